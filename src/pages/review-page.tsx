import { jurisdictionNames } from '../domain/jurisdiction.ts';
import { casesOf } from '../interview/record.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx';
import { listed } from '../ui/words/english.ts';
import { useWords } from '../ui/words/words.ts';
import { answerInWords } from './answer-in-words.ts';
import { answerRows } from './answer-rows.ts';
import { chargeName } from './charge-name.ts';
import { KeepAnswers } from './keep-answers.tsx';
import { QuestionsLeft } from './questions-left.tsx';
import { useScreening } from './screening.ts';

/** Every answer given, each with a way to change it and come back here (M7). */
export function ReviewPage() {
  const words = useWords();
  const screening = useScreening();
  const { interview: { who, places, record }, rules, today, voice, send } = screening;
  const { review } = words;
  if (!rules) return null;
  const complete = rules.vocabulary.facts['complete'];
  const frame: readonly SummaryRow[] = [
    { key: 'who', label: words.who.question, value: who === undefined ? '' : words.who[who], onChange: () => send({ type: 'START' }) },
    { key: 'place', label: words.place.question, value: listed(places.map((place) => jurisdictionNames[place])), onChange: () => send({ type: 'CHANGE_PLACE' }) },
    ...(complete && record.complete !== undefined
      ? [{ key: 'complete', label: complete.label, value: answerInWords(complete, record.complete, today, words), onChange: () => send({ type: 'CHANGE', step: { kind: 'charges' } }) }]
      : []),
  ];
  const ofPerson = answerRows(screening, words);
  const cases = casesOf(record);
  return (
    <Page title={review.title} heading={review.heading} wide>
      <p>{review.intro}</p>
      <SummaryList rows={frame} />
      {ofPerson.length === 0 ? null : (
        <>
          <h2>{review.aboutPerson(voice)}</h2>
          <SummaryList rows={ofPerson} />
        </>
      )}
      {cases.map((inCase, index) => (
        <section key={inCase}>
          <h2>{words.charge.case(index + 1)}</h2>
          {record.charges
            .filter((charge) => (charge.case ?? charge.id) === inCase)
            .map(({ id }) => (
              <div key={id}>
                <h3>{chargeName(record, id, rules, words)}</h3>
                <SummaryList rows={answerRows(screening, words, id)} />
              </div>
            ))}
        </section>
      ))}
      <QuestionsLeft />
      <div className="actions">
        <Button onClick={() => send({ type: 'RESULTS' })}>{review.continue}</Button>
      </div>
      <KeepAnswers />
    </Page>
  );
}

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { casesOf } from '../interview/record.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useWords } from '../ui/words/words.ts';
import { ChargeCards } from './charge-cards.tsx';
import { FindOutCard } from './question/find-out-card.tsx';
import { PAGES_BEFORE_TRAIL, routes } from './routes.ts';
import { useScreening } from './screening.ts';

const FIELD = 'more';

/** The charges so far, and whether there is another: only a full list lets a rule that counts cases say no. */
export function ChargesPage() {
  const words = useWords();
  const { charge: text, question } = words;
  const { interview, rules, voice, send } = useScreening();
  const { record, at } = interview;
  const [more, setMore] = useState(record.complete ?? '');
  const [tries, setTries] = useState(0);
  const [removed, setRemoved] = useState('');
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed !== '') message.current?.focus(); // the button that had focus is gone
  }, [removed]);

  const fact = rules?.vocabulary.facts['complete'];
  const cases = casesOf(record);
  const missing = tries > 0 && more === '' ? words.errors.noChoice() : undefined;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (more === 'same') send({ type: 'ADD_CHARGE', inCase: cases[cases.length - 1] });
    else if (more === 'other') send({ type: 'ADD_CHARGE' });
    else if (more === '') setTries(tries + 1);
    else send({ type: 'ANSWER', value: more });
  };
  return (
    <Page
      title={question.title(PAGES_BEFORE_TRAIL + at + 1)}
      heading={text.moreQuestion}
      arrival={String(record.charges.length)}
      failed={missing !== undefined}
      top={
        <>
          <BackLink to={routes.question(PAGES_BEFORE_TRAIL + at)} />
          <ErrorSummary tries={tries} problems={missing === undefined ? [] : [{ field: FIELD, message: missing }]} />
        </>
      }
    >
      <p className="why">
        <strong>{question.why}</strong> {text.moreWhy}
      </p>
      {fact?.help === undefined ? null : <p>{fact.help}</p>}
      {voice === 'volunteer' && fact?.['read-aloud'] !== undefined ? (
        <Notice heading={question.readAloud}>
          <p>{fact['read-aloud']}</p>
        </Notice>
      ) : null}
      <div ref={message} tabIndex={-1} role="status">
        {removed === '' ? null : <p className="hint">{text.removed(removed)}</p>}
      </div>
      <h2>{text.heading}</h2>
      <ChargeCards onRemoved={setRemoved} />
      <form className="form" noValidate onSubmit={go}>
        <RadioGroup
          id={FIELD}
          legend={text.moreQuestion}
          value={more}
          onChange={setMore}
          error={missing}
          options={[
            ...(cases.length > 1 ? [] : [{ value: 'same', label: text.sameCase }]),
            { value: 'other', label: text.otherCase },
            { value: 'yes', label: text.noMore },
            { value: 'unknown', label: question.dontKnow, apart: true, reveal: fact ? <FindOutCard findOut={fact['find-out']} /> : undefined },
          ]}
        />
        <div className="actions">
          <Button type="submit">{question.continue}</Button>
        </div>
      </form>
    </Page>
  );
}

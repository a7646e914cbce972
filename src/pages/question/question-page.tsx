import { useMemo, type FormEvent } from 'react';
import { isChargeFact } from '../../engine/fact.ts';
import { offeredOptions } from '../../interview/offered-options.ts';
import { framingStep } from '../../interview/framing.ts';
import { offenseAnswer, sectionChoice } from '../../interview/offense-answer.ts';
import { answerOf } from '../../interview/record.ts';
import type { Step } from '../../interview/step.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LegalWords } from '../../ui/legal-words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { RadioOption } from '../../ui/radio-group.tsx';
import { spoken } from '../../ui/words/voice.ts';
import { useWords } from '../../ui/words/words.ts';
import { chargeName } from '../charge-name.ts';
import { PAGES_BEFORE_TRAIL, routes } from '../routes.ts';
import { sectionOf, sectionsFor } from '../section-of.ts';
import { useScreening } from '../screening.ts';
import { AnswerForm } from './answer-form.tsx';
import { FindOutCard } from './find-out-card.tsx';
import { Progress } from './progress.tsx';
import { SameInCase } from './same-in-case.tsx';
import { justSaidInside, TabletNotice } from './tablet-notice.tsx';
import { useAnswerForm } from './use-answer-form.ts';

const OFFENSE = 'charge.offense';
const SECTION = 'charge.statute';

interface QuestionPageProps {
  readonly step: Extract<Step, { readonly kind: 'question' }>;
}

/** One question: why it is asked, its answers, and one way on (Q1). */
export function QuestionPage({ step }: QuestionPageProps) {
  const words = useWords();
  const screening = useScreening();
  const { interview, rules, voice, today, send } = screening;
  const { record } = interview;
  const fact = rules?.vocabulary.facts[step.fact === SECTION ? OFFENSE : step.fact]; // one page asks for the kind of charge or its section
  if (!rules || !fact) throw new Error(`No question is loaded for ${step.fact}.`);

  const options = useMemo(() => offeredOptions(fact, step.charge, record, rules, today), [fact, step.charge, record, rules, today]);
  const charge = record.charges.find(({ id }) => id === step.charge);
  const section = sectionOf(charge, rules);
  const kinds = section && step.fact === OFFENSE ? section.told[OFFENSE] : undefined; // the section is known, and leaves these kinds
  const picksSection = fact.id === OFFENSE && kinds === undefined;
  const stored = answerOf(record, fact.id, step.charge) ?? (picksSection && section ? sectionChoice(section.section) : undefined);
  const { submit, problems, tries, ...form } = useAnswerForm(fact, step.charge, stored, (value, typed) => {
    send(picksSection ? { type: 'TOLD', told: offenseAnswer(value, typed('typed')) } : { type: 'ANSWER', value });
  });
  const question = spoken(fact.question, voice, words.person.name(voice));
  const notKnowing: readonly RadioOption[] = [
    {
      value: 'unknown',
      label: words.question.dontKnow,
      apart: true,
      reveal: (
        <>
          <p>{words.question.dontKnowHelp}</p>
          <FindOutCard findOut={fact['find-out']} />
        </>
      ),
    },
    ...(fact.sensitive === true ? [{ value: 'rather-not', label: words.question.ratherNot }] : []),
  ];
  const tablet = voice === 'me' && fact.id === 'custody' ? <TabletNotice /> : undefined;
  return (
    <Page
      title={words.question.title(PAGES_BEFORE_TRAIL + interview.at + 1)}
      heading={question}
      arrival={step.charge ?? ''}
      failed={problems.length > 0}
      top={
        <>
          <BackLink to={routes.question(PAGES_BEFORE_TRAIL + interview.at)} />
          <ErrorSummary problems={problems} tries={tries} />
          {justSaidInside(screening) ? <TabletNotice /> : null}
          <Progress step={step} />
          {isChargeFact(fact.id) && step.charge !== undefined && record.charges.length > 1 ? (
            <p className="caption">{words.question.aboutCharge(chargeName(record, step.charge, rules, words))}</p>
          ) : null}
        </>
      }
    >
      <p className="why">
        <strong>{words.question.why}</strong> {fact.why}
      </p>
      {kinds ? <p>{words.picker.kindsOf(section?.section ?? '')}</p> : fact.help === undefined ? null : <p>{fact.help}</p>}
      <LegalWords texts={[question, fact.why, fact.help ?? '', ...(picksSection ? [] : options).flatMap((option) => [fact.options?.[option]?.label ?? '', fact.options?.[option]?.help ?? ''])]} />
      {voice === 'volunteer' && fact['read-aloud'] !== undefined ? (
        <Notice heading={words.question.readAloud}>
          <p>{fact['read-aloud']}</p>
        </Notice>
      ) : null}
      <SameInCase fact={fact} step={step} change={form.change} />
      <form
        className="form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <AnswerForm
          {...form}
          fact={fact}
          question={question}
          notKnowing={notKnowing}
          screening={screening}
          offenses={rules.offenses}
          options={options}
          sections={sectionsFor(charge, rules)}
          sectionHelp={rules.vocabulary.facts[SECTION]?.help}
          kinds={typeof kinds === 'object' ? kinds : undefined}
          reveals={{ prison: tablet, jail: tablet }}
        />
        <div className="actions">
          <Button type="submit">{words.question.continue}</Button>
          {framingStep(record) ? null : (
            <Button kind="quiet" onClick={() => send({ type: 'RESULTS' })}>
              {words.question.soFar}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

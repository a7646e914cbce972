import type { Path } from '../../rules/path-file.ts';
import { listed } from '../../ui/words/english.ts';
import { useWords } from '../../ui/words/words.ts';
import { useResults } from './results-view.ts';
import { saferWay } from './safer-step.ts';

type Step = Path['steps'][number];

interface StepLinesProps {
  readonly step: Step;
  /** On paper, what to do and at which office, and no more. */
  readonly brief?: boolean;
}

/** One step: what to do, at which office, the cost, what to bring. A police counter is no step while a case or warrant may be open; where no one asked, the step says so. */
export function StepLines({ step, brief = false }: StepLinesProps) {
  const { card, results } = useWords();
  const { openCase } = useResults();
  const safer = saferWay(step, openCase);
  if (safer === 'instead') return <p className="step-do">{results.saferRecord}</p>;
  const parts: readonly (readonly [string, string | undefined])[] = [
    [card.office, step.office],
    [card.cost, step.cost],
    [card.bring, step.bring && listed(step.bring)],
  ];
  return (
    <>
      <p className="step-do">{step.do}</p>
      {safer === 'beside' ? <p>{results.saferRecordIf}</p> : null}
      <dl className="pairs pairs-small">
        {parts.map(([label, text]) =>
          text === undefined ? null : (
            <div key={label} className={brief && label !== card.office ? 'screen-only' : undefined}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

interface PathStepsProps {
  readonly path: Path;
}

/** The steps, at most five, numbered (R15). */
export function PathSteps({ path }: PathStepsProps) {
  return (
    <ol className="steps">
      {path.steps.map((step) => (
        <li key={step.do}>
          <StepLines step={step} />
        </li>
      ))}
    </ol>
  );
}

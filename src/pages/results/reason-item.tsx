import type { MissingFact } from '../../engine/missing.ts';
import { favours, type Reason } from '../../engine/reasons.ts';
import { answerOf } from '../../interview/record.ts';
import type { Path } from '../../rules/path-file.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words/words.ts';
import { useScreening } from '../screening.ts';
import { AnswerLines } from './answer-lines.tsx';
import { Cite } from './cite.tsx';
import { leftOffPaper } from './left-off-paper.ts';
import { fullChargeName } from './result-names.ts';
import { useResults, type ResultsView } from './results-view.ts';
import { ruleInWords, stateOf } from './rule-words.ts';

/** A rule, with every citation under which the law says it. */
export interface SaidReason {
  readonly sentence: string;
  readonly reason: Reason;
  readonly cites: readonly string[];
}

interface ReasonItemProps {
  readonly said: SaidReason;
  readonly path: Path;
  /** The one charge of the card, if it is about one. */
  readonly own: string | undefined;
  /** Facts that the card lists already. */
  readonly told?: readonly MissingFact[];
}

/** The answers worth showing: those not given yet only where they still matter, and the list of cases only where it was no reason by itself. */
function readsShown({ truth, reads, charges }: Reason, told: readonly MissingFact[], { record }: ResultsView): readonly MissingFact[] {
  return reads.filter(({ fact, charge }) => {
    if (told.some((one) => one.fact === fact && one.charge?.id === charge?.id)) return false;
    if (fact === 'complete') return record.complete !== 'yes' || charges.length === 0;
    return truth === 'unknown' || answerOf(record, fact, charge?.id) !== undefined;
  });
}

/** One rule that settles a result: how it stands, the rule, its source, and the answers behind it. */
export function ReasonItem({ said: { sentence, reason, cites }, path, own, told = [] }: ReasonItemProps) {
  const words = useWords();
  const view = useResults();
  const { send } = useScreening();
  const { look, word, when } = stateOf(reason, words);
  return (
    <li className={`rule rule-${look}${leftOffPaper(reason.reads, view) ? ' screen-only' : ''}`}>
      <p className="rule-line">
        <strong className="rule-state">{word}.</strong> {sentence} {when === undefined ? null : `${when} `}
        {cites.map((cite) => (
          <Cite key={cite} cite={cite} path={path} />
        ))}
      </p>
      {reason.charges.map(({ id }) => (
        <p className="answers" key={id}>
          {favours(reason) === 'yes' ? words.card.countedCharge(fullChargeName(id, view, words)) : words.outcome.stoppedByCharge(fullChargeName(id, view, words))}{' '}
          <Button kind="quiet" about={fullChargeName(id, view, words)} onClick={() => send({ type: 'CHANGE', step: { kind: 'question', fact: 'charge.disposition', charge: id } })}>
            {words.card.changeAnswer}
          </Button>
        </p>
      ))}
      <AnswerLines reads={readsShown(reason, told, view)} own={own} />
    </li>
  );
}

/** Reasons as they are shown: the same rule in an old and a new text of the law is one line. */
export function saidReasons(reasons: readonly Reason[], path: Path, view: ResultsView): readonly SaidReason[] {
  const lines = new Map<string, { sentence: string; reason: Reason; cites: string[] }>();
  for (const reason of reasons) {
    const sentence = ruleInWords(reason.criterion, path, view.rules);
    const key = `${reason.truth}${reason.side}${sentence}`;
    const line = lines.get(key) ?? { sentence, reason, cites: [] };
    if (reason.criterion.cite !== undefined && !line.cites.includes(reason.criterion.cite)) line.cites.push(reason.criterion.cite);
    lines.set(key, line);
  }
  return [...lines.values()];
}

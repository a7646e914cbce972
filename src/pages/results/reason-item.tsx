import { favours, type Reason } from '../../engine/reasons.ts';
import type { Path } from '../../rules/path-file.ts';
import { useWords } from '../../ui/words/words.ts';
import { AnswerLines } from './answer-lines.tsx';
import { Cite } from './cite.tsx';
import { fullChargeName } from './result-names.ts';
import { useResults } from './results-view.ts';
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
}

/** One rule that settles a result: how it stands, the rule, its source, and the answers behind it. */
export function ReasonItem({ said: { sentence, reason, cites }, path }: ReasonItemProps) {
  const words = useWords();
  const view = useResults();
  const { look, word, when } = stateOf(reason, words);
  return (
    <li className={`rule rule-${look}`}>
      <p className="rule-line">
        <strong className="rule-state">{word}.</strong> {sentence} {when === undefined ? null : `${when} `}
        {cites.map((cite) => (
          <Cite key={cite} cite={cite} path={path} />
        ))}
      </p>
      {reason.charges.map(({ id }) => (
        <p className="answers" key={id}>
          {favours(reason) === 'yes' ? words.card.countedCharge(fullChargeName(id, view, words)) : words.outcome.stoppedByCharge(fullChargeName(id, view, words))}
        </p>
      ))}
      <AnswerLines reads={reason.reads} />
    </li>
  );
}

/** Reasons as they are shown: the same rule in an old and a new text of the law is one line. */
export function saidReasons(reasons: readonly Reason[], path: Path, view: ReturnType<typeof useResults>): readonly SaidReason[] {
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

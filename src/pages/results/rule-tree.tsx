import type { Result } from '../../catalog/results.ts';
import { at } from '../../domain/timeline.ts';
import type { Charge } from '../../domain/answer.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Words } from '../../ui/words/en.ts';
import { useWords } from '../../ui/words/words.ts';
import { Cite } from './cite.tsx';
import { fullChargeName } from './result-names.ts';
import { useResults } from './results-view.ts';
import { ruleInWords, stateOf } from './rule-words.ts';

interface RuleNodeProps {
  readonly finding: Finding;
  readonly result: Result;
  /** The charge that a count looked at. */
  readonly charge?: Charge | undefined;
}

/** What a group of rules asks for. Of bars, each one closes the path, or only all of them together. */
function groupWords({ test: { operator, side } }: Finding, { card }: Words): string {
  if (side === -1) return operator === 'any' ? card.noneOf : card.stopsTogether;
  return operator === 'any' ? card.oneOf : card.allOf;
}

/** One rule and the rules it is made of. A rule that must not hold is shown as its parts, which read as bars. */
function RuleNode({ finding, result, charge = finding.charge }: RuleNodeProps) {
  const words = useWords();
  const view = useResults();
  const { test, of } = finding;
  const { criterion, operator, side } = test;
  if (operator === 'not' && of[0]) return <RuleNode finding={of[0]} result={result} charge={charge} />;
  const { look, word } = stateOf({ side, truth: at(finding.timeline, view.asOf) }, words);
  const group = operator === 'all' || operator === 'any';
  const head = group && criterion.say === undefined ? groupWords(finding, words) : ruleInWords(criterion, result.path, view.rules);
  return (
    <li className={`rule rule-${look}`}>
      <p className="rule-line">
        <strong className="rule-state">{word}.</strong> {head} {criterion.cite === undefined ? null : <Cite cite={criterion.cite} path={result.path} />}
      </p>
      {charge === undefined ? null : <p className="answers">{fullChargeName(charge.id, view, words)}</p>}
      {of.length === 0 ? null : (
        <ul className="rules">
          {of.map((part) => (
            <RuleNode key={keyOf(part, of)} finding={part} result={result} />
          ))}
        </ul>
      )}
    </li>
  );
}

const keyOf = (part: Finding, of: readonly Finding[]): string => `${part.charge?.id ?? ''} ${of.indexOf(part)}`;

interface RuleTreeProps {
  readonly result: Result;
}

/** Every rule that was checked for a result, as the law nests them. */
export function RuleTree({ result }: RuleTreeProps) {
  const finding = result.findings[0]?.finding;
  if (!finding) return null;
  return (
    <ul className="rules">
      <RuleNode finding={finding} result={result} />
    </ul>
  );
}

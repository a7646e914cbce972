import type { Result } from '../../catalog/results.ts';
import { at } from '../../domain/timeline.ts';
import type { Finding } from '../../engine/finding.ts';
import { useWords } from '../../ui/words/words.ts';
import { Cite } from './cite.tsx';
import { fullChargeName } from './result-names.ts';
import { useResults } from './results-view.ts';
import { ruleInWords, stateOf } from './rule-words.ts';

interface RuleNodeProps {
  readonly finding: Finding;
  readonly result: Result;
}

/** One rule and the rules it is made of. A rule that must not hold is shown as its parts, which read as bars. */
function RuleNode({ finding, result }: RuleNodeProps) {
  const words = useWords();
  const view = useResults();
  const { test, of } = finding;
  const { criterion, operator, side } = test;
  if (operator === 'not' && of[0]) return <RuleNode finding={of[0]} result={result} />;
  const { look, word } = stateOf({ side, truth: at(finding.timeline, view.asOf) }, words);
  const group = operator === 'all' || operator === 'any';
  const oneIsEnough = (operator === 'any') === (side === 1);
  const head = group && criterion.say === undefined ? (oneIsEnough ? words.card.oneOf : words.card.allOf) : ruleInWords(criterion, result.path, view.rules);
  return (
    <li className={`rule rule-${look}`}>
      <p className="rule-line">
        <strong className="rule-state">{word}.</strong> {head} {criterion.cite === undefined ? null : <Cite cite={criterion.cite} path={result.path} />}
      </p>
      {finding.charge === undefined ? null : <p className="answers">{fullChargeName(finding.charge.id, view, words)}</p>}
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

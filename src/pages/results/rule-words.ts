import type { Criterion, Definitions } from '../../engine/criterion.ts';
import { english } from '../../engine/phrases.ts';
import type { Reason } from '../../engine/reasons.ts';
import { favours } from '../../engine/reasons.ts';
import { ruleSentence } from '../../engine/sentence.ts';
import type { Path } from '../../rules/path-file.ts';
import type { LoadedRules } from '../../rules/rules-from.ts';
import type { Words } from '../../ui/words/en.ts';

/** A rule of a path as a sentence: the one place of the result page where a rule becomes words (R4). */
export function ruleInWords(criterion: Criterion, path: Path, rules: LoadedRules): string {
  const definitions: Definitions = { ...rules.definitions[path.place], ...path.definitions };
  return ruleSentence(criterion, english, rules.vocabulary.facts, definitions);
}

/** How a rule stands: its word, its look, and from which day it stands otherwise. */
export interface RuleState {
  readonly look: 'good' | 'bad' | 'unknown';
  readonly word: string;
  readonly when?: string | undefined;
}

/** A rule's state in words. A bar that holds reads "This stops it", never "Met". */
export function stateOf(reason: Pick<Reason, 'side' | 'truth' | 'favourableFrom'>, { card, dates }: Words): RuleState {
  const good = favours(reason as Reason);
  if (good === 'unknown') return { look: 'unknown', word: card.notKnown };
  const bar = reason.side === -1;
  if (good === 'yes') return { look: 'good', word: bar ? card.barClear : card.met };
  const from = reason.favourableFrom;
  if (from === undefined) return { look: 'bad', word: bar ? card.barHolds : card.notMet };
  return { look: 'bad', word: bar ? card.barHolds : card.notYetMet, when: bar ? card.barUntil(dates.long(from)) : card.metOn(dates.long(from)) };
}

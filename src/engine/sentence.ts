import type { Criterion, Operands, OperatorName, Point } from './criterion.ts';
import { factReader, type Facts } from './fact.ts';
import { operatorOf, operators } from './operators.ts';
import type { Operator } from './operators/operator.ts';
import type { Phrases } from './phrases.ts';
import type { Definitions } from './criterion.ts';

/** What a rule says of itself, for the placeholders of `say`. */
function ownWords(criterion: Criterion, phrases: Phrases, facts: Facts): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  const name = operatorOf(criterion) as OperatorName;
  const body = criterion[name] as unknown;
  const point = (value: Point) => {
    if (typeof value === 'string') words['date'] = phrases.day(value);
    else if (value.plus ?? value.minus) words['period'] = phrases.period((value.plus ?? value.minus) as NonNullable<typeof value.plus>);
  };
  if (name === 'waited') {
    const waited = body as Operands['waited'];
    words['period'] = waited.fraction ?? phrases.period(waited);
  } else if (name === 'at-least' || name === 'at-most') {
    const limit = Object.values(body as Operands['at-least'])[0];
    if (limit !== undefined) words['number'] = words['period'] = phrases.limit(limit);
  } else if (name === 'count') {
    const count = body as Operands['count'];
    words['number'] = String(count['at-least'] ?? count['at-most']);
  } else if (name === 'is') {
    const [fact, wanted] = Object.entries(body as Operands['is'])[0] as [string, string | readonly string[]];
    const options = facts[factReader(fact).id]?.options;
    words['values'] = (typeof wanted === 'string' ? [wanted] : wanted).map((value) => options?.[value]?.label ?? value).join(', ');
  } else if (name === 'before' || name === 'on-or-before' || name === 'on-or-after' || name === 'after') {
    const value = Object.values(body as Operands['before'])[0];
    if (value !== undefined) point(value);
  }
  return words;
}

/**
 * The one place where a rule becomes a sentence, so that the same rule reads the same everywhere.
 * A rule's own `say` wins; its `{period}`, `{date}`, `{number}`, `{values}` are filled from the rule.
 */
export function ruleSentence(criterion: Criterion, phrases: Phrases, facts: Facts, definitions: Definitions = {}): string {
  const again = (part: Criterion) => ruleSentence(part, phrases, facts, definitions);
  if (criterion.say !== undefined) {
    const words = ownWords(criterion, phrases, facts);
    return criterion.say.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
  }
  if (criterion.all) return phrases.allOf(criterion.all.map(again));
  if (criterion.any) return phrases.anyOf(criterion.any.map(again));
  if (criterion.not) return phrases.not(again(criterion.not));
  if (criterion.use !== undefined) {
    const definition = definitions[criterion.use];
    return definition ? again(definition) : criterion.use;
  }
  const name = operatorOf(criterion) as OperatorName;
  return (operators[name] as Operator<OperatorName>).sentence?.(criterion as never, phrases, facts, again) ?? '';
}

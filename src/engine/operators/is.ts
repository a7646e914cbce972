import * as z from 'zod/mini';
import type { Choice } from '../../domain/answer.ts';
import { ALWAYS, type Timeline } from '../../domain/timeline.ts';
import { factReader } from '../fact.ts';
import { leaf } from '../leaf.ts';
import type { Scope } from '../scope.ts';
import type { Operator } from './operator.ts';
import { onlyEntry } from './shapes.ts';

/** Whether a value is one of these; for a few, a loop is the fastest way to tell. */
function isAmong(values: readonly string[], set: ReadonlySet<string>, value: string): boolean {
  if (values.length > 8) return set.has(value);
  for (const one of values) if (one === value) return true;
  return false;
}

/** `is: {fact: value or [values]}`: yes if every possible value is one of these, no if none is. */
export const is: Operator<'is'> = {
  schema: () => onlyEntry(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])),
  make: (criterion, ground) => {
    const [name, wanted] = Object.entries(criterion.is)[0] as [string, string | readonly string[]];
    const reader = factReader(name);
    const values = typeof wanted === 'string' ? [wanted] : wanted;
    const set = new Set(values);
    const line = (scope: Scope): Timeline => {
      const answer = reader.answerIn(scope) as Choice | 'unknown' | undefined;
      if (answer === undefined || answer === 'unknown') return ALWAYS.unknown;
      const first = isAmong(values, set, answer[0] as string);
      for (let i = 1; i < answer.length; i++) if (isAmong(values, set, answer[i] as string) !== first) return ALWAYS.unknown;
      return first ? ALWAYS.yes : ALWAYS.no;
    };
    return leaf('is', criterion, ground, { names: [name], line });
  },
  sentence: (criterion, phrases, facts) => {
    const [name, wanted] = Object.entries(criterion.is)[0] as [string, string | readonly string[]];
    const fact = facts[factReader(name).id];
    const labels = (typeof wanted === 'string' ? [wanted] : wanted).map((value) => fact?.options?.[value]?.label ?? value);
    return phrases.is(fact?.label ?? name, labels);
  },
};

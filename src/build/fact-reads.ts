import type { Criterion, Point } from '../engine/criterion.ts';
import type { FactType } from '../engine/fact.ts';
import type { KeyPath } from './yaml-source.ts';

/** One fact that a criterion itself names. */
export interface FactRead {
  /** As it is written: `charge.grade`, `this.grade`, `custody`. */
  readonly name: string;
  /** The way from the criterion to the name. */
  readonly at: KeyPath;
  /** Whether the name is a key there, or a value. */
  readonly as: 'key' | 'value';
  /** The types the operator can read. */
  readonly wants: readonly FactType[];
}

const comparisons = ['before', 'on-or-before', 'on-or-after', 'after'] as const;
const limits = ['at-least', 'at-most'] as const;

/** The facts that a criterion names itself; those of its parts are read with its parts. */
export function readsOf(criterion: Criterion): readonly FactRead[] {
  const reads: FactRead[] = [];
  const keys = (operator: string, body: object, wants: readonly FactType[]) => {
    for (const name of Object.keys(body)) if (name !== 'today') reads.push({ name, at: [operator, name], as: 'key', wants });
  };
  if (criterion.is) keys('is', criterion.is, ['choice']);
  for (const operator of limits) if (criterion[operator]) keys(operator, criterion[operator], ['number', 'sentence']);
  for (const operator of comparisons) {
    const body: Readonly<Record<string, Point>> | undefined = criterion[operator];
    if (!body) continue;
    keys(operator, body, ['date']);
    for (const [left, point] of Object.entries(body)) {
      if (typeof point === 'object') reads.push({ name: point.than, at: [operator, left, 'than'], as: 'value', wants: ['date'] });
    }
  }
  if (criterion.waited) {
    const { since, of } = criterion.waited;
    if (typeof since === 'string') reads.push({ name: since, at: ['waited', 'since'], as: 'value', wants: ['date'] });
    else since.forEach((name, index) => reads.push({ name, at: ['waited', 'since', index], as: 'value', wants: ['date'] }));
    if (of !== undefined) reads.push({ name: of, at: ['waited', 'of'], as: 'value', wants: ['sentence'] });
  }
  return reads;
}

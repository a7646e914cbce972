import type { Criterion } from '../engine/criterion.ts';
import { operatorOf } from '../engine/operators.ts';

const groups = new Set(['all', 'any', 'not', 'use']);

/** Whether a criterion is a rule of its own, with a citation, and not made of others. A count is one. */
export const isLeaf = (criterion: Criterion): boolean => !groups.has(operatorOf(criterion) ?? '');

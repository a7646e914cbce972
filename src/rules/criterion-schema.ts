import * as z from 'zod/mini';
import type { Criterion, OperatorName } from '../engine/criterion.ts';
import { operators } from '../engine/operators.ts';
import { text } from './text.ts';

const words = {
  cite: z.optional(text),
  say: z.optional(text),
};

/** Only leaves and counts carry these; a group would ignore them. */
const marks = {
  ...words,
  step: z.optional(text),
  unverified: z.optional(text),
  round: z.optional(z.enum(['late', 'early'])),
};

/** The operators by name, in the order of the table. */
export const operatorNames = Object.keys(operators) as readonly OperatorName[];

/** Any criterion: exactly one operator of the table, and the marks it may carry. Each operator brings its own shape. */
export const criterion: z.ZodMiniType<Criterion> = z.lazy(() => z.union(shapes as never)) as never;

/** The shape of a criterion by its operator, for messages that speak of the operator that was meant. */
export const shapeOf = Object.fromEntries(
  operatorNames.map((name) => [name, z.strictObject({ [name]: operators[name].schema(criterion), ...(operators[name].sentence ? marks : words) })]),
) as unknown as Readonly<Record<OperatorName, z.ZodMiniType>>;

const shapes = Object.values(shapeOf);

import type * as z from 'zod/mini';
import type { Criterion, Operands, OperatorName } from '../criterion.ts';
import type { Facts } from '../fact.ts';
import type { Phrases } from '../phrases.ts';
import type { Ground, Test } from '../test.ts';

/** A criterion of one operator. */
export type CriterionOf<Name extends OperatorName> = Extract<Criterion, { readonly [Key in Name]: Operands[Name] }>;

/** Makes a criterion ready. */
export type Make = (criterion: Criterion, ground: Ground) => Test;

/** All that the language knows of one operator. Missing facts follow from what its test reads (`reads`), or from its parts (`of`). */
export interface Operator<Name extends OperatorName> {
  /** The shape of what stands behind the operator; `criterion` is the shape of any criterion, for operators that hold some. */
  readonly schema: (criterion: z.ZodMiniType<Criterion>) => z.ZodMiniType;
  /** Makes the test that judges it. */
  readonly make: (criterion: CriterionOf<Name>, ground: Ground, make: Make) => Test;
  /** The rule as a sentence. Groups have none: their parts speak. */
  readonly sentence?: (criterion: CriterionOf<Name>, phrases: Phrases, facts: Facts, sentenceOf: (criterion: Criterion) => string) => string;
}

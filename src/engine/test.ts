import type { Criterion, Definitions, OperatorName } from './criterion.ts';
import type { FactReader, Facts, Scope } from './fact.ts';
import type { Finding, Read } from './finding.ts';
import type { Timeline } from '../domain/timeline.ts';

/** Whether a criterion holding opens the path (`+1`) or closes it (`-1`): `not`, `unless` and `count … at-most` turn it. */
export type Side = 1 | -1;

/** A criterion made ready to judge: definitions resolved, periods read, its side fixed. */
export interface Test {
  readonly criterion: Criterion;
  readonly operator: OperatorName;
  readonly side: Side;
  /** The facts this test itself reads; empty for groups. */
  readonly reads: readonly FactReader[];
  readonly of: readonly Test[];
  /** Whether a step stands anywhere below. */
  readonly hasStep: boolean;
  /** Whether the charge under judgment matters, beside the charge at hand: through `this.` or in a count of others. */
  readonly readsJudged: boolean;
  /** In a count: its timeline if no charge were missing from the list. Where that is decided, only a charge not yet listed can change the count. */
  readonly onceListed?: (finding: Finding, read: Read) => Timeline;
  readonly judge: (scope: Scope) => Finding;
}

/** What a criterion is made ready against. */
export interface Ground {
  readonly facts: Facts;
  readonly definitions: Definitions;
  readonly side: Side;
}

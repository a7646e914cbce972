import type { Timeline } from '../domain/timeline.ts';
import type { Criterion, Definitions, OperatorName } from './criterion.ts';
import type { FactReader, Facts, Scope } from './fact.ts';
import type { Finding, Read } from './finding.ts';

/** Whether a criterion holding opens the path (`+1`) or closes it (`-1`): `not`, `unless` and `count … at-most` turn it. */
export type Side = 1 | -1;

/** How many tests a rule is made of: each has a slot of its own for its timeline. A count keeps a sheet of its own for what it counts. */
export interface Sheet {
  size: number;
}

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
  readonly sheet: Sheet;
  readonly slot: number;
  /** Its timeline in a scope. Leaves it in its slot, and those of its parts in theirs. */
  readonly judge: (scope: Scope, lines: Timeline[], stepsTaken: boolean) => Timeline;
  /** For an unverified rule: its timeline as it is written. */
  readonly asWritten?: ((scope: Scope) => Timeline) | undefined;
  /** For a count: its condition judged on each charge it ranges over. */
  readonly countedIn?: (scope: Scope) => readonly Finding[];
  /** For a count: its timeline if no charge were missing from the list. Where that is decided, only a charge not yet listed can change the count. */
  readonly onceListed?: (finding: Finding, read: Read) => Timeline;
}

/** What a criterion is made ready against. */
export interface Ground {
  readonly facts: Facts;
  readonly definitions: Definitions;
  readonly side: Side;
  readonly sheet: Sheet;
}

/** The next free slot of a sheet. */
export const takeSlot = (sheet: Sheet): number => sheet.size++;

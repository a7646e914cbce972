import type { Day } from '../domain/day.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Criterion, Definitions, OperatorName } from './criterion.ts';
import type { FactReader, Facts, Scope } from './fact.ts';
import type { Finding } from './finding.ts';

/** Whether a criterion holding opens the path (`+1`) or closes it (`-1`): `not`, `unless` and `count … at-most` turn it. */
export type Side = 1 | -1;

/** How many tests a rule is made of: each has a slot of its own for its timeline. A count keeps a sheet of its own for what it counts. */
export interface Sheet {
  size: number;
}

/** A criterion made ready to judge: definitions resolved, periods read, its side fixed. */
export interface Test {
  readonly slot: number;
  readonly criterion: Criterion;
  readonly operator: OperatorName;
  readonly side: Side;
  /** The facts this test itself reads; empty for groups. */
  readonly reads: readonly FactReader[];
  /** Whether knowing more of one of these could change the timeline from a day on; where left out, each could. */
  readonly matters?: ((scope: Scope, reader: FactReader, from: Day) => boolean) | undefined;
  readonly of: readonly Test[];
  /** Whether a step stands anywhere below. */
  readonly hasStep: boolean;
  /** Whether the charge under judgment matters, beside the charge at hand: through `this.` or in a count of others. */
  readonly readsJudged: boolean;
  readonly sheet: Sheet;
  /** Its timeline in a scope. Leaves the timelines of the parts it needed in their slots. */
  readonly judge: (scope: Scope, lines: Lines, stepsTaken: boolean) => Timeline;
  /** For an unverified rule: its timeline as it is written. */
  readonly asWritten?: ((scope: Scope) => Timeline) | undefined;
  /** For a count: its condition judged on each charge it ranges over. */
  readonly countedIn?: (scope: Scope) => readonly Finding[];
  /** For a count: its timeline if no charge were missing from the list. Where that is decided, only a charge not yet listed can change the count. */
  readonly onceListed?: (scope: Scope, stepsTaken: boolean) => Timeline;
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

/** The timelines of a rule's tests, each in its slot; empty where one was not needed yet. */
export type Lines = (Timeline | undefined)[];

/** A part's timeline, left in its slot. */
export function judgePart(part: Test, scope: Scope, lines: Lines, stepsTaken: boolean): Timeline {
  const line = part.judge(scope, lines, stepsTaken);
  lines[part.slot] = line;
  return line;
}

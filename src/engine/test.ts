import type { Day } from '../domain/day.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Criterion, Definitions, OperatorName } from './criterion.ts';
import type { FactReader, Facts } from './fact.ts';
import type { Scope } from './scope.ts';

/** Whether a criterion holding opens the path (`+1`) or closes it (`-1`): `not`, `unless` and `count … at-most` turn it. */
export type Side = 1 | -1;

/** What a test's timeline depends on: the person alone, the charge at hand too, or the charge under judgment beside it (through `this.` or in a count of others). */
export type Reach = 'person' | 'charge' | 'judged';

/** The slots of the tests that are judged together: tests that mean the same share one, so that each is judged once wherever it stands. */
export type Sheet = Map<string, number>;

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
  readonly reach: Reach;
  /** Works out its timeline in a scope; `lineOf` does so once. */
  readonly judge: (scope: Scope, stepsTaken: boolean) => Timeline;
  /** For an unverified rule: its timeline as it is written. */
  readonly asWritten?: ((scope: Scope) => Timeline) | undefined;
  /** For a count: where its condition is judged, on each charge it ranges over. */
  readonly countedIn?: (scope: Scope) => readonly Scope[];
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

/**
 * The slot of a test on a sheet.
 * @param meaning all that its timeline follows from, beside the scope: the same for two tests only if they can never differ
 */
export function slotOf(sheet: Sheet, meaning: readonly unknown[]): number {
  const key = JSON.stringify(meaning);
  const slot = sheet.get(key) ?? sheet.size;
  sheet.set(key, slot);
  return slot;
}

const REACHES: readonly Reach[] = ['person', 'charge', 'judged'];

/** The widest reach of some tests. */
export const widest = (reaches: readonly Reach[]): Reach => REACHES[Math.max(0, ...reaches.map((reach) => REACHES.indexOf(reach)))] as Reach;

/** A test's timeline in a scope of its sheet, as things stand or as they would stand after the steps still to take. Kept where all that it depends on is the same. */
export function lineOf(test: Test, scope: Scope, stepsTaken: boolean): Timeline {
  const { slot, reach } = test;
  const home = reach === 'charge' ? scope.ofCharge : reach === 'person' ? scope.ofPerson : scope;
  const lines = stepsTaken && test.hasStep ? home.linesAfter : home.lines;
  return (lines[slot] ??= test.judge(home, stepsTaken));
}

import { ALWAYS, mapTruth, type Timeline } from '../domain/timeline.ts';
import type { Truth } from '../domain/truth.ts';
import type { Criterion } from './criterion.ts';
import type { Scope } from './scope.ts';
import type { Side, Test } from './test.ts';

type Judge = Test['judge'];

/** How a rule is judged with its own marks. */
export interface Marked extends Pick<Test, 'hasStep' | 'judge' | 'asWritten'> {
  /** What the marks add to the meaning of the test. */
  readonly meaning: unknown;
}

/**
 * Judges a rule with its own marks: a `step` counts as taken where steps are, and an `unverified` rule is read as unknown where it would close the path.
 * @param written judges the rule without them
 */
export function marked({ step, unverified }: Criterion, side: Side, written: Judge): Marked {
  const hasStep = step !== undefined;
  const doubted = unverified !== undefined;
  if (!hasStep && !doubted) return { hasStep, judge: written, asWritten: undefined, meaning: undefined };
  const taken = side === 1 ? ALWAYS.yes : ALWAYS.no;
  const closing: Truth = side === 1 ? 'no' : 'yes';
  const read = doubted ? (line: Timeline) => mapTruth(line, (truth) => (truth === closing ? 'unknown' : truth)) : (line: Timeline) => line;
  return {
    hasStep,
    judge: (scope, stepsTaken) => (hasStep && stepsTaken ? taken : read(written(scope, stepsTaken))),
    asWritten: doubted ? (scope: Scope) => written(scope, false) : undefined,
    meaning: [side, hasStep, doubted],
  };
}

import { ALWAYS, mapTruth, type Timeline } from '../domain/timeline.ts';
import type { Truth } from '../domain/truth.ts';
import type { Criterion, OperatorName } from './criterion.ts';
import { factReader, type Scope } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Ground, Side, Test } from './test.ts';

const NONE: readonly Finding[] = [];

/** An unverified leaf gives unknown where it would close the path. */
const softened = (side: Side) => {
  const closing: Truth = side === 1 ? 'no' : 'yes';
  return (line: Timeline): Timeline => mapTruth(line, (truth) => (truth === closing ? 'unknown' : truth));
};

/**
 * Makes a leaf from its judgment alone; `unverified` and `step` are handled here, once for every operator.
 * Findings with a constant timeline are made once and shared.
 */
export function leaf(operator: OperatorName, criterion: Criterion, ground: Ground, names: readonly string[], line: (scope: Scope) => Timeline): Test {
  const soften = criterion.unverified === undefined ? undefined : softened(ground.side);
  const taken = ground.side === 1 ? ALWAYS.yes : ALWAYS.no;
  const hasStep = criterion.step !== undefined;
  const finding = (timeline: Timeline): Finding => ({ test, timeline, afterSteps: hasStep ? taken : timeline, of: NONE });
  const test: Test = {
    criterion,
    operator,
    side: ground.side,
    reads: names.map(factReader),
    of: [],
    hasStep,
    judge: (scope) => {
      const raw = line(scope);
      const timeline = soften ? soften(raw) : raw;
      return timeline === ALWAYS.yes ? yes : timeline === ALWAYS.no ? no : timeline === ALWAYS.unknown ? unknown : finding(timeline);
    },
  };
  const yes = finding(ALWAYS.yes);
  const no = finding(ALWAYS.no);
  const unknown = finding(ALWAYS.unknown);
  return test;
}

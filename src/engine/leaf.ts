import { ALWAYS, type Timeline } from '../domain/timeline.ts';
import type { Criterion, OperatorName } from './criterion.ts';
import { factReader, type Scope } from './fact.ts';
import { found, type Finding } from './finding.ts';
import { softening } from './soften.ts';
import type { Ground, Test } from './test.ts';

/**
 * Makes a leaf from its judgment alone; `unverified` and `step` are handled here, once for every operator.
 * Findings with a constant timeline are made once and shared.
 */
export function leaf(operator: OperatorName, criterion: Criterion, ground: Ground, names: readonly string[], line: (scope: Scope) => Timeline): Test {
  const soften = softening(criterion, ground.side);
  const taken = ground.side === 1 ? ALWAYS.yes : ALWAYS.no;
  const hasStep = criterion.step !== undefined;
  const finding = (raw: Timeline): Finding => {
    const timeline = soften(raw);
    return found(test, timeline, hasStep ? taken : timeline, raw);
  };
  const test: Test = {
    criterion,
    operator,
    side: ground.side,
    reads: names.map(factReader),
    of: [],
    hasStep,
    readsJudged: names.some((name) => name.startsWith('this.')),
    judge: (scope) => {
      const raw = line(scope);
      return raw === ALWAYS.yes ? yes : raw === ALWAYS.no ? no : raw === ALWAYS.unknown ? unknown : finding(raw);
    },
  };
  const yes = finding(ALWAYS.yes);
  const no = finding(ALWAYS.no);
  const unknown = finding(ALWAYS.unknown);
  return test;
}

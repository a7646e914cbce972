import type { Charge } from '../domain/answer.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Scope } from './scope.ts';
import { lineOf, type Test } from './test.ts';

const NO_PARTS: readonly Finding[] = [];

/**
 * A criterion evaluated for a person or a charge: its timeline and the findings it was made of.
 * A part that could change nothing any more is judged when it is looked at.
 */
export class Finding {
  declare readonly test: Test;
  declare readonly scope: Scope;
  /** In a count, the charge that was counted. */
  declare readonly charge: Charge | undefined;
  declare private parts: readonly Finding[] | undefined;

  constructor(test: Test, scope: Scope, charge: Charge | undefined) {
    this.test = test;
    this.scope = scope;
    this.charge = charge;
    this.parts = undefined;
  }

  /** Its timeline as things stand. */
  get timeline(): Timeline {
    return lineOf(this.test, this.scope, false);
  }

  /** The timeline read again as if every step still to take had been taken; the same object where no step is involved. */
  get afterSteps(): Timeline {
    return lineOf(this.test, this.scope, true);
  }

  /** The parts of a group; in a count, its condition on each charge that it ranges over. */
  get of(): readonly Finding[] {
    const { of, countedIn } = this.test;
    if (of.length === 0) return NO_PARTS;
    this.parts ??= countedIn ? countedIn(this.scope).map((scope) => new Finding(of[0] as Test, scope, scope.charge)) : of.map((part) => new Finding(part, this.scope, undefined));
    return this.parts;
  }
}

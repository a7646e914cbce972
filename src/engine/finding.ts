import type { Charge } from '../domain/answer.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Scope } from './fact.ts';
import { judgePart, type Test } from './test.ts';

/**
 * A criterion evaluated for a person or a charge: its timeline and the findings it was made of.
 * All timelines of a rule are worked out at once and kept on one sheet; what reads them is made when it is looked at.
 */
export class Finding {
  declare readonly test: Test;
  declare readonly scope: Scope;
  /** In a count, the charge that was counted. */
  declare readonly charge: Charge | undefined;
  declare private readonly top: Finding;
  declare private readonly lines: readonly Timeline[];
  declare private linesAfter: readonly Timeline[] | undefined;
  declare private parts: readonly Finding[] | undefined;

  constructor(test: Test, scope: Scope, lines: readonly Timeline[], charge?: Charge, top?: Finding) {
    this.test = test;
    this.scope = scope;
    this.charge = charge;
    this.top = top ?? this;
    this.lines = lines;
    this.linesAfter = undefined;
    this.parts = undefined;
  }

  get timeline(): Timeline {
    return this.lines[this.test.slot] as Timeline;
  }

  /** The timeline read again as if every step still to take had been taken; the same object where no step is involved. */
  get afterSteps(): Timeline {
    return this.linesAs(true)[this.test.slot] as Timeline;
  }

  /** The timelines of the whole rule that this is part of, each in its slot: as things stand, or after the steps still to take. */
  linesAs(stepsTaken: boolean): readonly Timeline[] {
    if (!stepsTaken || !this.test.hasStep) return this.lines;
    const { top } = this;
    top.linesAfter ??= judgeLines(top.test, top.scope, true);
    return top.linesAfter;
  }

  /** What the rule says as it is written; the same object as `timeline` unless this rule itself is unverified. */
  get asWritten(): Timeline {
    return this.test.asWritten?.(this.scope) ?? this.timeline;
  }

  /** The parts of a group; in a count, its condition on each charge that it ranges over. */
  get of(): readonly Finding[] {
    this.parts ??= this.test.countedIn?.(this.scope) ?? this.test.of.map((part) => new Finding(part, this.scope, this.lines, undefined, this.top));
    return this.parts;
  }
}

function judgeLines(test: Test, scope: Scope, stepsTaken: boolean): readonly Timeline[] {
  const lines = new Array<Timeline>(test.sheet.size);
  judgePart(test, scope, lines, stepsTaken);
  return lines;
}

/** Judges a whole rule, or the condition of a count on one charge. */
export const judgeRule = (test: Test, scope: Scope, charge?: Charge): Finding => new Finding(test, scope, judgeLines(test, scope, false), charge);

import type { Charge } from '../domain/answer.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Scope } from './fact.ts';
import { judgePart, type Lines, type Test } from './test.ts';

const NO_PARTS: readonly Finding[] = [];

/**
 * A criterion evaluated for a person or a charge: its timeline and the findings it was made of.
 * The timelines of a rule stand on one sheet; a part that could change nothing any more is judged when it is looked at.
 */
export class Finding {
  declare readonly test: Test;
  declare readonly scope: Scope;
  /** In a count, the charge that was counted. */
  declare readonly charge: Charge | undefined;
  declare private readonly top: Finding;
  declare private readonly lines: Lines;
  declare private linesAfter: Lines | undefined;
  declare private parts: readonly Finding[] | undefined;

  constructor(test: Test, scope: Scope, charge: Charge | undefined, top?: Finding) {
    this.test = test;
    this.scope = scope;
    this.charge = charge;
    this.top = top ?? this;
    this.lines = top ? top.lines : new Array<Timeline>(test.sheet.size);
    this.linesAfter = undefined;
    this.parts = undefined;
  }

  /** Its timeline as things stand. */
  get timeline(): Timeline {
    return this.lines[this.test.slot] ?? judgePart(this.test, this.scope, this.lines, false);
  }

  /** The timeline read again as if every step still to take had been taken; the same object where no step is involved. */
  get afterSteps(): Timeline {
    return this.lineOf(this.test, true);
  }

  /** The timeline of a part of this rule: as things stand, or after the steps still to take. */
  lineOf(part: Test, stepsTaken: boolean): Timeline {
    const lines = stepsTaken && part.hasStep ? (this.top.linesAfter ??= new Array<Timeline>(part.sheet.size)) : this.lines;
    return lines[part.slot] ?? judgePart(part, this.scope, lines, lines !== this.lines);
  }

  /** What the rule says as it is written; the same object as `timeline` unless this rule itself is unverified. */
  get asWritten(): Timeline {
    return this.test.asWritten?.(this.scope) ?? this.timeline;
  }

  /** The parts of a group; in a count, its condition on each charge that it ranges over. */
  get of(): readonly Finding[] {
    if (this.test.of.length === 0) return NO_PARTS;
    this.parts ??= this.test.countedIn?.(this.scope) ?? this.test.of.map((part) => new Finding(part, this.scope, undefined, this.top));
    return this.parts;
  }
}

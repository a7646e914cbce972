import type { Day } from '../../../src/domain/day.ts';
import type { PathLaw } from '../../../src/engine/path.ts';
import type { PlainPerson } from '../plain.ts';

/** Another rule engine, given the part of the sample's laws that it can express: one version, its criteria. */
export interface Rival {
  readonly name: string;
  /** What had to be worked out for it in code of our own. */
  readonly workedOutOutside: string;
  /** What of the sample's findings it has no form for. */
  readonly cannotSay: string;
  /** How many persons of the sample are timed. */
  readonly persons: number;
  /** Makes it ready; the result judges every law for every charge of a person, in that order: laws outside, charges inside. */
  readonly ready: (laws: readonly PathLaw[]) => (person: PlainPerson, today: Day) => readonly boolean[] | Promise<readonly boolean[]>;
}

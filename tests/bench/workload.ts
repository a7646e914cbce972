import type { Person } from '../../src/domain/answer.ts';
import type { Day } from '../../src/domain/day.ts';
import { at } from '../../src/domain/timeline.ts';
import type { Definitions } from '../../src/engine/criterion.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { undecided } from '../../src/engine/missing.ts';
import { screen, type PathLaw, type PathTest } from '../../src/engine/path.ts';
import type { Runner } from './alternate.ts';
import { plainPerson, plainPredicate, type PlainPerson, type PlainRecord, type Predicate } from './plain.ts';

/** Laws and persons to screen on one day. */
export interface Workload {
  readonly name: string;
  readonly laws: readonly PathTest[];
  readonly persons: readonly Person[];
  readonly today: Day;
}

/** The engine as the wizard uses it: every path judged for every charge, with its timeline, its tree of reasons, and the facts still missing. */
export const fullFindings = ({ laws, persons, today }: Workload): Runner => ({
  name: 'full findings',
  pass: () => {
    let sum = 0;
    for (const person of persons) {
      for (const { finding } of screen(laws, person)) {
        if (at(finding.timeline, today) === 'yes') sum++;
        sum += undecided(finding, today).facts.length;
      }
    }
    return sum;
  },
});

/** The same, and every tree of reasons opened to its last leaf, as no page ever does. */
export const everyTree = ({ laws, persons, today }: Workload): Runner => ({
  name: 'every tree opened',
  pass: () => {
    let sum = 0;
    const open = (finding: Finding): void => {
      if (at(finding.timeline, today) === 'yes') sum++;
      finding.of.forEach(open);
    };
    for (const person of persons) {
      for (const { finding } of screen(laws, person)) {
        open(finding);
        sum += undecided(finding, today).facts.length;
      }
    }
    return sum;
  },
});

/** A law as a plain program has it. */
export interface PlainLaw {
  readonly law: PathLaw;
  readonly holds: Predicate;
}

/** The laws of a workload as plain predicates. */
export const plainLaws = ({ laws }: Workload, definitions: (law: PathLaw) => Definitions): readonly PlainLaw[] => laws.map(({ law }) => ({ law, holds: plainPredicate(law, definitions(law)) }));

/** The persons of a workload as plain records. Every record has every key, so that reading one is as fast as it can be. */
export function plainPersons({ persons }: Workload): readonly PlainPerson[] {
  const keys = (records: readonly object[]) => [...new Set(records.flatMap((record) => Object.keys(record)))];
  const names = { person: keys(persons.map(({ answers }) => answers)), charge: keys(persons.flatMap(({ charges }) => charges.map(({ answers }) => answers))) };
  return persons.map((person) => plainPerson(person, names));
}

const NO_CHARGE: PlainRecord = {};

/** Plain predicates over plain persons: yes or no for one day. */
export const plainYesNo = ({ today }: Workload, laws: readonly PlainLaw[], persons: readonly PlainPerson[]): Runner => ({
  name: 'plain predicates',
  pass: () => {
    let sum = 0;
    for (const person of persons) {
      for (const { law, holds } of laws) {
        if (law.for === 'person') sum += holds(person, NO_CHARGE, today) ? 1 : 0;
        else for (const charge of person.charges) if (holds(person, charge, today)) sum++;
      }
    }
    return sum;
  },
});

/** How many of the engine's decided answers a plain predicate contradicts, and how many are decided. A plain predicate takes what is not known as it comes, and so may not contradict. */
export function disagreements({ laws, persons, today }: Workload, plain: readonly PlainLaw[], records: readonly PlainPerson[]): { readonly wrong: number; readonly decided: number } {
  let [wrong, decided] = [0, 0];
  persons.forEach((person, index) => {
    const record = records[index] as PlainPerson;
    for (const { law, charge, finding } of screen(laws, person)) {
      const said = at(finding.timeline, today);
      if (said === 'unknown') continue;
      decided++;
      const { holds } = plain[laws.findIndex((one) => one.law === law)] as PlainLaw;
      if (holds(record, charge ? (record.charges[person.charges.indexOf(charge)] as PlainRecord) : NO_CHARGE, today) !== (said === 'yes')) wrong++;
    }
  });
  return { wrong, decided };
}

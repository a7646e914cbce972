import type { Answer, Charge, Person } from '../domain/answer.ts';
import type { Facts } from '../engine/fact.ts';
import type { PathTest } from '../engine/path.ts';
import type { Path } from '../rules/path-file.ts';
import { valuesFor } from './fact-values.ts';
import { factsNamed, mentionsIn, type Mention } from './mentions.ts';
import { seeded } from './seeded.ts';

/** One thing that differs from world to world, and what it can be. */
interface Slot {
  /** Undefined: the person. 0: the charge under judgment. From 1: the other charges. */
  readonly charge: number | undefined;
  /** A fact, or `listed` and `case` for another charge. */
  readonly id: string;
  readonly values: readonly Answer[];
}

/** The worlds that the rules of a path can tell apart. */
export interface Worlds {
  /** How many there are. */
  readonly count: number;
  /** Every one, or a sample of so many, always the same. */
  readonly all: (sample: number) => Iterable<Person>;
  /** The worlds that differ from one of a given person in a single fact of the person or of the first charge. */
  readonly near: (person: Person) => Iterable<Person>;
}

const LISTED = 'listed';
const CASE = 'case';

/** Works out the worlds of a path: each fact its rules name, with each answer they can tell apart, and as many other charges as its counts need. */
export function worldsOf(path: PathTest<Path>, facts: Facts): Worlds {
  const slots = slotsOf(path, mentionsIn(path), facts);
  const count = slots.reduce((product, { values }) => product * values.length, 1);
  return {
    count,
    *all(sample) {
      if (count <= sample) {
        for (let index = 0; index < count; index++) yield personOf(slots, path, fromIndex(slots, index));
        return;
      }
      const random = seeded(path.law.path.length);
      for (let n = 0; n < sample; n++) yield personOf(slots, path, slots.map(({ values }) => values[Math.floor(random() * values.length)] as Answer));
    },
    *near(person) {
      for (const { charge, id, values } of slots) {
        if (id === LISTED || id === CASE) continue;
        for (const value of values) {
          if (charge === undefined) yield { ...person, answers: { ...person.answers, [id]: value } };
          else if (person.charges[charge]) yield { ...person, charges: person.charges.map((one, index) => (index === charge ? { ...one, answers: { ...one.answers, [id]: value } } : one)) };
        }
      }
    },
  };
}

function slotsOf({ law }: PathTest<Path>, mentions: readonly Mention[], facts: Facts): readonly Slot[] {
  const { person, judged, counted } = factsNamed(mentions);
  const slot = (charge: number | undefined) => (id: string): readonly Slot[] => {
    const fact = facts[id];
    if (!fact) return [];
    const place = charge === 0 && id === 'charge.jurisdiction';
    return [{ charge, id, values: place ? law.reaches.map((one) => [one]) : valuesFor(fact, mentions) }];
  };
  const counts = mentions.flatMap(({ criterion }) => criterion.count ?? []);
  const others = Math.max(0, ...counts.map((one) => one['at-least'] ?? (one['at-most'] ?? 0) + 1));
  const within = counts.some(({ of }) => of === 'others-in-case' || of === 'others-in-incident');
  return [
    ...[...person].flatMap(slot(undefined)),
    ...[...judged].filter((id) => id !== 'charge.jurisdiction').flatMap(slot(0)),
    ...slot(0)('charge.jurisdiction'),
    ...Array.from({ length: others }, (_, index) => [
      { charge: index + 1, id: LISTED, values: [['yes'], ['no']] },
      ...(within ? [{ charge: index + 1, id: CASE, values: [['same'], ['other']] }] : []),
      ...[...counted].flatMap(slot(index + 1)),
    ]).flat(),
  ];
}

function fromIndex(slots: readonly Slot[], index: number): readonly Answer[] {
  let rest = index;
  return slots.map(({ values }) => {
    const value = values[rest % values.length] as Answer;
    rest = Math.floor(rest / values.length);
    return value;
  });
}

const is = (answer: Answer | undefined, word: string) => Array.isArray(answer) && answer[0] === word;

function personOf(slots: readonly Slot[], { law }: PathTest<Path>, values: readonly Answer[]): Person {
  const answers: Record<string, Answer> = {};
  const charges = new Map<number, Record<string, Answer>>([[0, { 'charge.jurisdiction': [law.reaches[0] as string] }]]);
  slots.forEach(({ charge, id }, index) => {
    const value = values[index] as Answer;
    if (charge === undefined) answers[id] = value;
    else charges.set(charge, { ...charges.get(charge), [id]: value });
  });
  const listed = [...charges].filter(([, one]) => !is(one[LISTED], 'no'));
  return {
    answers,
    charges: listed.map(([index, { [LISTED]: _listed, [CASE]: inCase, ...own }]): Charge => {
      const file = index === 0 || is(inCase, 'same') ? 'first' : `case-${index}`;
      return { id: `charge-${index}`, case: file, incident: file, answers: { 'charge.jurisdiction': [law.place], ...own } };
    }),
  };
}

import { describe, expect, test } from 'vitest';
import type { Answer, Person } from '../../src/domain/answer.ts';
import { formatDay, OPEN_START, parseDay, type Day } from '../../src/domain/day.ts';
import { at, sameFrom, type Timeline } from '../../src/domain/timeline.ts';
import { undecided, type MissingFact } from '../../src/engine/missing.ts';
import { judgePath, type PathTest } from '../../src/engine/path.ts';
import type { Path } from '../../src/rules/path-file.ts';
import { seeded } from '../../src/build/seeded.ts';
import { worldsOf } from '../../src/build/worlds.ts';
import { pathRuns } from './base.ts';

const SAMPLE = 60;

/** A person of whom some answers are not known; where the case was is always known. */
function withGaps(person: Person, random: () => number): Person {
  const forget = (answers: Readonly<Record<string, Answer | undefined>>) =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, id !== 'charge.jurisdiction' && random() < 0.5 ? undefined : answer]));
  return { ...person, answers: forget(person.answers), charges: person.charges.map((charge) => ({ ...charge, answers: forget(charge.answers) })) };
}

const lineOf = (path: PathTest<Path>, person: Person): Timeline => judgePath(path, person)[0]?.finding.timeline as Timeline;

/** The days on which two timelines say opposite things: one decided, the other otherwise. */
function reversed(partial: Timeline, full: Timeline): string[] {
  return [OPEN_START, ...partial.days, ...full.days].filter((day) => at(partial, day) !== 'unknown' && at(partial, day) !== at(full, day)).map(formatDay);
}

/** Answers what is missing and the full person can tell, and nothing else, until nothing is. */
function asked(path: PathTest<Path>, partial: Person, full: Person, asOf: Day): Person {
  let person = partial;
  for (let round = 0; round < 200; round++) {
    const found = judgePath(path, person)[0];
    if (!found) return person;
    const told = ({ fact, charge }: MissingFact) => (charge ? full.charges.find(({ id }) => id === charge.id) : full)?.answers[fact];
    const { facts, neverAsked } = undecided(found.finding, asOf);
    const gap = [...facts, ...neverAsked].find((one) => told(one) !== undefined && told(one) !== (one.charge ?? person).answers[one.fact]);
    if (!gap) return person;
    const answer = { [gap.fact]: told(gap) };
    person = gap.charge
      ? { ...person, charges: person.charges.map((charge) => (charge.id === gap.charge?.id ? { ...charge, answers: { ...charge.answers, ...answer } } : charge)) }
      : { ...person, answers: { ...person.answers, ...answer } };
  }
  throw new Error('It never stops asking.');
}

describe.each(pathRuns.map(({ path, vocabulary, runs }) => [path.law.path, path, vocabulary, runs] as const))('%s keeps the laws of the engine', (_, path, vocabulary, runs) => {
  const worlds = worldsOf(path, vocabulary.facts);
  const full = [...worlds.all(SAMPLE)].slice(0, SAMPLE).concat(runs.flatMap(({ found }) => found?.scope.person ?? []));
  const random = seeded(7);
  const pairs = full.map((person) => [withGaps(person, random), person] as const);

  test('more information never reverses a decided answer, on any day', () => {
    expect(pairs.flatMap(([partial, person]) => reversed(lineOf(path, partial), lineOf(path, person)))).toEqual([]);
  });

  test('answering only what is missing gives the same timeline as answering everything', () => {
    const asOf = parseDay(path.law.checked) as Day;
    expect(pairs.filter(([partial, person]) => !sameFrom(lineOf(path, asked(path, partial, person, asOf)), lineOf(path, person), asOf)).length).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { day, parseDay, type Day } from '../../src/domain/day.ts';
import { exampleCase } from '../../src/build/example-case.ts';
import { pathRuns } from '../rules/base.ts';
import { visitOf, type Answers, type Someone, type Visit } from './simulated-visit.ts';

const OUT: Answers = { custody: 'none', born: '1988', 'very-sick': 'no', 'family-need': 'no' };
const INSIDE: Answers = { ...OUT, custody: 'prison' };
const over = (year: number): Answers => ({ disposition: 'convicted', 'sentence-status': 'done', 'offense-date': `${year - 1}-05`, 'disposition-date': `${year}-06-01`, released: 'none', 'supervision-ended': `${year + 1}-06-01` });
const serving = (year: number, sentence: string): Answers => ({ disposition: 'convicted', 'sentence-status': 'in-prison', 'offense-date': `${year - 1}-05`, 'disposition-date': `${year}`, 'served-from': `${year}-01-01`, 'sentence-total': sentence, grade: 'felony', 'age-at-offense': 22 });
const dropped: Answers = { disposition: 'dismissed', grade: 'misdemeanor', 'offense-date': '2017', 'disposition-date': '2018-06-01' };

const people: Readonly<Record<string, Someone>> = {
  'D.C. misdemeanor, over': { place: 'dc', person: OUT, charge: { ...over(2015), offense: 'simple-assault', grade: 'misdemeanor', victim: 'other', 'dc-sentence': 'misdemeanor-over' } },
  'D.C. felony, over': { place: 'dc', person: OUT, charge: { ...over(2010), offense: 'robbery', grade: 'felony', victim: 'other', 'dc-sentence': 'felony-over' } },
  'D.C. case dropped': { place: 'dc', person: OUT, charge: { ...dropped, offense: 'simple-assault', victim: 'other' } },
  'D.C. long sentence': { place: 'dc', person: { ...INSIDE, 'dc-iraa-decided': 0 }, charge: { ...serving(2010, 'P40Y'), offense: 'murder-second', 'dc-sentence': 'felony-inside' } },
  'federal conviction, over': { place: 'us', person: OUT, charge: { ...over(2006), offense: 'fraud', grade: 'felony' } },
  'federal prison': { place: 'us', person: INSIDE, charge: { ...serving(2015, 'P20Y'), offense: 'drug-distribution' } },
  'Virginia misdemeanor, over': { place: 'va', person: OUT, charge: { ...over(2015), offense: 'petty-theft', grade: 'misdemeanor', 'va-class': 'misdemeanor' } },
  'Virginia felony, over': { place: 'va', person: OUT, charge: { ...over(2012), offense: 'drug-possession', grade: 'felony', 'va-class': 'class-5' } },
  'Virginia case dropped': { place: 'va', person: OUT, charge: { ...dropped, disposition: 'nolle-prosequi', offense: 'trespass' } },
  'Virginia prison': { place: 'va', person: { ...INSIDE, born: '1958' }, charge: { ...serving(2012, 'P40Y'), offense: 'murder-second', 'va-class': 'no-class' } },
};

const TODAY = day('2026-11-24');

/** The value below which so many of a hundred lie. */
const share = (counts: readonly number[], percent: number): number => [...counts].sort((a, b) => a - b)[Math.min(counts.length - 1, Math.floor((counts.length * percent) / 100))] ?? 0;
const spread = (counts: readonly number[]): string => [10, 25, 50, 75, 90, 100].map((percent) => `${percent}%: ${share(counts, percent)}`).join(', ');

/** What an example leaves open because its law does not turn on it, as an ordinary case has it. */
function ordinary(person: Answers, charge: Answers): Someone['charge'] {
  const inside = ['prison', 'jail'].includes(String(person['custody'])) || charge['sentence-status'] === 'in-prison';
  const grade = charge['grade'] ?? (inside ? 'felony' : 'misdemeanor');
  const guilty = charge['disposition'] === 'convicted';
  return {
    grade,
    offense: grade === 'felony' ? 'grand-theft' : 'petty-theft',
    'offense-date': '2018-01', 'disposition-date': '2018-06-01', 'age-at-offense': 30,
    ...(guilty ? (inside ? { 'sentence-status': 'in-prison', 'served-from': '2018-06-01', 'sentence-total': 'P15Y' } : { 'sentence-status': 'done', released: 'none', 'supervision-ended': '2019' }) : {}),
    ...charge,
  };
}

/** Every example with one charge whose ending is told, as a person who would answer so. */
const examples: readonly { readonly name: string; readonly someone: Someone; readonly asOf: Day }[] = pathRuns.flatMap(({ path: { law }, vocabulary, runs }) =>
  runs.flatMap(({ example }) => {
    const { person, charges: [charge, second] } = exampleCase(example, law.place, vocabulary.facts);
    if (!charge || second || charge['disposition'] === undefined || charge['jurisdiction'] !== law.place) return [];
    const { id: _id, case: _case, jurisdiction: _place, ...told } = charge;
    return [{ name: `${law.path}, ${example.name}`, someone: { place: law.place, person: { born: '1985', custody: told['sentence-status'] === 'in-prison' ? 'prison' : 'none', ...person } as Answers, charge: ordinary(person as Answers, told as Answers) }, asOf: parseDay(example['as-of']) as Day }];
  }),
);

const further = (someone: Someone, asOf: Day, one: Visit): number => (visitOf(someone, 3, asOf).toResults - one.toResults) / 2;

describe('how many pages a visit takes (Q5)', () => {
  const visits = Object.entries(people).map(([name, someone]) => {
    const one = visitOf(someone, 1, TODAY);
    return { name, one, further: further(someone, TODAY, one) };
  });
  const listed = visits.map(({ name, one, further: more }) => `${name}: first result after ${one.firstResult}, results after ${one.toResults}, all after ${one.pages.length}, each further charge ${more}: ${one.pages.join(' ')}`).join('\n');

  test('a typical person with one charge has results after twelve, and is never asked more than twenty-five', () => {
    expect(share(visits.map(({ one }) => one.firstResult), 50), listed).toBeLessThanOrEqual(12);
    expect(share(visits.map(({ one }) => one.toResults), 50), listed).toBeLessThanOrEqual(12);
    expect(Math.max(...visits.map(({ one }) => one.pages.length)), listed).toBeLessThanOrEqual(25);
  });

  test('each further charge of a typical person adds eight or fewer', () => {
    expect(share(visits.map(({ further: more }) => more), 50), listed).toBeLessThanOrEqual(8);
  });

  test('nobody is asked the same thing twice about the same charge', () => {
    for (const { one } of visits) expect(one.pages.filter((fact, index) => fact !== 'complete' && one.pages.indexOf(fact) !== index)).toEqual([]);
  });
});

describe('how many pages the people of the examples take (Q5)', () => {
  const visits = examples.map(({ name, someone, asOf }) => {
    const one = visitOf(someone, 1, asOf);
    return { name, one, further: further(someone, asOf, one) };
  });
  const longest = [...visits].sort((a, b) => b.one.toResults - a.one.toResults).slice(0, 8).map(({ name, one }) => `${one.toResults}: ${name}: ${one.pages.join(' ')}`).join('\n');
  const told = `${visits.length} people. To results: ${spread(visits.map(({ one }) => one.toResults))}. All: ${spread(visits.map(({ one }) => one.pages.length))}. First result: ${spread(visits.map(({ one }) => one.firstResult))}. Each further charge: ${spread(visits.map(({ further: more }) => more))}.\n${longest}`;

  test('half of them have results after twelve', () => {
    expect(share(visits.map(({ one }) => one.toResults), 50), told).toBeLessThanOrEqual(12);
  });
  test('nobody needs more than twenty-five', () => {
    expect(Math.max(...visits.map(({ one }) => one.toResults)), told).toBeLessThanOrEqual(25);
  });
  test('for half of them each further charge adds eight or fewer', () => {
    expect(share(visits.map(({ further: more }) => more), 50), told).toBeLessThanOrEqual(8);
  });
});

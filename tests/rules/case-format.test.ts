import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { isAsked } from '../../src/domain/answer.ts';
import type { Fact, Facts } from '../../src/engine/fact.ts';
import { readCase, type CaseText, type Vocabulary } from '../../src/rules/case-format.ts';
import { sectionList } from '../../src/rules/section.ts';

const fact = (id: string, type: Fact['type'], options?: Fact['options']): Fact => ({ id, order: 1, type, label: id, question: 'Which?', why: 'It matters.', 'find-out': 'Ask the clerk.', ...(options ? { options } : {}) });

const facts: Facts = Object.fromEntries(
  [
    fact('born', 'date'),
    fact('custody', 'choice', { none: { label: 'No', implies: { 'charge.status': ['parole', 'done'] } }, prison: { label: 'Yes' } }),
    fact('charge.jurisdiction', 'choice', { va: { label: 'Virginia' } }),
    fact('charge.statute', 'statute'),
    fact('charge.grade', 'choice', { felony: { label: 'Felony' }, misdemeanor: { label: 'Misdemeanor' } }),
    fact('charge.status', 'choice', { prison: { label: 'Inside', implies: { 'charge.released': 'not-yet' } }, parole: { label: 'Parole', implies: { 'charge.grade': 'felony' } }, done: { label: 'Over', implies: { 'charge.released': '../answered' } } }),
    fact('charge.released', 'date'),
    fact('charge.offense-date', 'date'),
    fact('charge.arrest-date', 'date'),
    fact('charge.disposition-date', 'date'),
    fact('charge.age-at-offense', 'number'),
  ].map((one) => [one.id, one]),
);
const vocabulary: Vocabulary = { facts, sections: { va: sectionList({ '18.2-96': { name: 'Petit larceny', 'charge.grade': 'misdemeanor' } }) } };
const TODAY = day('2026-11-24');

function read(charge: Record<string, string | number>, person: Record<string, string> = {}, rest: Partial<CaseText> = {}) {
  const found = readCase({ version: 1, person, charges: [{ id: 'a', ...charge } as never], ...rest }, vocabulary, TODAY).charges[0];
  if (!found) throw new Error('no charge was read');
  return found;
}

describe('the days on which the offense can have been', () => {
  const offense = (charge: Record<string, string>) => {
    const answer = read(charge).answers['charge.offense-date'];
    return typeof answer === 'object' && 'latest' in answer ? [answer.earliest, answer.latest] : answer;
  };
  const open = -Infinity;

  test.each([
    ['the end of the case bounds what nobody said', { 'disposition-date': '2006' }, [open, day('2006-12-31')]],
    ['and what is not known', { 'offense-date': 'unknown', 'disposition-date': '2006-05' }, [open, day('2006-05-31')]],
    ['the arrest bounds it more closely', { 'arrest-date': '2005-02-03', 'disposition-date': '2006' }, [open, day('2005-02-03')]],
    ['a year given is cut off at the arrest', { 'offense-date': '2005', 'arrest-date': '2005-02-03' }, [day('2005-01-01'), day('2005-02-03')]],
    ['a date that contradicts it stays as it was said', { 'offense-date': '2008', 'disposition-date': '2006' }, [day('2008-01-01'), day('2008-12-31')]],
    ['an exact day stays', { 'offense-date': '2004-01-01', 'disposition-date': '2006' }, [day('2004-01-01'), day('2004-01-01')]],
  ])('%s', (_name, charge, expected) => {
    expect(offense(charge)).toEqual(expected);
  });

  test.each(['unknown', 'not-yet', 'none', '2006/..'])('an end of the case that is %s bounds nothing', (date) => {
    expect(offense({ 'disposition-date': date })).toBeUndefined();
  });

  const bounded = (charge: Record<string, string | number>, born: string) => {
    const answer = read(charge, { born }).answers['charge.offense-date'];
    return typeof answer === 'object' && 'latest' in answer ? [answer.earliest, answer.latest] : answer;
  };

  test.each([
    ['nobody offends before birth', { 'disposition-date': '2016-05-01' }, '1987', [day('1987-01-01'), day('2016-05-01')]],
    ['the age bounds it from both sides', { 'age-at-offense': 29 }, '1987', [day('2016-01-01'), day('2017-12-30')]],
    ['and cuts a year given', { 'offense-date': '2016', 'age-at-offense': 29 }, '1987-06-15', [day('2016-06-15'), day('2016-12-31')]],
    ['a birthday on 29 February leaves both readings', { 'age-at-offense': 17 }, '2000-02-29', [day('2017-02-28'), day('2018-02-28')]],
    ['an age that the end of the case contradicts bounds nothing', { 'age-at-offense': 40, 'disposition-date': '2016-05-01' }, '1987', undefined],
    ['a date that the age contradicts stays as it was said', { 'offense-date': '2010', 'age-at-offense': 29 }, '1987', [day('2010-01-01'), day('2010-12-31')]],
  ])('%s', (_name, charge, born, expected) => {
    expect(bounded(charge, born)).toEqual(expected);
  });

  test('it may still be asked for, and it bounds the age', () => {
    const charge = read({ 'disposition-date': '2006-06-15' }, { born: '1990-06-16' });
    expect(isAsked(charge, 'charge.offense-date')).toBe(false);
    expect(charge.answers['charge.age-at-offense']).toEqual({ least: 0, most: 15 });
  });
});

test('what is over by the day of answering happened no later than that, if it happened at all', () => {
  const over = { earliest: -Infinity, latest: TODAY, none: 'unknown' };
  expect(read({ status: 'done' }).answers['charge.released']).toEqual(over);
  expect(read({ status: 'done', released: 'unknown' }).answers['charge.released']).toEqual(over);
  expect(read({ status: 'done', released: '2027' }).answers['charge.released']).toEqual({ earliest: day('2027-01-01'), latest: day('2027-12-31'), none: 'no' });
  expect(read({ status: 'done' }, {}, { answered: '2024-01-01' }).answers['charge.released']).toEqual({ ...over, latest: day('2024-01-01') });
});

describe('age on the day of the offense', () => {
  const age = (born: string, offense: string) => read({ 'offense-date': offense }, { born }).answers['charge.age-at-offense'];

  test.each([
    ['2000-06-15', '2020-06-14', { least: 19, most: 19 }],
    ['2000-06-15', '2020-06-15', { least: 20, most: 20 }],
    ['2000', '2020-06-15', { least: 19, most: 20 }],
    ['2000', '2020', { least: 19, most: 20 }],
    ['2000-02-29', '2025-02-28', { least: 24, most: 25 }],
    ['2000-02-29', '2025-03-01', { least: 25, most: 25 }],
  ])('born %s, offense %s', (born, offense, expected) => {
    expect(age(born, offense)).toEqual(expected);
  });

  test('it counts as not asked, so that a doubtful age still gets its question', () => {
    const charge = read({ 'offense-date': '2020' }, { born: '2000' });
    expect(isAsked(charge, 'charge.age-at-offense')).toBe(false);
  });

  test('an age that was told is narrowed by the dates, and wins where they contradict it', () => {
    expect(read({ 'offense-date': '2020', 'age-at-offense': 19 }, { born: '2000' }).answers['charge.age-at-offense']).toEqual({ least: 19, most: 19 });
    expect(read({ 'offense-date': '2020', 'age-at-offense': 30 }, { born: '2000' }).answers['charge.age-at-offense']).toEqual({ least: 30, most: 30 });
  });
});

describe('what follows from other answers', () => {
  test('a code section settles what it tells, however it is written', () => {
    for (const statute of ['18.2-96', 'Va. Code § 18.2-96', '§18.2-96']) expect(read({ jurisdiction: 'va', statute }).answers['charge.grade']).toEqual(['misdemeanor']);
  });

  test('an unknown section settles nothing, and is no error', () => {
    expect(read({ jurisdiction: 'va', statute: '99-1' }).answers['charge.grade']).toBeUndefined();
  });

  test('what the person said wins over what a section or another answer tells', () => {
    expect(read({ jurisdiction: 'va', statute: '18.2-96', grade: 'felony' }).answers['charge.grade']).toEqual(['felony']);
    expect(read({ status: 'prison' }, { custody: 'none' }).answers['charge.status']).toEqual(['prison']);
  });

  test('what an answer implies goes before what a section tells of most cases', () => {
    expect(read({ jurisdiction: 'va', statute: '18.2-96', status: 'parole' }).answers['charge.grade']).toEqual(['felony']);
  });

  test('still inside means not released; not in custody means no charge is being served', () => {
    expect(read({ status: 'prison' }).answers['charge.released']).toMatchObject({ earliest: day('2026-11-25'), notYet: true });
    const free = read({}, { custody: 'none' });
    expect(free.answers['charge.status']).toEqual(['parole', 'done']);
    expect(isAsked(free, 'charge.status')).toBe(false);
  });

  test('"I don’t know" is filled too, and stays asked', () => {
    const charge = read({ status: 'unknown' }, { custody: 'none' });
    expect(charge.answers['charge.status']).toEqual(['parole', 'done']);
    expect(isAsked(charge, 'charge.status')).toBe(true);
  });
});

test('"not yet" means after the day of answering, not after the day of reading', () => {
  expect(read({ released: 'not-yet' }, {}, { answered: '2020-01-01' }).answers['charge.released']).toMatchObject({ earliest: day('2020-01-02') });
});

test('an incident is the case where nothing else is said, and a case is the charge', () => {
  expect(read({})).toMatchObject({ case: 'a', incident: 'a' });
  expect(read({ case: 'c1' })).toMatchObject({ case: 'c1', incident: 'c1' });
});

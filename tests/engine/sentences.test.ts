import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/engine/criterion.ts';
import { english } from '../../src/engine/phrases.ts';
import { ruleSentence } from '../../src/engine/sentence.ts';
import { factOf, factsOf } from './toy.ts';

const facts = factsOf(
  factOf('charge.grade', 1, { label: 'the level of the charge', options: { felony: { label: 'Felony' }, misdemeanor: { label: 'Misdemeanor' }, infraction: { label: 'Infraction' } } }),
  factOf('charge.released', 2, { type: 'date', label: 'the day of release' }),
  factOf('charge.supervision-ended', 3, { type: 'date', label: 'the end of supervision' }),
  factOf('charge.sentence-total', 4, { type: 'sentence', label: 'the whole sentence' }),
  factOf('charge.age', 5, { type: 'number', label: 'the age that day' }),
  factOf('born', 6, { type: 'date', label: 'the birth date' }),
);
const words = (criterion: Criterion, definitions = {}) => ruleSentence(criterion, english, facts, definitions);

describe('a rule in words', () => {
  test.each<[Criterion, string]>([
    [{ is: { 'charge.grade': 'felony' } }, 'For the level of the charge, the rule asks: Felony.'],
    [{ is: { 'this.grade': ['felony', 'misdemeanor', 'infraction'] } }, 'For the level of the charge, the rule asks: Felony, Misdemeanor or Infraction.'],
    [{ is: { 'charge.grade': ['felony', 'other'] } }, 'For the level of the charge, the rule asks: Felony or other.'],
    [{ is: { custody: 'prison' } }, 'For custody, the rule asks: prison.'],
    [{ 'at-least': { 'charge.age': 18 } }, 'The age that day: 18 or more.'],
    [{ 'at-most': { 'charge.sentence-total': { years: 1 } } }, 'The whole sentence: 1 year or less.'],
    [{ 'at-least': { 'charge.sentence-total': 'life' } }, 'The whole sentence: life or more.'],
    [{ waited: { years: 5, since: 'charge.released' } }, '5 years must pass after the day of release.'],
    [{ waited: { years: 1, months: 6, days: 1, since: ['charge.released', 'charge.supervision-ended'] } }, '1 year, 6 months and 1 day must pass after the latest of these: the day of release and the end of supervision.'],
    [{ waited: { years: 60, since: 'born' } }, 'At least 60 years old.'],
    [{ waited: { years: 60, since: ['born'] } }, 'At least 60 years old.'],
    [{ waited: { fraction: '3/4', of: 'charge.sentence-total', since: 'charge.released' } }, '3/4 of the whole sentence must pass after the day of release.'],
    [{ waited: { fraction: '1/2', of: 'charge.sentence-total', since: ['charge.released', 'charge.supervision-ended'] } }, '1/2 of the whole sentence must pass after the latest of these: the day of release and the end of supervision.'],
    [{ 'on-or-after': { today: '2027-10-01' } }, 'It is on or after October 1, 2027.'],
    [{ 'on-or-after': { today: { than: 'charge.released' } } }, 'It is on or after the day of release.'],
    [{ 'on-or-before': { today: '2027-01-31' } }, 'It is no later than January 31, 2027.'],
    [{ before: { today: '2027-10-01' } }, 'It is not yet October 1, 2027.'],
    [{ before: { today: { than: 'charge.released', plus: { years: 2 } } } }, 'It is not yet 2 years after the day of release.'],
    [{ after: { today: { than: 'charge.released' } } }, 'It is later than the day of release.'],
    [{ before: { 'charge.released': '1987-11-01' } }, 'The day of release: before November 1, 1987.'],
    [{ 'on-or-before': { 'charge.released': { than: 'charge.supervision-ended', minus: { months: 1 } } } }, 'The day of release: 1 month before the end of supervision or earlier.'],
    [{ 'on-or-after': { 'charge.released': { than: 'this.supervision-ended' } } }, 'The day of release: the end of supervision or later.'],
    [{ after: { 'charge.released': '1987-11-01' } }, 'The day of release: after November 1, 1987.'],
    [{ all: [{ is: { custody: 'none' } }, { 'at-most': { 'charge.age': 24 } }] }, 'For custody, the rule asks: none. The age that day: 24 or less.'],
    [{ any: [{ is: { custody: 'none' } }, { 'at-most': { 'charge.age': 24 } }] }, 'One of these. For custody, the rule asks: none. Or: The age that day: 24 or less.'],
    [{ any: [{ is: { custody: 'none' } }] }, 'For custody, the rule asks: none.'],
    [{ not: { is: { custody: 'none' } } }, 'Not this: For custody, the rule asks: none.'],
  ])('%j', (criterion, sentence) => {
    expect(words(criterion)).toBe(sentence);
  });

  test.each<[object, string]>([
    [{ of: 'charges', 'at-least': 1 }, 'At least one charge like this: For custody, the rule asks: none.'],
    [{ of: 'others', 'at-least': 2 }, 'At least 2 other charges like this: For custody, the rule asks: none.'],
    [{ of: 'others-in-case', 'at-most': 0 }, 'No other charge in this case like this: For custody, the rule asks: none.'],
    [{ of: 'others-in-incident', 'at-most': 1 }, 'No more than 1 other charge from the same event like this: For custody, the rule asks: none.'],
    [{ of: 'others', 'at-most': 2 }, 'No more than 2 other charges like this: For custody, the rule asks: none.'],
  ])('a count %j', (count, sentence) => {
    expect(words({ count: { ...count, where: { is: { custody: 'none' } } } } as Criterion)).toBe(sentence);
  });

  test('a definition is told by what it says', () => {
    expect(words({ use: 'free' }, { free: { is: { custody: 'none' } } })).toBe('For custody, the rule asks: none.');
    expect(words({ use: 'free' })).toBe('free');
  });

  test.each<[Criterion, string]>([
    [{ waited: { years: 5, since: 'charge.released' }, say: 'Wait {period}.' }, 'Wait 5 years.'],
    [{ waited: { fraction: '3/4', of: 'charge.sentence-total', since: 'charge.released' }, say: 'Serve {period} of it.' }, 'Serve 3/4 of it.'],
    [{ before: { today: { than: 'charge.released', plus: { months: 18 } } }, say: 'Within {period}.' }, 'Within 18 months.'],
    [{ after: { 'charge.released': { than: 'born', minus: { days: 1 } } }, say: 'Within {period}.' }, 'Within 1 day.'],
    [{ 'on-or-after': { today: '2027-10-01' }, say: 'From {date}.' }, 'From October 1, 2027.'],
    [{ 'at-most': { 'charge.age': 24 }, say: '{number} or younger.' }, '24 or younger.'],
    [{ 'at-least': { 'charge.sentence-total': { years: 15 } }, say: '{period} or more.' }, '15 years or more.'],
    [{ is: { 'charge.grade': ['felony', 'infraction'] }, say: '{values}!' }, 'Felony, Infraction!'],
    [{ count: { of: 'charges', where: { is: { custody: 'none' } }, 'at-most': 2 }, say: 'No more than {number}.' }, 'No more than 2.'],
    [{ count: { of: 'charges', where: { is: { custody: 'none' } }, 'at-least': 3 }, say: '{number} or more.' }, '3 or more.'],
    [{ all: [], say: 'Plain {period}.' }, 'Plain {period}.'],
  ])('the rule’s own words win, with its own numbers: %j', (criterion, sentence) => {
    expect(words(criterion)).toBe(sentence);
  });

  test('a day that is none is shown as it was written', () => {
    expect(english.day('soon')).toBe('soon');
    expect(english.day(Infinity as never)).toBe('Infinity');
    expect(english.allOf([])).toBe('');
  });
});

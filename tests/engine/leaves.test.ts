import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/engine/criterion.ts';
import { lineOf } from './toy.ts';

describe('a choice', () => {
  const is = (wanted: string | string[]): Criterion => ({ is: { 'charge.disposition': wanted } });
  test.each<[string, string | string[], string | string[], string]>([
    ['the value asked for', 'convicted', 'convicted', 'yes'],
    ['another value', 'dismissed', 'convicted', 'no'],
    ['one of several', 'dismissed', ['dismissed', 'acquitted'], 'yes'],
    ['some possible values match, some do not', ['convicted', 'dismissed'], 'convicted', 'unknown'],
    ['some match, whichever comes first', ['dismissed', 'convicted'], 'convicted', 'unknown'],
    ['every possible value matches', ['dismissed', 'acquitted'], ['dismissed', 'acquitted', 'nolle-prosequi'], 'yes'],
    ['no possible value matches', ['dismissed', 'acquitted'], 'convicted', 'no'],
    ['"I don’t know"', 'unknown', 'convicted', 'unknown'],
  ])('%s', (_name, disposition, wanted, truth) => {
    expect(lineOf(is(wanted), { disposition })).toBe(truth);
  });

  test('not asked is unknown', () => {
    expect(lineOf(is('convicted'))).toBe('unknown');
    expect(lineOf({ is: { custody: 'none' } })).toBe('unknown');
  });
});

describe('numbers and sentences', () => {
  test.each<[number | string, string, string]>([[24, 'yes', 'no'], [25, 'yes', 'yes'], [26, 'no', 'yes'], ['20/25', 'yes', 'unknown'], ['25/30', 'unknown', 'yes'], ['26/30', 'no', 'yes'], ['20/24', 'yes', 'no'], ['unknown', 'unknown', 'unknown']])('%s against 25: at most %s, at least %s', (age, most, least) => {
    expect(lineOf({ 'at-most': { 'charge.age': 25 } }, { age })).toBe(most);
    expect(lineOf({ 'at-least': { 'charge.age': 25 } }, { age })).toBe(least);
  });

  test.each([['P15Y', 'yes', 'yes'], ['P14Y11M29D', 'no', 'yes'], ['P15Y1D', 'yes', 'no'], ['life', 'yes', 'no'], ['P10Y/P15Y', 'unknown', 'yes'], ['P15Y/life', 'yes', 'unknown'], ['P16Y/life', 'yes', 'no'], ['P10Y/P14Y', 'no', 'yes'], ['unknown', 'unknown', 'unknown']])(
    'a sentence of %s is 15 years or more: %s, or less: %s', (total, least, most) => {
      expect(lineOf({ 'at-least': { 'charge.total': { years: 15 } } }, { total })).toBe(least);
      expect(lineOf({ 'at-most': { 'charge.total': { years: 15 } } }, { total })).toBe(most);
    },
  );

  test('only life is life', () => {
    expect([lineOf({ 'at-least': { 'charge.total': 'life' } }, { total: 'life' }), lineOf({ 'at-least': { 'charge.total': 'life' } }, { total: 'P90Y' })]).toEqual(['yes', 'no']);
    expect(lineOf({ 'at-most': { 'charge.total': 'life' } }, { total: 'life' })).toBe('yes');
  });

  test('364 days are less than a year', () => {
    expect(['P364D', 'P365D', 'P1Y'].map((total) => lineOf({ 'at-least': { 'charge.total': { years: 1 } } }, { total }))).toEqual(['no', 'yes', 'yes']);
  });
});

describe('waiting periods', () => {
  const five: Criterion = { waited: { years: 5, since: 'charge.released' } };
  test.each([
    ['an exact day', '2021-06-01', 'no, 2026-06-01 yes'],
    ['a month', '2021-06', 'no, 2026-06-01 unknown, 2026-06-30 yes'],
    ['a year', '2021', 'no, 2026-01-01 unknown, 2026-12-31 yes'],
    ['before some year', '../2021', 'unknown, 2026-12-31 yes'],
    ['after some day', '2021-06-01/..', 'no, 2026-06-01 unknown'],
    ['not yet', 'not-yet', 'no, 2031-11-25 unknown'],
    ['never', 'none', 'no'],
    ['unknown', 'unknown', 'unknown'],
    ['29 February', '2020-02-29', 'no, 2025-03-01 yes'],
  ])('since %s', (_name, released, line) => {
    expect(lineOf(five, { released })).toBe(line);
  });

  test.each<[Criterion['waited'], string, string]>([
    [{ months: 18, since: 'charge.released' }, '2021-08-31', 'no, 2023-03-01 yes'],
    [{ days: 90, since: 'charge.released' }, '2021-01-31', 'no, 2021-05-01 yes'],
    [{ years: 1, months: 1, days: 1, since: 'charge.released' }, '2021-01-31', 'no, 2022-03-02 yes'],
  ])('%j', (waited, released, line) => {
    expect(lineOf({ waited } as Criterion, { released })).toBe(line);
  });

  test('where it closes a path, a missing day rounds the other way', () => {
    expect(lineOf({ not: five }, { released: '2020-02-29' })).toBe('yes, 2025-02-28 no');
    expect(lineOf({ not: { not: five } }, { released: '2020-02-29' })).toBe('no, 2025-03-01 yes');
  });

  test('unless the law says how', () => {
    expect(lineOf({ ...five, round: 'early' }, { released: '2020-02-29' })).toBe('no, 2025-02-28 yes');
    expect(lineOf({ not: { ...five, round: 'late' } }, { released: '2020-02-29' })).toBe('yes, 2025-03-01 no');
  });

  test('age is waited since birth, from the birthday on', () => {
    expect(lineOf({ waited: { years: 60, since: 'born' } }, {}, { born: '1966-11-24' })).toBe('no, 2026-11-24 yes');
    expect(lineOf({ waited: { years: 60, since: 'born' } }, {}, { born: '1966' })).toBe('no, 2026-01-01 unknown, 2026-12-31 yes');
  });
});

describe('the latest of several events', () => {
  const five: Criterion = { waited: { years: 5, since: ['charge.ended', 'charge.released', 'charge.supervision'] } };
  const line = (ended: string, released: string, supervision: string) => lineOf(five, { ended, released, supervision });
  test.each([
    ['2018-01-01', '2019-01-01', '2021-06-01', 'no, 2026-06-01 yes', 'the latest counts'],
    ['2021-06-01', '2019-01-01', '2018-01-01', 'no, 2026-06-01 yes', 'in whatever order'],
    ['2021-06-01', 'none', 'none', 'no, 2026-06-01 yes', 'what never happened drops out'],
    ['none', 'none', 'none', 'no', 'nothing ever happened'],
    ['2018-01-01', 'none', 'not-yet', 'no, 2031-11-25 unknown', 'one is still to come'],
    ['2020', '2018/2021', 'none', 'no, 2025-01-01 unknown, 2026-12-31 yes', 'two stretches overlap'],
    ['2020-06-01', '2018/2021', 'none', 'no, 2025-06-01 unknown, 2026-12-31 yes', 'not before the one that is sure'],
    ['2020-06-01', 'unknown', 'none', 'no, 2025-06-01 unknown', 'not before the sure one, though another may be later'],
    ['none', 'unknown', 'none', 'unknown', 'only a doubtful one is left: perhaps none ever happened'],
    ['unknown', 'unknown', 'unknown', 'unknown', 'nothing is known'],
  ])('%s, %s, %s: %s (%s)', (ended, released, supervision, expected) => {
    expect(line(ended, released, supervision)).toBe(expected);
  });
});

describe('a part of a sentence', () => {
  const half: Criterion = { waited: { fraction: '1/2', of: 'charge.total', since: 'charge.served' } };
  test.each([
    ['P10Y', '2020-03-15', 'no, 2025-03-15 yes'],
    ['P5M', '2020-03-31', 'no, 2020-06-15 yes'],
    ['life', '2020-03-15', 'no'],
    ['P10Y/life', '2020-03-15', 'no, 2025-03-15 unknown'],
    ['P10Y/P12Y', '2020-03-15', 'no, 2025-03-15 unknown, 2026-03-16 yes'],
    ['P10Y', '2020', 'no, 2025-01-01 unknown, 2025-12-31 yes'],
    ['unknown', '2020-03-15', 'no, 2020-03-15 unknown'],
    ['P10Y', 'unknown', 'unknown'],
    ['P10Y', 'none', 'no'],
    ['unknown', 'unknown', 'unknown'],
  ])('half of %s from %s: %s', (total, served, line) => {
    expect(lineOf(half, { total, served })).toBe(line);
  });

  test('a sentence of 29 days to one month: the month may end first', () => {
    expect(lineOf({ waited: { fraction: '1/1', of: 'charge.total', since: 'charge.served' } }, { total: 'P29D/P1M', served: '2021-02-01' })).toBe('no, 2021-03-01 unknown, 2021-03-02 yes');
  });
});

describe('today against a day', () => {
  test.each<[Criterion, string]>([
    [{ before: { today: '2027-10-01' } }, 'yes, 2027-10-01 no'],
    [{ 'on-or-before': { today: '2027-10-01' } }, 'yes, 2027-10-02 no'],
    [{ 'on-or-after': { today: '2027-10-01' } }, 'no, 2027-10-01 yes'],
    [{ after: { today: '2027-10-01' } }, 'no, 2027-10-02 yes'],
  ])('%j', (criterion, line) => {
    expect(lineOf(criterion)).toBe(line);
  });

  test.each<[string, string, string, string, string]>([
    ['2021-06-01', 'yes, 2022-06-01 no', 'yes, 2022-06-02 no', 'no, 2022-06-01 yes', 'no, 2022-06-02 yes'],
    ['2021', 'yes, 2022-01-01 unknown, 2022-12-31 no', 'yes, 2022-01-02 unknown, 2023-01-01 no', 'no, 2022-01-01 unknown, 2022-12-31 yes', 'no, 2022-01-02 unknown, 2023-01-01 yes'],
    ['2020-02-29', 'yes, 2021-02-28 no', 'yes, 2021-03-01 no', 'no, 2021-03-01 yes', 'no, 2021-03-02 yes'],
    ['not-yet', 'yes, 2027-11-25 unknown', 'yes, 2027-11-26 unknown', 'no, 2027-11-25 unknown', 'no, 2027-11-26 unknown'],
    ['none', 'no', 'no', 'no', 'no'],
    ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ])('within a year of %s', (event, before, onOrBefore, onOrAfter, after) => {
    const year = { than: 'charge.event', plus: { years: 1 } };
    expect([lineOf({ before: { today: year } }, { event }), lineOf({ 'on-or-before': { today: year } }, { event }), lineOf({ 'on-or-after': { today: year } }, { event }), lineOf({ after: { today: year } }, { event })])
      .toEqual([before, onOrBefore, onOrAfter, after]);
  });

  test('not before is on or after, to the day, whatever the event', () => {
    const year = { than: 'charge.event', plus: { years: 1 } };
    for (const event of ['2020-02-29', '2021', 'not-yet', 'unknown']) expect(lineOf({ not: { before: { today: year } } }, { event })).toBe(lineOf({ 'on-or-after': { today: year } }, { event }));
  });

  test('a time before an event', () => {
    const soon = { than: 'charge.release', minus: { months: 1 } };
    expect(lineOf({ 'on-or-after': { today: soon } }, { release: '2027-03-31' })).toBe('no, 2027-03-01 yes');
    expect(lineOf({ before: { today: soon } }, { release: '2027-03-31' })).toBe('yes, 2027-02-28 no');
  });

  test('an event that may never happen makes a yes doubtful, and leaves a no', () => {
    expect(lineOf({ before: { today: { than: 'charge.event' } } }, { event: 'unknown' })).toBe('unknown');
  });
});

describe('two dates', () => {
  const compare = (name: 'before' | 'on-or-before' | 'on-or-after' | 'after', point: string | { than: string }) => ({ [name]: { 'charge.offense': point } }) as unknown as Criterion;
  test.each([
    ['1987-10-31', 'yes', 'yes', 'no', 'no'],
    ['1987-11-01', 'no', 'yes', 'yes', 'no'],
    ['1987-11-02', 'no', 'no', 'yes', 'yes'],
    ['1987', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['1987-10', 'yes', 'yes', 'no', 'no'],
    ['1987-11', 'no', 'unknown', 'yes', 'unknown'],
    ['1988', 'no', 'no', 'yes', 'yes'],
    ['../1987-11-01', 'unknown', 'yes', 'unknown', 'no'],
    ['not-yet', 'no', 'no', 'yes', 'yes'],
    ['none', 'no', 'no', 'no', 'no'],
    ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ])('an offense on %s was before 1 November 1987: %s, by then: %s, from then on: %s, after: %s', (offense, before, by, from, after) => {
    expect((['before', 'on-or-before', 'on-or-after', 'after'] as const).map((name) => lineOf(compare(name, '1987-11-01'), { offense }))).toEqual([before, by, from, after]);
  });

  test.each([
    ['2019-05-01', '2019-05-02', 'yes', 'yes', 'no', 'no'],
    ['2019-05-02', '2019-05-02', 'no', 'yes', 'yes', 'no'],
    ['2019-05-03', '2019-05-02', 'no', 'no', 'yes', 'yes'],
    ['2019-05', '2019-05-31', 'unknown', 'yes', 'unknown', 'no'],
    ['2019-05', '2019-05-01', 'no', 'unknown', 'yes', 'unknown'],
    ['2018', '2019', 'yes', 'yes', 'no', 'no'],
    ['2019', '2019', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['2019', 'none', 'no', 'no', 'no', 'no'],
    ['none', 'unknown', 'no', 'no', 'no', 'no'],
    ['2019', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s', (offense, other, before, by, from, after) => {
    expect((['before', 'on-or-before', 'on-or-after', 'after'] as const).map((name) => lineOf(compare(name, { than: 'charge.other' }), { offense, other }))).toEqual([before, by, from, after]);
  });

  test('the bound rounds against opening the path', () => {
    const withinMonth: Criterion = { before: { 'charge.offense': { than: 'charge.other', plus: { months: 1 } } } };
    const monthLater: Criterion = { 'on-or-after': { 'charge.offense': { than: 'charge.other', plus: { months: 1 } } } };
    const on = (offense: string, criterion: Criterion) => lineOf(criterion, { offense, other: '2023-01-31' });
    expect([on('2023-02-27', withinMonth), on('2023-02-28', withinMonth)]).toEqual(['yes', 'no']);
    expect([on('2023-02-28', { not: withinMonth }), on('2023-03-01', { not: withinMonth })]).toEqual(['no', 'yes']);
    expect([on('2023-02-28', monthLater), on('2023-03-01', monthLater)]).toEqual(['no', 'yes']);
    expect([on('2023-02-27', { not: monthLater }), on('2023-02-28', { not: monthLater })]).toEqual(['yes', 'no']);
    expect(on('2023-02-28', { ...withinMonth, round: 'late' })).toBe('yes');
  });
});

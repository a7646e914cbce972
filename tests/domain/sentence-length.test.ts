import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, formatDay, OPEN_END, OPEN_START, type Day } from '../../src/domain/day.ts';
import { firstEnd, fractionOf, lastEnd, LIFE, parseSentence, thirtieths } from '../../src/domain/sentence-length.ts';
import { draws } from '../engine/random/runs.ts';

describe('a written sentence', () => {
  test.each([
    ['P13Y', 13 * 360, 13 * 360], ['P2Y6M', 900, 900], ['P1Y2M3D', 423, 423], ['P29D', 29, 29], ['P0D', 0, 0], ['life', LIFE, LIFE],
    ['P10Y/P15Y', 3600, 5400], ['P10Y/life', 3600, LIFE], ['P1M/P1M', 30, 30],
  ])('%s is from %s to %s thirtieths of a month', (text, least, most) => {
    expect(parseSentence(text)).toEqual({ least, most });
  });

  test.each(['', 'P', 'P1W', '13Y', 'p1y', 'P1.5Y', 'P-1Y', 'P1Y/', 'P2Y/P1Y', 'life/P1Y', 'P1Y/P2Y/P3Y', 'P1M1Y', 'Life'])('%j is no sentence', (text) => {
    expect(parseSentence(text)).toBeUndefined();
  });

  test('a count of days is no count of months: 364 days are less than a year, 365 are a year, 180 are less than six months', () => {
    const [year, halfYear] = [thirtieths({ years: 1 }), thirtieths({ months: 6 })];
    expect(thirtieths({ days: 364 })).toBeLessThan(year);
    expect(thirtieths({ days: 365 })).toBe(year);
    expect(thirtieths({ days: 366 })).toBeGreaterThan(year);
    expect(thirtieths({ days: 180 })).toBeLessThan(halfYear);
    expect(thirtieths({ days: 1825 })).toBeLessThan(thirtieths({ years: 5 }));
    expect(thirtieths({ days: 1826 })).toBe(thirtieths({ years: 5 }));
    expect([29, 30, 31].map((days) => thirtieths({ days }))).toEqual([29, 30, 31]);
  });
});

describe('a part of a sentence', () => {
  const part = (text: string, top: number, bottom: number) => fractionOf((parseSentence(text) as { least: number }).least, top, bottom);
  test.each([
    ['P10Y', 3, 4, 'P7Y6M'], ['P12Y', 2, 3, 'P8Y'], ['P10M', 3, 4, 'P7M15D'], ['P1Y', 85, 100, 'P10M6D'], ['P1M', 1, 2, 'P15D'], ['P5Y', 1, 1, 'P5Y'], ['life', 1, 2, 'life'],
  ])('of %s, %s/%s is %s', (text, top, bottom, whole) => {
    expect(part(text, top, bottom)).toBe(parseSentence(whole)?.least);
  });

  test('is rounded up to a whole day', () => {
    expect([part('P1D', 1, 2), part('P1M', 1, 7), part('P10Y', 1, 3600), part('P10Y', 1, 3601)]).toEqual([1, 5, 1, 1]);
  });
});

describe('the day a sentence ends', () => {
  const ends = (start: string, text: string, rounding: 'late' | 'early' = 'late') => {
    const { least, most } = parseSentence(text) as { least: number; most: number };
    return [formatDay(firstEnd(day(start), least, most, rounding)), formatDay(lastEnd(day(start), least, most, rounding))];
  };
  test.each([
    ['2020-01-31', 'P1M', '2020-03-01', '2020-03-01'],
    ['2020-03-15', 'P2Y6M10D', '2022-09-25', '2022-09-25'],
    ['2020-01-15', 'P2Y/P3Y', '2022-01-15', '2023-01-15'],
    ['2020-03-15', 'P2Y/P3Y', '2022-03-15', '2023-03-16'] /* two years, eleven months and 29 days */,
    ['2021-02-01', 'P29D/P1M', '2021-03-01', '2021-03-02'],
    ['2021-02-01', 'P28D/P1M1D', '2021-03-01', '2021-03-02'],
    ['2020-03-15', 'P2Y/life', '2022-03-15', '..'],
    ['2020-03-15', 'life', '..', '..'],
  ])('from %s for %s: %s at first, %s at last', (start, text, first, last) => {
    expect(ends(start, text)).toEqual([first, last]);
  });

  test('a missing day ends early where it is to close a path', () => {
    expect(ends('2023-01-31', 'P1M', 'early')).toEqual(['2023-02-28', '2023-02-28']);
  });

  test('an open start stays open', () => {
    expect([firstEnd(OPEN_START, 0, LIFE, 'late'), lastEnd(OPEN_END, 30, 60, 'late'), lastEnd(OPEN_END, 0, LIFE, 'late')]).toEqual([OPEN_START, OPEN_END, OPEN_END]);
  });

  test('no length of a range ends before the first day or after the last', () => {
    const length = fc.integer({ min: 0, max: 200 });
    fc.assert(fc.property(fc.integer({ min: 17_000, max: 20_000 }), length, length, fc.constantFrom('late' as const, 'early' as const), (start, a, b, rounding) => {
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      const all = Array.from({ length: most - least + 1 }, (_, i) => firstEnd(start as Day, least + i, least + i, rounding));
      expect([firstEnd(start as Day, least, most, rounding), lastEnd(start as Day, least, most, rounding)]).toEqual([Math.min(...all), Math.max(...all)]);
    }), draws(500));
  });
});

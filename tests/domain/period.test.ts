import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, formatDay, OPEN_END, OPEN_START, type Day } from '../../src/domain/day.ts';
import { addPeriod, yearsBetween, type Period } from '../../src/domain/period.ts';
import { addWithMachine } from '../engine/random/reference.ts';
import { draws } from '../engine/random/runs.ts';

const add = (start: string, period: Period, rounding: 'late' | 'early', sign: 1 | -1 = 1) => formatDay(addPeriod(day(start), period, rounding, sign));

describe('a period after a day', () => {
  test.each<[string, Period, string, string]>([
    ['2021-06-01', { years: 5 }, '2026-06-01', '2026-06-01'],
    ['2024-02-29', { years: 1 }, '2025-03-01', '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29', '2028-02-29'],
    ['2096-02-29', { years: 4 }, '2100-03-01', '2100-02-28'],
    ['2023-01-31', { months: 1 }, '2023-03-01', '2023-02-28'],
    ['2023-08-31', { months: 18 }, '2025-03-01', '2025-02-28'],
    ['2023-12-31', { months: 11 }, '2024-12-01', '2024-11-30'],
    ['2023-11-30', { months: 1 }, '2023-12-30', '2023-12-30'],
    ['2023-12-31', { days: 1 }, '2024-01-01', '2024-01-01'],
    ['2023-01-31', { months: 1, days: 10 }, '2023-03-11', '2023-03-10'],
    ['2020-10-31', { years: 2, months: 4, days: 1 }, '2023-03-02', '2023-03-01'],
  ])('%s and %j is %s, or %s where it rounds early', (start, period, late, early) => {
    expect([add(start, period, 'late'), add(start, period, 'early')]).toEqual([late, early]);
  });

  test.each<[string, Period, string, string]>([
    ['2024-03-31', { months: 1 }, '2024-03-01', '2024-02-29'],
    ['2025-02-28', { years: 1 }, '2024-02-28', '2024-02-28'],
    ['2024-02-29', { years: 3 }, '2021-03-01', '2021-02-28'],
    ['2024-01-15', { months: 13 }, '2022-12-15', '2022-12-15'],
    ['2024-01-01', { days: 366 }, '2022-12-31', '2022-12-31'],
    ['2024-05-31', { months: 1, days: 1 }, '2024-04-30', '2024-04-29'],
  ])('%s less %j is %s, or %s where it rounds early', (start, period, late, early) => {
    expect([add(start, period, 'late', -1), add(start, period, 'early', -1)]).toEqual([late, early]);
  });

  test('open ends stay open', () => {
    expect([addPeriod(OPEN_START, { years: 1 }, 'late'), addPeriod(OPEN_END, { days: 3 }, 'early', -1)]).toEqual([OPEN_START, OPEN_END]);
  });

  const part = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined });
  test('agrees with the calendar of the machine for any day and period, forwards and back', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 60_000 }), part(60), part(40), part(800), fc.boolean(), fc.constantFrom<(1 | -1)[]>(1, -1), (start, years, months, days, late, sign) => {
      const found = addPeriod(start as Day, { years, months, days }, late ? 'late' : 'early', sign);
      expect(formatDay(found)).toBe(formatDay(addWithMachine(start as Day, { ...(years && { years }), ...(months && { months }), ...(days && { days }) }, late, sign)));
    }), draws(3000));
  });
});

describe('age in whole years', () => {
  test.each([
    ['2000-06-15', '2024-06-14', 23], ['2000-06-15', '2024-06-15', 24], ['2000-06-15', '2024-06-16', 24], ['2000-06-15', '2000-06-15', 0], ['2000-12-31', '2001-01-01', 0],
  ])('born %s is on %s %s years old', (born, on, years) => {
    expect([yearsBetween(day(born), day(on), 'late'), yearsBetween(day(born), day(on), 'early')]).toEqual([years, years]);
  });

  test('a birthday on 29 February is on 1 March where it rounds late, on 28 February where it rounds early', () => {
    expect([yearsBetween(day('2004-02-29'), day('2025-02-28'), 'late'), yearsBetween(day('2004-02-29'), day('2025-02-28'), 'early')]).toEqual([20, 21]);
    expect(yearsBetween(day('2004-02-29'), day('2025-03-01'), 'late')).toBe(21);
  });
});

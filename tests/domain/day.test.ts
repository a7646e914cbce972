import { describe, expect, test } from 'vitest';
import { civilOf, day, dayOf, daysInMonth, formatDay, nextDay, OPEN_END, OPEN_START, parseDay } from '../../src/domain/day.ts';

/** The calendar by counting alone: every day from 1 January 1584 on, from the rule of leap years and the lengths of months. */
function* countedDays(toYear: number): Generator<readonly [number, number, number]> {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let year = 1584; year <= toYear; year++) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    for (const [month, length] of lengths.entries()) {
      for (let date = 1; date <= length + (leap && month === 1 ? 1 : 0); date++) yield [year, month + 1, date];
    }
  }
}

describe('calendar days', () => {
  test('every date of nine centuries is the day after the one before, and is read back', () => {
    let expected = day('1584-01-01') as number;
    for (const [year, month, date] of countedDays(2500)) {
      const found = dayOf(year, month, date);
      const civil = civilOf(found);
      if (found !== expected || civil.year !== year || civil.month !== month || civil.day !== date) expect([year, month, date, found]).toEqual([civil.year, civil.month, civil.day, expected]);
      expected++;
    }
    expect(expected - day('1584-01-01')).toBe(334_928);
    expect(day('1970-01-01')).toBe(0);
  });

  test('years before 1 and before 1970 keep their order', () => {
    expect(civilOf(dayOf(-1, 12, 31))).toEqual({ year: -1, month: 12, day: 31 });
    expect(dayOf(0, 1, 1) - dayOf(-1, 12, 31)).toBe(1);
    expect(day('1969-12-31')).toBe(-1);
  });

  test.each([[2023, 2, 28], [2024, 2, 29], [1900, 2, 28], [2000, 2, 29], [2023, 4, 30], [2023, 6, 30], [2023, 9, 30], [2023, 11, 30], [2023, 1, 31], [2023, 12, 31]])('month %s-%s has %s days', (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length);
  });

  test.each(['2026-11-24', '2024-02-29', '0099-01-01', '9999-12-31'])('%s is written as it was read', (text) => {
    expect(formatDay(day(text))).toBe(text);
  });

  test.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '2026-1-1', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', '2026', ''])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(`"${text}" is not a calendar day`);
  });

  test('open ends stay open', () => {
    expect([nextDay(OPEN_START), nextDay(OPEN_END, -400)]).toEqual([OPEN_START, OPEN_END]);
    expect([formatDay(OPEN_START), formatDay(OPEN_END)]).toEqual(['..', '..']);
    expect(formatDay(nextDay(day('2024-02-28')))).toBe('2024-02-29');
  });
});

import { OPEN_END, type Day } from './day.ts';
import type { NumberRange } from './number-range.ts';
import { addPeriod, type Period, type Rounding } from './period.ts';

/** A length of sentence in thirtieths of a month, so that months and days can be told apart from calendar days. Life is `Infinity`. */
export const LIFE = Infinity;

/**
 * Thirtieths of a month in a period. Thirty days or more are a count of days and not months of thirty days:
 * 364 days are less than a year and 180 less than six months, 365 are a year. They count by the mean calendar year, rounded up.
 */
export function thirtieths({ years = 0, months = 0, days = 0 }: Period): number {
  return (years * 12 + months) * 30 + (days < 30 ? days : Math.ceil((days * 360) / 365.25));
}

/** The day a length after another: whole months first, the rest in days. Life never ends. */
export function addLength(start: Day, length: number, rounding: Rounding): Day {
  return length === LIFE ? OPEN_END : addPeriod(start, { months: Math.floor(length / 30), days: length % 30 }, rounding);
}

/** The first day on which a length from `least` to `most` can end. One month from 1 February ends before 29 days do, so the next whole month is tried too. */
export function firstEnd(start: Day, least: number, most: number, rounding: Rounding): Day {
  const end = addLength(start, least, rounding);
  const nextMonth = Math.ceil(least / 30) * 30;
  return least === most || nextMonth > most ? end : (Math.min(end, addLength(start, nextMonth, rounding)) as Day);
}

/** The last day on which a length from `least` to `most` can end. */
export function lastEnd(start: Day, least: number, most: number, rounding: Rounding): Day {
  const end = addLength(start, most, rounding);
  const shortOfMonth = Math.floor(most / 30) * 30 - 1;
  return most === LIFE || least === most || shortOfMonth < least ? end : (Math.max(end, addLength(start, shortOfMonth, rounding)) as Day);
}

/**
 * A part of a sentence, as `waited: {fraction: 3/4, of: …}` means it: whole months first, the rest in thirtieths of a month,
 * rounded up so that nobody is told a day too early. Of life, life.
 */
export const fractionOf = (length: number, numerator: number, denominator: number): number =>
  length === LIFE ? LIFE : Math.ceil((length * numerator) / denominator);

const ISO_PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

function parseLength(text: string): number | undefined {
  if (text === 'life') return LIFE;
  const match = ISO_PERIOD.exec(text);
  if (!match) return undefined;
  return thirtieths({ years: Number(match[1] ?? 0), months: Number(match[2] ?? 0), days: Number(match[3] ?? 0) });
}

/** Reads `P13Y`, `P2Y6M`, `P90D`, `life`, or a range `P10Y/P15Y`. Gives undefined for anything else. */
export function parseSentence(text: string): NumberRange | undefined {
  const [first = '', second, extra] = text.split('/');
  const least = parseLength(first);
  const most = second === undefined ? least : parseLength(second);
  if (extra !== undefined || least === undefined || most === undefined || most < least) return undefined;
  return { least, most };
}

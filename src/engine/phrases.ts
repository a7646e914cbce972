import { civilOf, parseDay, type Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import type { CountScope, SentenceLimit } from './criterion.ts';

/** How rules are put in words, one function a kind of rule. Another language supplies the same set. */
export interface Phrases {
  readonly is: (label: string, values: readonly string[]) => string;
  readonly atLeast: (label: string, limit: number | SentenceLimit) => string;
  readonly atMost: (label: string, limit: number | SentenceLimit) => string;
  readonly age: (period: Period) => string;
  readonly waited: (period: Period, events: readonly string[]) => string;
  readonly waitedFraction: (fraction: string, sentence: string, events: readonly string[]) => string;
  /** A day as `YYYY-MM-DD` or as a day, in words: March 4, 2028. */
  readonly day: (day: string | Day) => string;
  readonly moved: (label: string, period: Period | undefined, sign: 1 | -1) => string;
  readonly today: Readonly<Record<'before' | 'on-or-before' | 'on-or-after' | 'after', (right: string) => string>>;
  readonly dates: Readonly<Record<'before' | 'on-or-before' | 'on-or-after' | 'after', (left: string, right: string) => string>>;
  readonly count: (of: CountScope, where: string, atLeast: number | undefined, atMost: number | undefined) => string;
  readonly period: (period: Period) => string;
  readonly limit: (limit: number | SentenceLimit) => string;
  readonly allOf: (parts: readonly string[]) => string;
  readonly anyOf: (parts: readonly string[]) => string;
  readonly not: (part: string) => string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (parts: readonly string[], word: string) => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1]}`);
const unit = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const period = ({ years, months, days }: Period): string =>
  list([years ? unit(years, 'year') : '', months ? unit(months, 'month') : '', days ? unit(days, 'day') : ''].filter(Boolean), 'and');

const limit = (value: number | SentenceLimit): string => (typeof value === 'number' ? String(value) : value === 'life' ? 'life' : period(value));

const counted: Readonly<Record<CountScope, readonly [string, string]>> = {
  charges: ['charge', 'charges'],
  others: ['other charge', 'other charges'],
  'others-in-case': ['other charge in this case', 'other charges in this case'],
  'others-in-incident': ['other charge from the same event', 'other charges from the same event'],
};

/** English. */
export const english: Phrases = {
  is: (label, values) => `For ${label}, the rule asks: ${list(values, 'or')}.`,
  atLeast: (label, value) => `${capital(label)}: ${limit(value)} or more.`,
  atMost: (label, value) => `${capital(label)}: ${limit(value)} or less.`,
  age: (value) => `At least ${period(value)} old.`,
  waited: (value, events) => `${period(value)} must pass after ${events.length > 1 ? `the latest of these: ${list(events, 'and')}` : events[0]}.`,
  waitedFraction: (fraction, sentence, events) => `${fraction} of ${sentence} must pass after ${events.length > 1 ? `the latest of these: ${list(events, 'and')}` : events[0]}.`,
  day: (value) => {
    const parsed = typeof value === 'string' ? parseDay(value) : value;
    if (parsed === undefined || !Number.isFinite(parsed)) return String(value);
    const { year, month, day } = civilOf(parsed);
    return `${MONTHS[month - 1]} ${day}, ${year}`;
  },
  moved: (label, value, sign) => (value ? `${period(value)} ${sign === 1 ? 'after' : 'before'} ${label}` : label),
  // The day itself, told as it stands where the rule holds: the same words serve a condition and a bar.
  today: {
    before: (right) => `It is not yet ${right}.`,
    'on-or-before': (right) => `It is no later than ${right}.`,
    'on-or-after': (right) => `It is on or after ${right}.`,
    after: (right) => `It is later than ${right}.`,
  },
  dates: {
    before: (left, right) => `${capital(left)}: before ${right}.`,
    'on-or-before': (left, right) => `${capital(left)}: ${right} or earlier.`,
    'on-or-after': (left, right) => `${capital(left)}: ${right} or later.`,
    after: (left, right) => `${capital(left)}: after ${right}.`,
  },
  count: (of, where, atLeast, atMost) => {
    const [one, many] = counted[of];
    const head = atMost === 0 ? `No ${one}` : atMost !== undefined ? `No more than ${unit(atMost, one)}` : atLeast === 1 ? `At least one ${one}` : `At least ${atLeast} ${many}`;
    return `${head} like this: ${where}`;
  },
  period,
  limit,
  allOf: (parts) => parts.join(' '),
  anyOf: (parts) => (parts.length < 2 ? (parts[0] ?? '') : `One of these. ${parts.join(' Or: ')}`),
  not: (part) => `Not this: ${part}`,
};

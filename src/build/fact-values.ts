import type { Answer } from '../domain/answer.ts';
import { exactly, NEVER_HAPPENED } from '../domain/date-range.ts';
import { day, nextDay, type Day } from '../domain/day.ts';
import { addPeriod, type Period } from '../domain/period.ts';
import { LIFE, thirtieths } from '../domain/sentence-length.ts';
import type { Point, SentenceLimit } from '../engine/criterion.ts';
import { factReader, type Fact } from '../engine/fact.ts';
import type { Mention } from './mentions.ts';

/**
 * The exact answers to a fact that rules can tell apart: for a choice one of each group of values that all rules treat alike,
 * for a number those around each limit, for a date the days around each threshold, an old and a recent day, and never.
 */
export function valuesFor(fact: Fact, mentions: readonly Mention[]): readonly Answer[] {
  if (fact.type === 'choice') return choices(fact, mentions).map((value) => [value]);
  if (fact.type === 'date') return [NEVER_HAPPENED, ...days(fact.id, mentions).map(exactly)];
  if (fact.type === 'statute') return [['1']];
  const limits = numbers(fact, mentions);
  return [...new Set(limits)].map((value) => ({ least: value, most: value }));
}

const isOf = (name: string, id: string) => factReader(name).id === id;

function choices({ id, options = {} }: Fact, mentions: readonly Mention[]): readonly string[] {
  const lists = mentions.flatMap(({ criterion }) => Object.entries(criterion.is ?? {}).filter(([name]) => isOf(name, id)).map(([, wanted]) => (typeof wanted === 'string' ? [wanted] : wanted)));
  const alike = new Map<string, string>();
  for (const value of Object.keys(options)) {
    const key = lists.map((list) => (list.includes(value) ? 1 : 0)).join('');
    if (!alike.has(key)) alike.set(key, value);
  }
  return [...alike.values()];
}

function numbers({ id, type }: Fact, mentions: readonly Mention[]): readonly number[] {
  const limit = (written: number | SentenceLimit) => (typeof written === 'number' ? written : written === 'life' ? LIFE : thirtieths(written));
  const found = mentions.flatMap(({ criterion }) =>
    (['at-least', 'at-most'] as const).flatMap((operator) =>
      Object.entries(criterion[operator] ?? {}).filter(([name]) => isOf(name, id)).flatMap(([, written]) => {
        const value = limit(written);
        return (operator === 'at-least' ? [value - 1, value] : [value, value + 1]).filter((one) => one >= 0);
      }),
    ),
  );
  const fractions = mentions.some(({ criterion }) => criterion.waited?.of !== undefined && isOf(criterion.waited.of, id));
  const usual = type === 'sentence' ? [thirtieths({ years: 12 }), ...(fractions ? [LIFE] : [])] : [0];
  return [...found, ...usual].filter((value) => !Number.isNaN(value));
}

const OLD = day('2005-06-15');
const RECENT = day('2024-06-15');
const BORN = [day('1950-03-10'), day('1999-03-10')] as const;

function days(id: string, mentions: readonly Mention[]): readonly Day[] {
  const found = new Set<Day>(id === 'born' ? BORN : [OLD, RECENT]);
  for (const { criterion } of mentions) {
    for (const operator of ['before', 'on-or-before', 'on-or-after', 'after'] as const) {
      for (const [left, point] of Object.entries<Point>(criterion[operator] ?? {})) {
        const around = (value: Day, earlier: boolean) => [nextDay(value, earlier ? -1 : 0), nextDay(value, earlier ? 0 : 1)].forEach((one) => found.add(one));
        const earlier = operator === 'before' || operator === 'on-or-after';
        if (typeof point === 'string') {
          if (left !== 'today' && isOf(left, id)) around(day(point), earlier);
          continue;
        }
        if (left === 'today') continue;
        if (isOf(left, id)) around(moved(OLD, point), earlier);
        else if (isOf(point.than, id)) around(moved(OLD, { plus: point.minus, minus: point.plus }), !earlier);
      }
    }
  }
  return [...found];
}

function moved(start: Day, { plus, minus }: { readonly plus?: Period | undefined; readonly minus?: Period | undefined }): Day {
  const shift = plus ?? minus;
  return shift ? addPeriod(start, shift, 'late', plus ? 1 : -1) : start;
}

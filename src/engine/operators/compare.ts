import * as z from 'zod/mini';
import { exactly, type DateRange } from '../../domain/date-range.ts';
import { day, nextDay, parseDay, type Day } from '../../domain/day.ts';
import { addPeriod, type Rounding } from '../../domain/period.ts';
import { ALWAYS, closesBetween, mapTruth, opensBetween, type Timeline } from '../../domain/timeline.ts';
import { opposite, type Truth } from '../../domain/truth.ts';
import type { OperatorName, Point } from '../criterion.ts';
import { factReader } from '../fact.ts';
import { leaf } from '../leaf.ts';
import { readDate } from '../read-date.ts';
import type { Scope } from '../scope.ts';
import type { Operator } from './operator.ts';
import { onlyEntry, period } from './shapes.ts';

type Comparison = 'before' | 'on-or-before' | 'on-or-after' | 'after';

/** A range that may never have happened gives unknown where it would give yes; one that never happened satisfies nothing. */
const doubt = (truth: Truth): Truth => (truth === 'yes' ? 'unknown' : truth);

/** The calendar day itself against a range. */
function todayLine(comparison: Comparison, right: DateRange): Timeline {
  if (right.none === 'yes') return ALWAYS.no;
  const line =
    comparison === 'on-or-after' ? opensBetween(right.earliest, right.latest)
    : comparison === 'after' ? opensBetween(nextDay(right.earliest), nextDay(right.latest))
    : comparison === 'before' ? closesBetween(right.earliest, right.latest)
    : closesBetween(nextDay(right.earliest), nextDay(right.latest));
  return right.none === 'unknown' ? mapTruth(line, doubt) : line;
}

const isBefore = (left: DateRange, right: DateRange): Truth => (left.latest < right.earliest ? 'yes' : left.earliest >= right.latest ? 'no' : 'unknown');
const isOnOrBefore = (left: DateRange, right: DateRange): Truth => (left.latest <= right.earliest ? 'yes' : left.earliest > right.latest ? 'no' : 'unknown');

/** Whether every day of the left range stands so to every day of the right, or none does. */
function rangesTruth(comparison: Comparison, left: DateRange, right: DateRange): Truth {
  if (left.none === 'yes' || right.none === 'yes') return 'no';
  const truth =
    comparison === 'before' ? isBefore(left, right)
    : comparison === 'on-or-before' ? isOnOrBefore(left, right)
    : comparison === 'on-or-after' ? opposite(isBefore(left, right))
    : opposite(isOnOrBefore(left, right));
  return left.none === 'unknown' || right.none === 'unknown' ? doubt(truth) : truth;
}

/** A point ready to read: a fixed day, or a date fact moved by a period. */
function pointReader(point: Point, rounding: Rounding): (scope: Scope) => DateRange {
  if (typeof point === 'string') {
    const fixed = exactly(day(point));
    return () => fixed;
  }
  const reader = factReader(point.than);
  const shift = point.plus ?? point.minus;
  if (!shift) return (scope) => readDate(reader, scope);
  const sign = point.plus ? 1 : -1;
  const move = (value: Day) => addPeriod(value, shift, rounding, sign);
  return (scope) => {
    const range = readDate(reader, scope);
    return range.none === 'yes' ? range : { earliest: move(range.earliest), latest: move(range.latest), none: range.none };
  };
}

const schema = () =>
  onlyEntry(
    z.union([
      z.string().check(z.refine((text) => parseDay(text) !== undefined, 'write a day that exists, like 2027-10-01')),
      z.strictObject({ than: z.string(), plus: z.optional(period), minus: z.optional(period) }).check(z.refine((point) => point.plus === undefined || point.minus === undefined, 'write "plus" or "minus", not both')),
    ]),
  );

function comparison<Name extends Comparison>(name: Name): Operator<Name> {
  const parts = (criterion: { readonly [Key in Name]: Readonly<Record<string, Point>> }) => Object.entries(criterion[name])[0] as [string, Point];
  return {
    schema,
    make: (criterion, ground) => {
      const [left, point] = parts(criterion as never);
      const lowerBound = name === 'on-or-after' || name === 'after';
      const rounding: Rounding = criterion.round ?? (lowerBound === (ground.side === 1) ? 'late' : 'early');
      const names = [...(left === 'today' ? [] : [left]), ...(typeof point === 'string' ? [] : [point.than])];
      const moves = typeof point !== 'string' && (point.plus ?? point.minus) !== undefined;
      const rightIn = pointReader(point, rounding);
      const ready = (line: (scope: Scope) => Timeline) => leaf(name as OperatorName, criterion, ground, { names, line, rounding: moves ? rounding : undefined });
      if (left === 'today') {
        if (typeof point !== 'string') return ready((scope) => todayLine(name, rightIn(scope)));
        const line = todayLine(name, exactly(day(point)));
        return ready(() => line);
      }
      const reader = factReader(left);
      return ready((scope) => ALWAYS[rangesTruth(name, readDate(reader, scope), rightIn(scope))]);
    },
    sentence: (criterion, phrases, facts) => {
      const [left, point] = parts(criterion as never);
      const label = (fact: string) => facts[factReader(fact).id]?.label ?? fact;
      const rightSide = typeof point === 'string' ? phrases.day(point) : phrases.moved(label(point.than), point.plus ?? point.minus, point.minus ? -1 : 1);
      return left === 'today' ? phrases.today[name](rightSide) : phrases.dates[name](label(left), rightSide);
    },
  };
}

/** `before: {date: day or point}` */
export const before = comparison('before');
/** `on-or-before: {date: day or point}` */
export const onOrBefore = comparison('on-or-before');
/** `on-or-after: {date: day or point}` */
export const onOrAfter = comparison('on-or-after');
/** `after: {date: day or point}` */
export const after = comparison('after');

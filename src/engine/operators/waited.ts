import * as z from 'zod/mini';
import { NEVER_HAPPENED, type DateRange } from '../../domain/date-range.ts';
import { OPEN_END, OPEN_START, type Day } from '../../domain/day.ts';
import type { NumberRange } from '../../domain/number-range.ts';
import { addPeriod, type Period, type Rounding } from '../../domain/period.ts';
import { firstEnd, fractionOf, lastEnd, LIFE } from '../../domain/sentence-length.ts';
import { ALWAYS, mapTruth, opensBetween, type Timeline } from '../../domain/timeline.ts';
import { factReader, type FactReader } from '../fact.ts';
import { leaf } from '../leaf.ts';
import { readDate } from '../read-date.ts';
import type { Scope } from '../scope.ts';
import type { Operator } from './operator.ts';

/** The latest of the events that happened. If only doubtful ones remain, any of them may be the one, or none. */
function latestOf(readers: readonly FactReader[], scope: Scope): DateRange {
  let surely = false;
  let perhaps = false;
  let earliest: Day = OPEN_START;
  let earliestDoubtful: Day = OPEN_END;
  let latest: Day = OPEN_START;
  for (const reader of readers) {
    const range = readDate(reader, scope);
    if (range.none === 'yes') continue;
    if (range.latest > latest) latest = range.latest;
    if (range.none === 'no') {
      surely = true;
      if (range.earliest > earliest) earliest = range.earliest;
    } else {
      perhaps = true;
      if (range.earliest < earliestDoubtful) earliestDoubtful = range.earliest;
    }
  }
  if (surely) return { earliest, latest, none: 'no' };
  return perhaps ? { earliest: earliestDoubtful, latest, none: 'unknown' } : NEVER_HAPPENED;
}

const never = (truth: 'yes' | 'no' | 'unknown') => (truth === 'yes' ? 'unknown' : truth);

const ANY_LENGTH: NumberRange = { least: 0, most: LIFE };

const shape = { years: z.optional(z.int().check(z.positive())), months: z.optional(z.int().check(z.positive())), days: z.optional(z.int().check(z.positive())) };

/** `waited: {years: 5, since: event or [events]}`: the period has passed since the latest of the events that happened. */
export const waited: Operator<'waited'> = {
  schema: () =>
    z
      .strictObject({
        ...shape,
        since: z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
        fraction: z.optional(z.string().check(z.regex(/^[1-9]\d*\/[1-9]\d*$/, 'write a fraction like 3/4'))),
        of: z.optional(z.string()),
      })
      .check(
        z.refine((w) => (w.fraction === undefined) === (w.of === undefined), 'write "fraction" and "of" together, like {fraction: 3/4, of: charge.sentence-total, since: …}'),
        z.refine((w) => (w.fraction === undefined) !== (w.years === undefined && w.months === undefined && w.days === undefined), 'write either a period (years, months, days) or a fraction of a sentence'),
      ),
  make: (criterion, ground) => {
    const { since, fraction, of } = criterion.waited;
    const names = typeof since === 'string' ? [since] : since;
    const readers = names.map((name) => factReader(name));
    const rounding: Rounding = criterion.round ?? (ground.side === 1 ? 'late' : 'early');
    const [numerator, denominator] = (fraction ?? '1/1').split('/').map(Number) as [number, number];
    const sentenceReader = of === undefined ? undefined : factReader(of);
    const period: Period = criterion.waited;
    const periodLine = (start: DateRange): Timeline => {
      const from = addPeriod(start.earliest, period, rounding);
      return opensBetween(from, start.latest === start.earliest ? from : addPeriod(start.latest, period, rounding));
    };
    const sentenceLine = (start: DateRange, answer: NumberRange | 'unknown' | undefined): Timeline => {
      const told = answer === undefined || answer === 'unknown' ? ANY_LENGTH : answer;
      const [least, most] = [fractionOf(told.least, numerator, denominator), fractionOf(told.most, numerator, denominator)];
      return opensBetween(firstEnd(start.earliest, least, most, rounding), lastEnd(start.latest, least, most, rounding));
    };
    /** Of several events, one after which the period had surely passed by a day can't hold up any day from then on. */
    const matters = (scope: Scope, reader: FactReader, from: Day): boolean => {
      const { latest, none } = readDate(reader, scope);
      return none !== 'no' || addPeriod(latest, period, rounding) > from;
    };
    const line = (scope: Scope): Timeline => {
      const start = readers.length === 1 ? readDate(readers[0] as FactReader, scope) : latestOf(readers, scope);
      if (start.none === 'yes') return ALWAYS.no;
      const passed = sentenceReader
        ? sentenceLine(start, sentenceReader.answerIn(scope) as NumberRange | 'unknown' | undefined)
        : periodLine(start);
      return start.none === 'unknown' ? mapTruth(passed, never) : passed;
    };
    return leaf('waited', criterion, ground, { names: of === undefined ? names : [...names, of], line, rounding, matters: sentenceReader || readers.length === 1 ? undefined : matters });
  },
  sentence: (criterion, phrases, facts) => {
    const { since, fraction, of } = criterion.waited;
    const events = (typeof since === 'string' ? [since] : since).map((name) => facts[factReader(name).id]?.label ?? name);
    if (events.length === 1 && (since === 'born' || (Array.isArray(since) && since[0] === 'born'))) return phrases.age(criterion.waited);
    if (fraction !== undefined && of !== undefined) return phrases.waitedFraction(fraction, facts[factReader(of).id]?.label ?? of, events);
    return phrases.waited(criterion.waited, events);
  },
};

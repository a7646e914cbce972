import { OPEN_END, type Day } from './day.ts';
import { both, either, opposite, type Truth } from './truth.ts';

/**
 * Truth as a function of the calendar: `truths[0]` until `days[0]`, then `truths[i + 1]` from `days[i]` on.
 * Days rise strictly and neighbours differ, so equal functions have equal shape.
 */
export interface Timeline {
  readonly days: readonly Day[];
  readonly truths: readonly [Truth, ...Truth[]];
}

const NO_DAYS: readonly Day[] = [];
const NO_YES = ['no', 'yes'] as const;
const YES_NO = ['yes', 'no'] as const;

/** The same truth on every day. */
export const ALWAYS: Readonly<Record<Truth, Timeline>> = {
  yes: { days: NO_DAYS, truths: ['yes'] },
  no: { days: NO_DAYS, truths: ['no'] },
  unknown: { days: NO_DAYS, truths: ['unknown'] },
};

/** Builds a timeline from a first truth and the changes that follow, in rising order; equal neighbours and empty stretches vanish. */
export function timeline(first: Truth, ...changes: readonly (readonly [Day, Truth])[]): Timeline {
  const days: Day[] = [];
  const truths: [Truth, ...Truth[]] = [first];
  for (const [day, truth] of changes) {
    if (day === OPEN_END) break;
    if (day === -Infinity) {
      truths.length = 1;
      truths[0] = truth;
      days.length = 0;
      continue;
    }
    while (days.length > 0 && days[days.length - 1] === day) {
      days.pop();
      truths.pop();
    }
    if (truths[truths.length - 1] === truth) continue;
    days.push(day);
    truths.push(truth);
  }
  return days.length === 0 ? ALWAYS[truths[0]] : { days, truths };
}

/** No before `from`, unknown until `certain`, yes from then on: the shape of "a day between these two has come". */
export function opensBetween(from: Day, certain: Day): Timeline {
  if (from === certain && Number.isFinite(from)) return { days: [from], truths: NO_YES };
  return timeline('no', [from, 'unknown'], [certain, 'yes']);
}

/** Yes before `from`, unknown until `certain`, no from then on. */
export function closesBetween(from: Day, certain: Day): Timeline {
  if (from === certain && Number.isFinite(from)) return { days: [from], truths: YES_NO };
  return timeline('yes', [from, 'unknown'], [certain, 'no']);
}

/** The truth on a day. */
export function at(line: Timeline, day: Day): Truth {
  let i = line.days.length;
  while (i > 0 && day < (line.days[i - 1] as Day)) i--;
  return line.truths[i] as Truth;
}

/** The same timeline with each truth changed by `change`. */
export function mapTruth(line: Timeline, change: (truth: Truth) => Truth): Timeline {
  if (line.days.length === 0) return ALWAYS[change(line.truths[0])];
  return timeline(change(line.truths[0]), ...line.days.map((day, i) => [day, change(line.truths[i + 1] as Truth)] as const));
}

/** Day by day, the opposite. */
export function oppositeLine(line: Timeline): Timeline {
  if (line.days.length === 0) return ALWAYS[opposite(line.truths[0])];
  return { days: line.days, truths: line.truths.map(opposite) as [Truth, ...Truth[]] };
}

function combine(a: Timeline, b: Timeline, join: (a: Truth, b: Truth) => Truth): Timeline {
  const days: Day[] = [];
  let truth = join(a.truths[0], b.truths[0]);
  const truths: [Truth, ...Truth[]] = [truth];
  let i = 0;
  let j = 0;
  while (i < a.days.length || j < b.days.length) {
    const x = i < a.days.length ? (a.days[i] as Day) : OPEN_END;
    const y = j < b.days.length ? (b.days[j] as Day) : OPEN_END;
    const day = x < y ? x : y;
    if (x === day) i++;
    if (y === day) j++;
    const next = join(a.truths[i] as Truth, b.truths[j] as Truth);
    if (next !== truth) {
      days.push(day);
      truths.push((truth = next));
    }
  }
  return days.length === 0 ? ALWAYS[truth] : { days, truths };
}

/** Both, day by day. */
export function bothLines(a: Timeline, b: Timeline): Timeline {
  if (a === b || b === ALWAYS.yes || a === ALWAYS.no) return a;
  if (a === ALWAYS.yes || b === ALWAYS.no) return b;
  return combine(a, b, both);
}

/** Either, day by day. */
export function eitherLines(a: Timeline, b: Timeline): Timeline {
  if (a === b || b === ALWAYS.no || a === ALWAYS.yes) return a;
  if (a === ALWAYS.no || b === ALWAYS.yes) return b;
  return combine(a, b, either);
}

/** A stretch of days: from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

const NO_STRETCHES: readonly Stretch[] = [];

/** The stretches of `within` on which the timeline has this truth, in order. */
export function stretchesOf(line: Timeline, truth: Truth, within: readonly Stretch[]): readonly Stretch[] {
  if (line.days.length === 0) return line.truths[0] === truth ? within : NO_STRETCHES;
  const found: Stretch[] = [];
  for (const stretch of within) {
    for (let i = 0; i < line.truths.length; i++) {
      if (line.truths[i] !== truth) continue;
      const from = i === 0 ? stretch.from : (Math.max(line.days[i - 1] as Day, stretch.from) as Day);
      const to = i === line.days.length ? stretch.to : (Math.min(line.days[i] as Day, stretch.to) as Day);
      if (from < to) found.push({ from, to });
    }
  }
  return found;
}

/** Whether two timelines are the same function, on every day from `from` on. */
export function sameFrom(a: Timeline, b: Timeline, from: Day): boolean {
  if (at(a, from) !== at(b, from)) return false;
  const later = (line: Timeline) => line.days.filter((day) => day > from).map((day) => `${day}${at(line, day)}`).join();
  return later(a) === later(b);
}

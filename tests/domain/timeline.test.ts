import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, OPEN_END, OPEN_START, type Day } from '../../src/domain/day.ts';
import { ALWAYS, at, bothLines, closesBetween, eitherLines, mapTruth, opensBetween, oppositeLine, sameFrom, stretchesOf, timeline, type Timeline } from '../../src/domain/timeline.ts';
import { both, either, opposite, type Truth } from '../../src/domain/truth.ts';
import { draws } from '../engine/random/runs.ts';

const truth = fc.constantFrom<Truth[]>('yes', 'no', 'unknown');
const smallDay = fc.integer({ min: 0, max: 12 }).map((value) => value as Day);
/** Any timeline on a short calendar, so that days often meet. */
const line: fc.Arbitrary<Timeline> = fc
  .tuple(truth, fc.uniqueArray(fc.tuple(smallDay, truth), { selector: ([on]) => on, maxLength: 5 }))
  .map(([first, changes]) => timeline(first, ...changes.sort(([a], [b]) => a - b)));
const everyDay = [-1e9, ...Array.from({ length: 15 }, (_, i) => i - 1), 1e9] as Day[];
const days = (value: Timeline) => everyDay.map((on) => at(value, on));
/** One shape for one function: days rise, neighbours differ, and constants are the shared ones. */
function expectCanonical(value: Timeline) {
  expect(value.truths).toHaveLength(value.days.length + 1);
  value.days.forEach((on, i) => expect(Number.isFinite(on) && (i === 0 || (value.days[i - 1] as Day) < on) && value.truths[i] !== value.truths[i + 1]).toBe(true));
  if (value.days.length === 0) expect(value).toBe(ALWAYS[value.truths[0]]);
}

/** Kleene's tables as arithmetic: no 0, unknown a half, yes 1. */
const grade = { no: 0, unknown: 0.5, yes: 1 } as const;
const named = (value: number): Truth => (value === 1 ? 'yes' : value === 0 ? 'no' : 'unknown');

describe('the algebra of timelines', () => {
  test('both, either and not are Kleene’s, on every day, in one shape', () => {
    fc.assert(fc.property(line, line, (a, b) => {
      const [x, y] = [days(a).map((t) => grade[t]), days(b).map((t) => grade[t])];
      expect(days(bothLines(a, b))).toEqual(x.map((t, i) => named(Math.min(t, y[i] as number))));
      expect(days(eitherLines(a, b))).toEqual(x.map((t, i) => named(Math.max(t, y[i] as number))));
      expect(days(oppositeLine(a))).toEqual(x.map((t) => named(1 - t)));
      for (const made of [a, bothLines(a, b), eitherLines(a, b), oppositeLine(a)]) expectCanonical(made);
    }), draws(1500));
  });

  test('any change of truth keeps the shape', () => {
    fc.assert(fc.property(line, truth, truth, (a, from, to) => {
      const changed = mapTruth(a, (t) => (t === from ? to : t));
      expect(days(changed)).toEqual(days(a).map((t) => (t === from ? to : t)));
      expectCanonical(changed);
    }), draws(300));
  });

  test('truth tables', () => {
    const all: Truth[] = ['yes', 'unknown', 'no'];
    expect(all.map((a) => all.map((b) => both(a, b)))).toEqual([['yes', 'unknown', 'no'], ['unknown', 'unknown', 'no'], ['no', 'no', 'no']]);
    expect(all.map((a) => all.map((b) => either(a, b)))).toEqual([['yes', 'yes', 'yes'], ['yes', 'unknown', 'unknown'], ['yes', 'unknown', 'no']]);
    expect(all.map(opposite)).toEqual(['no', 'unknown', 'yes']);
  });
});

describe('building', () => {
  const [d1, d2] = [day('2027-03-14'), day('2028-03-14')];

  test('the last change on a day counts, and what changes nothing vanishes', () => {
    expect(timeline('no', [d1, 'no'], [d2, 'unknown'], [d2, 'yes'])).toEqual({ days: [d2], truths: ['no', 'yes'] });
    expect(timeline('no', [d1, 'yes'], [d1, 'no'])).toBe(ALWAYS.no);
    expect(timeline('no', [OPEN_START, 'unknown'], [d1, 'yes'], [OPEN_END, 'no'])).toEqual({ days: [d1], truths: ['unknown', 'yes'] });
  });

  test.each<[string, Timeline, [Day[], Truth[]]]>([
    ['opens on a day', opensBetween(d1, d1), [[d1], ['no', 'yes']]],
    ['opens within a year', opensBetween(d1, d2), [[d1, d2], ['no', 'unknown', 'yes']]],
    ['opens some day after', opensBetween(d1, OPEN_END), [[d1], ['no', 'unknown']]],
    ['opened some day before', opensBetween(OPEN_START, d2), [[d2], ['unknown', 'yes']]],
    ['never opens', opensBetween(OPEN_END, OPEN_END), [[], ['no']]],
    ['opens who knows when', opensBetween(OPEN_START, OPEN_END), [[], ['unknown']]],
    ['closes on a day', closesBetween(d1, d1), [[d1], ['yes', 'no']]],
    ['closes within a year', closesBetween(d1, d2), [[d1, d2], ['yes', 'unknown', 'no']]],
    ['never closes', closesBetween(OPEN_END, OPEN_END), [[], ['yes']]],
    ['closed some day before', closesBetween(OPEN_START, d2), [[d2], ['unknown', 'no']]],
  ])('%s', (_name, made, [changes, truths]) => {
    expect(made).toEqual({ days: changes, truths });
    expectCanonical(made);
  });
});

describe('reading', () => {
  const window = timeline('no', [day('2027-05-01'), 'unknown'], [day('2027-07-01'), 'yes'], [day('2027-12-01'), 'no']);
  const until = (from: string, to: Day = OPEN_END) => [{ from: day(from), to }];

  test('a day is read on its own day, not the day after', () => {
    expect(['2027-04-30', '2027-05-01', '2027-06-30', '2027-07-01', '2027-11-30', '2027-12-01'].map((on) => at(window, day(on)))).toEqual(['no', 'unknown', 'unknown', 'yes', 'yes', 'no']);
  });

  test('stretches are cut to the days asked for', () => {
    expect(stretchesOf(window, 'yes', until('2026-01-01'))).toEqual([{ from: day('2027-07-01'), to: day('2027-12-01') }]);
    expect(stretchesOf(window, 'yes', until('2027-08-01', day('2027-09-01')))).toEqual([{ from: day('2027-08-01'), to: day('2027-09-01') }]);
    expect(stretchesOf(window, 'no', until('2027-04-30'))).toEqual([{ from: day('2027-04-30'), to: day('2027-05-01') }, { from: day('2027-12-01'), to: OPEN_END }]);
    expect(stretchesOf(window, 'yes', until('2027-12-01'))).toEqual([]);
    expect(stretchesOf(ALWAYS.yes, 'yes', until('2027-12-01'))).toEqual(until('2027-12-01'));
    expect(stretchesOf(ALWAYS.yes, 'no', until('2027-12-01'))).toEqual([]);
  });

  test('the stretches of the three truths share out every day', () => {
    fc.assert(fc.property(line, smallDay, smallDay, (a, from, length) => {
      const within = [{ from, to: (from + length) as Day }].filter(({ to }) => to > from);
      for (const on of everyDay) {
        for (const one of ['yes', 'no', 'unknown'] as const) {
          const inside = stretchesOf(a, one, within).some((stretch) => stretch.from <= on && on < stretch.to);
          expect(inside).toBe(at(a, on) === one && within.some((stretch) => stretch.from <= on && on < stretch.to));
        }
      }
    }), draws(200));
  });

  test('two timelines are the same from a day on if every day from then on is', () => {
    fc.assert(fc.property(line, line, smallDay, (a, b, from) => {
      expect(sameFrom(a, b, from)).toBe(everyDay.every((on) => on < from || at(a, on) === at(b, on)));
    }), draws(800));
    const [early, late] = [timeline('no', [day('2020-01-01'), 'unknown'], [day('2027-01-01'), 'yes']), timeline('no', [day('2027-01-01'), 'yes'])];
    expect([sameFrom(early, late, day('2026-12-31')), sameFrom(early, late, day('2027-01-01'))]).toEqual([false, true]);
  });
});

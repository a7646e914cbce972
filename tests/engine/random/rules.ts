import fc from 'fast-check';
import { formatDay } from '../../../src/domain/day.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Criterion, Marks, Point } from '../../../src/engine/criterion.ts';
import type { PathLaw, Version } from '../../../src/engine/path.ts';
import { someDay } from './answers.ts';

/** Facts that the random rules read; `answers.ts` answers the same. */
const dates = ['born', 'charge.first', 'charge.second', 'charge.third', 'this.first'];
const choices = ['status', 'charge.kind', 'this.kind'];

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ years: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 3 }), months: fc.integer({ min: 1, max: 5 }), days: fc.integer({ min: 1, max: 40 }) }),
);
const dayText = someDay.map(formatDay);
const date = fc.constantFrom(...dates);
const point: fc.Arbitrary<Point> = fc.oneof(
  dayText,
  fc.record({ than: date }),
  fc.record({ than: date, plus: period }),
  fc.record({ than: date, minus: period }),
);
const length = fc.oneof(fc.constant('life' as const), period);
const only = <Value>(name: string, value: Value) => ({ [name]: value });

const marks: fc.Arbitrary<Marks> = fc.record(
  { step: fc.constantFrom('pay', 'ask'), unverified: fc.constant('not read'), round: fc.constantFrom('late' as const, 'early' as const) },
  { requiredKeys: [] },
).chain((all) => fc.constantFrom({}, {}, {}, {}, all));

const bare: fc.Arbitrary<Criterion> = fc.oneof(
  fc.tuple(fc.constantFrom(...choices), fc.subarray(['a', 'b', 'c'], { minLength: 1 })).map(([name, values]) => ({ is: only(name, values) })),
  fc.tuple(fc.constantFrom('score', 'charge.amount', 'this.amount'), fc.integer({ min: 0, max: 4 }), fc.boolean()).map(([name, limit, least]) => (least ? { 'at-least': only(name, limit) } : { 'at-most': only(name, limit) })),
  fc.tuple(length, fc.boolean()).map(([limit, least]) => (least ? { 'at-least': only('charge.length', limit) } : { 'at-most': only('charge.length', limit) })),
  fc.tuple(period, fc.uniqueArray(date, { minLength: 1, maxLength: 3 })).map(([parts, since]) => ({ waited: { ...parts, since } })),
  fc.tuple(fc.constantFrom('1/1', '3/4', '1/2', '85/100'), fc.uniqueArray(date, { minLength: 1, maxLength: 2 })).map(([fraction, since]) => ({ waited: { fraction, of: 'charge.length', since } })),
  fc.tuple(fc.constantFrom('before' as const, 'on-or-before' as const, 'on-or-after' as const, 'after' as const), fc.oneof(fc.constant('today'), date), point)
    .map(([name, left, right]) => ({ [name]: only(left, right) }) as unknown as Criterion),
);

/** Leaves with or without marks, groups, definitions and counts, nested. */
const { criterion } = fc.letrec<{ criterion: Criterion; leaf: Criterion; count: Criterion }>((tie) => ({
  leaf: fc.tuple(bare, marks).map(([body, more]): Criterion => ({ ...body, ...more })),
  count: fc
    .tuple(fc.constantFrom('charges' as const, 'others' as const, 'others-in-case' as const, 'others-in-incident' as const), tie('criterion'), fc.constantFrom({ 'at-least': 1 }, { 'at-least': 2 }, { 'at-most': 0 }, { 'at-most': 1 }), marks)
    .map(([of, where, limit, { round: _round, ...more }]): Criterion => ({ count: { of, where, ...limit }, ...more })),
  criterion: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    tie('leaf'),
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((all): Criterion => ({ all })),
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((any): Criterion => ({ any })),
    tie('criterion').map((not): Criterion => ({ not })),
    tie('count'),
    fc.constant<Criterion>({ use: 'named' }),
  ),
}));

const withoutUse = (part: Criterion): Criterion => JSON.parse(JSON.stringify(part).replaceAll('{"use":"named"}', '{"is":{"status":"a"}}')) as Criterion;

const version: fc.Arbitrary<Version> = fc.record({
  'in-force': fc.option(fc.record({ from: fc.option(dayText, { nil: undefined }), until: fc.option(dayText, { nil: undefined }) }), { nil: undefined, freq: 2 }),
  criteria: criterion,
  unless: fc.array(criterion, { maxLength: 2 }),
});

/** A law: one or two versions, each in force for a while, with bars and a definition. */
export const someLaw: fc.Arbitrary<PathLaw> = fc.record({
  path: fc.constant('xx-some'),
  for: fc.constant('charge' as const),
  reaches: fc.constant(['va'] as const),
  versions: fc.oneof({ weight: 4, arbitrary: version.map((one) => [one]) }, { weight: 1, arbitrary: fc.tuple(version, version) }),
  definitions: criterion.map((named) => ({ named: withoutUse(named) })),
});

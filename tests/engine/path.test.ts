import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import type { Criterion } from '../../src/engine/criterion.ts';
import { readFinding } from '../../src/engine/outcome.ts';
import { caseTimeline, judgePath, makePath, screen } from '../../src/engine/path.ts';
import { judged, lawOf, personOf, shown } from './toy.ts';

const misdemeanor: Criterion = { is: { 'charge.grade': 'misdemeanor' } };
const yes: Criterion = { any: [{ before: { today: '2020-01-01' } }, { 'on-or-after': { today: '2020-01-01' } }] };

describe('when a law is in force', () => {
  const line = (...versions: Parameters<typeof lawOf>[1][]) => shown(judged(lawOf(yes, { versions: versions.flatMap((one) => one?.versions ?? []) }), personOf([{ grade: 'misdemeanor' }])).finding.timeline);
  const version = (from: string | undefined, until: string | undefined, criteria: Criterion = misdemeanor) => ({ versions: [{ 'in-force': { from, until }, criteria }] });

  test.each([
    ['2026-12-01', undefined, 'no, 2026-12-01 yes'],
    [undefined, '2027-09-30', 'yes, 2027-10-01 no'],
    ['2026-12-01', '2027-09-30', 'no, 2026-12-01 yes, 2027-10-01 no'],
    [undefined, undefined, 'yes'],
  ])('from %s until %s, the last day included', (from, until, expected) => {
    expect(line(version(from, until))).toBe(expected);
  });

  test('one version follows another, and a gap is a gap', () => {
    expect(line(version(undefined, '2026-06-30'), version('2026-07-01', undefined))).toBe('yes');
    expect(line(version(undefined, '2026-06-30'), version('2026-07-02', undefined, yes))).toBe('yes, 2026-07-01 no, 2026-07-02 yes');
  });
});

test('every bar that holds closes the path', () => {
  const law = { ...lawOf(yes), versions: [{ criteria: yes, unless: [{ is: { 'charge.offense': 'dui' } }, { waited: { years: 10, since: 'charge.convicted' } }] }] } as const;
  const line = (charge: Record<string, string>) => shown(judged(law, personOf([charge])).finding.timeline);
  expect(line({ offense: 'theft', convicted: '2020-02-29' })).toBe('yes, 2030-02-28 no');
  expect(line({ offense: 'dui', convicted: '2020-02-29' })).toBe('no');
  expect(line({ offense: 'theft', convicted: 'unknown' })).toBe('unknown');
});

describe('whose charges', () => {
  const charges = [{ jurisdiction: 'va' }, { jurisdiction: 'dc' }, { jurisdiction: 'us' }, { jurisdiction: 'unknown' }, { jurisdiction: ['dc', 'va'] }];
  const reached = (reaches: ('us' | 'dc' | 'va' | 'ga')[], kind: 'person' | 'charge' = 'charge') =>
    judgePath(makePath(lawOf(yes, { reaches, for: kind }), {}, {}), personOf(charges)).map((found) => `${found.charge?.id} ${shown(found.finding.timeline)}`);

  test('a path about charges is judged for each charge it may reach, and only those', () => {
    expect(reached(['va'])).toEqual(['a yes', 'd unknown', 'e unknown']);
    expect(reached(['us', 'dc'])).toEqual(['b yes', 'c yes', 'd unknown', 'e unknown']);
    expect(reached(['ga'])).toEqual(['d unknown']);
  });

  test('a path about the person is judged once, if any charge is in reach', () => {
    expect(reached(['us', 'dc', 'va'], 'person')).toEqual(['undefined yes']);
    expect(judgePath(makePath(lawOf(yes, { reaches: ['ga'], for: 'person' }), {}, {}), personOf([{ jurisdiction: 'va' }]))).toEqual([]);
    expect(judgePath(makePath(lawOf(yes), {}, {}), personOf([]))).toEqual([]);
  });

  test('screening judges every path', () => {
    const paths = [makePath(lawOf(yes, { path: 'xx-one' }), {}, {}), makePath(lawOf(yes, { path: 'xx-two', for: 'person' }), {}, {})];
    expect(screen(paths, personOf([{}, {}])).map(({ law, charge }) => `${law.path} ${charge?.id}`)).toEqual(['xx-one a', 'xx-one b', 'xx-two undefined']);
  });
});

describe('what the government must have done', () => {
  const carriedOut = (carried: Criterion, from?: string) => {
    const law = lawOf(yes, { versions: [{ ...(from === undefined ? {} : { 'in-force': { from } }), criteria: yes, 'carried-out': carried }] });
    return readFinding(judged(law, personOf([{ convicted: '2020-01-15' }])), day('2026-11-24')).carriedOut;
  };
  test('is told by its day, but not before the law is in force', () => {
    expect(carriedOut({ 'on-or-after': { today: '2027-10-01' } })).toBe(day('2027-10-01'));
    expect(carriedOut({ waited: { years: 10, since: 'charge.convicted' } }, '2026-03-01')).toBe(day('2030-01-15'));
    expect(carriedOut({ waited: { years: 1, since: 'charge.convicted' } }, '2026-03-01')).toBe(day('2026-03-01'));
  });
  test('is left out where no day can be told', () => {
    expect(carriedOut({ waited: { years: 10, since: 'charge.released' } })).toBeUndefined();
    expect(carriedOut({ is: { 'charge.jurisdiction': 'va' } })).toBeUndefined();
    expect(readFinding(judged(lawOf(yes), personOf()), day('2026-11-24')).carriedOut).toBeUndefined();
  });
});

test('a case is ready when all of its charges are', () => {
  const law = makePath(lawOf({ waited: { years: 5, since: 'charge.released' } }), {}, {});
  const ready = (...released: string[]) => shown(caseTimeline(judgePath(law, personOf(released.map((one) => ({ case: '1', released: one }))))));
  expect(ready('2020-01-01', '2022-06-01')).toBe('no, 2027-06-01 yes');
  expect(ready('2020-01-01', '2022')).toBe('no, 2027-01-01 unknown, 2027-12-31 yes');
  expect(ready('2020-01-01', 'none')).toBe('no');
  expect(shown(caseTimeline([]))).toBe('yes');
});

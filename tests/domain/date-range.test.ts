import { describe, expect, test } from 'vitest';
import { between, exactly, isSettledDate, NEVER_HAPPENED, notYet, parseDateRange, rangeContains, UNKNOWN_DATE, type DateRange } from '../../src/domain/date-range.ts';
import { day, formatDay, OPEN_START } from '../../src/domain/day.ts';

const answeredOn = day('2026-11-24');
const shown = (range: DateRange | undefined) => range && `${formatDay(range.earliest)} ${formatDay(range.latest)} ${range.none}`;
const read = (text: string) => shown(parseDateRange(text, answeredOn));

describe('what a written date stands for', () => {
  test.each([
    ['2019-05-02', '2019-05-02', '2019-05-02'],
    ['2019-05', '2019-05-01', '2019-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2015/2019', '2015-01-01', '2019-12-31'],
    ['2015-03/2015-04', '2015-03-01', '2015-04-30'],
    ['2015-03-07/2019', '2015-03-07', '2019-12-31'],
    ['2015-03-07/2015-03-07', '2015-03-07', '2015-03-07'],
    ['../2019', '..', '2019-12-31'],
    ['2019-05/..', '2019-05-01', '..'],
    ['2019-05-02~', '2019-01-01', '2019-12-31'],
    ['2019-05~', '2019-01-01', '2019-12-31'],
    ['2019~', '2018-01-01', '2020-12-31'],
    ['2015~/2019-05~', '2014-01-01', '2019-12-31'],
    ['../2019~', '..', '2020-12-31'],
    ['not-yet', '2026-11-25', '..'],
  ])('%s: from %s to %s', (text, earliest, latest) => {
    expect(read(text)).toBe(`${earliest} ${latest} no`);
  });

  test('none never happened; unknown is any day or never', () => {
    expect(parseDateRange('none', answeredOn)).toBe(NEVER_HAPPENED);
    expect(parseDateRange('unknown', answeredOn)).toBe(UNKNOWN_DATE);
    expect(shown(UNKNOWN_DATE)).toBe('.. .. unknown');
  });

  test.each(['', '19', '2019-5', '2019-13', '2019-00', '2019-02-30', '2019-02-30~', '2020/2019', '2019-06/2019-05-31', '../..', '/2019', '2019/', '2019/2020/2021', '2019~~', '../2019/..', '..', '~', '/', 'Not-yet', '2019-05-02T00:00', ' 2019', 'soon'])(
    '%j is no date', (text) => {
      expect(parseDateRange(text, answeredOn)).toBeUndefined();
    },
  );
});

const some = { ...between(day('2019-01-01'), day('2019-12-31')), none: 'unknown' } as const;

test('only an exact day, never, and not yet leave nothing to find out', () => {
  const settled = [exactly(answeredOn), NEVER_HAPPENED, notYet(answeredOn)];
  const loose = [UNKNOWN_DATE, some, between(day('2019-01-01'), day('2019-01-02')), { ...exactly(answeredOn), none: 'unknown' } as const];
  expect([settled.map(isSettledDate), loose.map(isSettledDate)]).toEqual([settled.map(() => true), loose.map(() => false)]);
});

test.each<[string, DateRange, DateRange, boolean]>([
  ['a year holds its first day', between(day('2019-01-01'), day('2019-12-31')), exactly(day('2019-01-01')), true],
  ['and its last', between(day('2019-01-01'), day('2019-12-31')), exactly(day('2019-12-31')), true],
  ['but no day before', between(day('2019-01-01'), day('2019-12-31')), exactly(day('2018-12-31')), false],
  ['nor after', between(day('2019-01-01'), day('2019-12-31')), exactly(day('2020-01-01')), false],
  ['unknown holds never', UNKNOWN_DATE, NEVER_HAPPENED, true],
  ['unknown holds any stretch', UNKNOWN_DATE, { earliest: OPEN_START, latest: answeredOn, none: 'no' }, true],
  ['a day that surely came does not hold never', exactly(answeredOn), NEVER_HAPPENED, false],
  ['nor a day that may not have come', between(day('2019-01-01'), day('2019-12-31')), some, false],
  ['never holds no day', NEVER_HAPPENED, exactly(answeredOn), false],
  ['never holds never', NEVER_HAPPENED, NEVER_HAPPENED, true],
  ['a doubtful stretch holds never and its days', some, exactly(day('2019-06-01')), true],
])('%s', (_name, outer, inner, holds) => {
  expect(rangeContains(outer, inner)).toBe(holds);
});

import { describe, expect, test } from 'vitest';
import { isAsked, isNotYet, isSettled, type Answer } from '../../src/domain/answer.ts';
import { between, exactly, NEVER_HAPPENED, notYet } from '../../src/domain/date-range.ts';
import { day } from '../../src/domain/day.ts';
import { isJurisdiction, jurisdictions } from '../../src/domain/jurisdiction.ts';
import { narrow, parseNumberRange } from '../../src/domain/number-range.ts';

const today = day('2026-11-24');

describe('answers', () => {
  test.each<[string, Answer | undefined, boolean]>([
    ['one value', ['convicted'], true],
    ['two values', ['convicted', 'dismissed'], false],
    ['an exact day', exactly(today), true],
    ['a stretch of days', between(today, day('2026-11-25')), false],
    ['never', NEVER_HAPPENED, true],
    ['not yet', notYet(today), true],
    ['an exact number', { least: 3, most: 3 }, true],
    ['a range of numbers', { least: 3, most: 4 }, false],
    ['unknown', 'unknown', false],
    ['nothing', undefined, false],
  ])('%s is settled: %3$s', (_name, answer, settled) => {
    expect(isSettled(answer)).toBe(settled);
  });

  test('only an event still to come is not yet', () => {
    expect([notYet(today), exactly(today), ['a'], { least: 1, most: 1 }, 'unknown' as const, undefined].map(isNotYet)).toEqual([true, false, false, false, false, false]);
  });

  test('"I don’t know" was asked; what was left out or worked out was not', () => {
    const holder = { answers: { a: 'unknown', b: ['x'], c: ['x'] }, workedOut: new Set(['c']) } as const;
    expect(['a', 'b', 'c', 'd'].map((id) => isAsked(holder, id))).toEqual([true, true, false, false]);
  });
});

describe('numbers', () => {
  test.each([['22', 22, 22], ['20/24', 20, 24], ['0', 0, 0], ['7/7', 7, 7]])('%s', (text, least, most) => {
    expect(parseNumberRange(text)).toEqual({ least, most });
  });
  test('a whole number is itself', () => {
    expect(parseNumberRange(22)).toEqual({ least: 22, most: 22 });
  });
  test.each(['', '-1', '1.5', '24/20', '1/2/3', '1/', 'x', ' 1', '1 '])('%j is no number', (text) => {
    expect(parseNumberRange(text)).toBeUndefined();
  });

  test('two ranges leave what both allow; where they share nothing, what was told first', () => {
    expect(narrow({ least: 20, most: 24 }, { least: 22, most: 30 })).toEqual({ least: 22, most: 24 });
    expect(narrow({ least: 20, most: 24 }, { least: 24, most: 30 })).toEqual({ least: 24, most: 24 });
    expect(narrow({ least: 20, most: 24 }, { least: 25, most: 30 })).toEqual({ least: 20, most: 24 });
  });
});

test('there are 52 places, and codes are lower case', () => {
  expect([jurisdictions.length, new Set(jurisdictions).size]).toEqual([52, 52]);
  expect(['us', 'dc', 'va', 'pr', 'VA', '', 'toString'].map(isJurisdiction)).toEqual([true, true, true, false, false, false, false]);
});

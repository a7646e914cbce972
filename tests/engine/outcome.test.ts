import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/domain/day.ts';
import type { Criterion } from '../../src/engine/criterion.ts';
import type { Reading } from '../../src/engine/outcome.ts';
import { personOf, readingOf, type ToldCharge } from './toy.ts';

/** An outcome in words: `opens from 2027-05-01 latest 2027-12-31 after [Pay.]`. */
function said({ outcome }: Reading): string {
  const days = (['from', 'latest', 'until'] as const).flatMap((key) => {
    const value = key in outcome ? (outcome as { [day in typeof key]?: Parameters<typeof formatDay>[0] | undefined })[key] : undefined;
    return value === undefined ? [] : [`${key} ${formatDay(value)}`];
  });
  const steps = 'after' in outcome && outcome.after.length > 0 ? [`after [${outcome.after.join(' ')}]`] : [];
  return [outcome.kind, ...days, ...steps].join(' ');
}

const read = (criterion: Criterion, charge: ToldCharge = {}, asOf = '2026-11-24', told = {}) => said(readingOf(criterion, personOf([charge], told), asOf));

const five: Criterion = { waited: { years: 5, since: 'charge.released' } };
const grade: Criterion = { is: { 'charge.grade': 'misdemeanor' } };
const paid: Criterion = { is: { 'charge.money': 'paid' }, step: 'Pay.' };
const asked: Criterion = { is: { asked: 'yes' }, step: 'Ask.' };
const window: Criterion = { all: [{ 'on-or-after': { today: '2027-05-01' } }, { before: { today: '2028-01-01' } }] };

describe('an outcome is the timeline read on a day', () => {
  test.each([['2026-05-31', 'opens from 2026-06-01 latest 2026-06-01'], ['2026-06-01', 'open'], ['2026-06-02', 'open']])('five years after 1 June 2021, asked on %s: %s', (asOf, expected) => {
    expect(read(five, { released: '2021-06-01' }, asOf)).toBe(expected);
  });

  test.each([
    ['2027-04-30', 'opens from 2027-05-01 latest 2027-05-01 until 2027-12-31'],
    ['2027-05-01', 'open until 2027-12-31'],
    ['2027-12-31', 'open until 2027-12-31'],
    ['2028-01-01', 'closed'],
  ])('a window, asked on %s: %s', (asOf, expected) => {
    expect(read(window, {}, asOf)).toBe(expected);
  });

  test.each([
    ['2025-12-31', 'opens from 2026-01-01 latest 2026-12-31'],
    ['2026-01-01', 'maybe latest 2026-12-31'],
    ['2026-12-30', 'maybe latest 2026-12-31'],
    ['2026-12-31', 'open'],
  ])('five years after some day of 2021, asked on %s: %s', (asOf, expected) => {
    expect(read(five, { released: '2021' }, asOf)).toBe(expected);
  });

  test('what is not known leaves it in doubt, not before the day that is sure', () => {
    expect(read(grade)).toBe('maybe');
    expect(read({ all: [five, grade] }, { released: '2024-01-01' })).toBe('maybe from 2029-01-01');
    expect(read({ all: [five, grade] }, { released: '2024-01-01', grade: 'felony' })).toBe('closed');
    expect(read({ any: [five, grade] }, { released: '2024-01-01' })).toBe('maybe latest 2029-01-01');
  });

  test('an event that has not happened yet opens it some day, if nothing else is in doubt', () => {
    expect(read(five, { released: 'not-yet' })).toBe('opens from 2031-11-25');
    expect(read({ all: [five, grade] }, { released: 'not-yet' })).toBe('maybe from 2031-11-25');
    expect(read({ all: [five, grade] }, { released: 'not-yet', grade: 'misdemeanor' })).toBe('opens from 2031-11-25');
  });

  test('open now is open, whatever comes later', () => {
    const notTooLate: Criterion = { before: { today: { than: 'charge.released', plus: { years: 5 } } } };
    expect(read(notTooLate, { released: '2024' })).toBe('open until 2028-12-31');
    expect(readingOf(notTooLate, personOf([{ released: '2024' }])).missing.map(({ fact }) => fact)).toEqual(['charge.released']);
  });
});

describe('what is missing', () => {
  const old: Criterion = { waited: { years: 65, since: 'born' } };
  const missingOn = (told: Record<string, string>) => readingOf({ any: [grade, old] }, personOf([{}], told)).missing.map(({ fact }) => fact);

  test('where the day is in doubt, a fact that matters only in years to come is left out', () => {
    expect(missingOn({ born: '1982' })).toEqual(['charge.grade']);
  });

  test('a fact that is too loose for the day itself is named', () => {
    expect(missingOn({ born: '1961' })).toEqual(['charge.grade', 'born']);
  });
});

describe('steps still to take', () => {
  test.each<[string, Criterion, ToldCharge, string]>([
    ['one step', { all: [paid, grade] }, { money: 'owed', grade: 'misdemeanor' }, 'opens after [Pay.]'],
    ['two steps', { all: [paid, asked] }, { money: 'owed' }, 'opens after [Pay. Ask.]'],
    ['each step is told once', { all: [paid, { any: [paid] }] }, { money: 'owed' }, 'opens after [Pay.]'],
    ['a step that was taken is not told', paid, { money: 'paid' }, 'open'],
    ['a step and a date', { all: [paid, five] }, { money: 'owed', released: '2024-01-01' }, 'opens from 2029-01-01 latest 2029-01-01 after [Pay.]'],
    ['a step and a day to come', { all: [paid, five] }, { money: 'owed', released: 'not-yet' }, 'opens from 2031-11-25 after [Pay.]'],
    ['a step and a window', { all: [paid, { before: { today: '2027-10-01' } }] }, { money: 'owed' }, 'opens until 2027-09-30 after [Pay.]'],
    ['a step and a doubt', { all: [paid, grade] }, { money: 'owed' }, 'maybe after [Pay.]'],
    ['a step, a doubt and a date', { all: [paid, grade, five] }, { money: 'owed', released: '2024-01-01' }, 'maybe from 2029-01-01 after [Pay.]'],
    ['a step that is not enough', { all: [paid, grade] }, { money: 'owed', grade: 'felony' }, 'closed'],
    ['a step that may have been taken', paid, {}, 'maybe after [Pay.]'],
    ['a step that may have been taken, and a date to come', { all: [paid, five] }, { released: '2024-01-01' }, 'opens from 2029-01-01 latest 2029-01-01 after [Pay.]'],
    ['one of two steps is enough', { any: [{ all: [paid, asked] }, asked] }, { money: 'owed' }, 'opens after [Ask.]'],
    ['a way without a step that only waits wins', { any: [paid, five] }, { money: 'owed', released: '2024-01-01' }, 'opens from 2029-01-01 latest 2029-01-01'],
    ['only a way that works counts', { any: [{ all: [asked, grade] }, paid] }, { money: 'owed', grade: 'felony' }, 'opens after [Pay.]'],
    ['a bar to lift', { not: { is: { 'charge.money': 'owed' }, step: 'Pay.' } }, { money: 'owed' }, 'opens after [Pay.]'],
    ['bars to lift, all of them', { not: { any: [{ is: { 'charge.money': 'owed' }, step: 'Pay.' }, { is: { asked: 'no' }, step: 'Ask.' }] } }, { money: 'owed' }, 'opens after [Pay. Ask.]'],
    ['bars that hold only together, one of them', { not: { all: [{ is: { 'charge.money': 'owed' }, step: 'Pay.' }, { is: { asked: 'no' }, step: 'Ask.' }] } }, { money: 'owed' }, 'opens after [Pay.]'],
    ['words of a group do not hide its step', { all: [paid, grade], say: 'Paid and minor.', cite: 'code § 1' }, { money: 'owed', grade: 'misdemeanor' }, 'opens after [Pay.]'],
    ['a step inside a count', { count: { of: 'charges', where: paid, 'at-least': 1 } }, { money: 'owed' }, 'opens after [Pay.]'],
    ['a step of a count', { count: { of: 'charges', where: grade, 'at-least': 1 }, step: 'Ask.' }, { grade: 'felony' }, 'opens after [Ask.]'],
  ])('%s', (_name, criterion, charge, expected) => {
    expect(read(criterion, charge, '2026-11-24', { asked: 'no', complete: 'yes' })).toBe(expected);
  });

  test('what matters only after the step is asked too', () => {
    const { missing } = readingOf({ all: [paid, grade] }, personOf([{ money: 'owed' }]));
    expect(missing.map(({ fact }) => fact)).toEqual(['charge.grade']);
  });
});

import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/engine/criterion.ts';
import { judged, lineOf, personOf, readingOf, shown } from './toy.ts';

const WHY = 'We could not read part F.';

describe('a rule that was not read in primary text', () => {
  const grade: Criterion = { is: { 'charge.grade': 'misdemeanor' }, unverified: WHY };
  test('gives unknown where it would close the path, and opens as it is written', () => {
    expect([lineOf(grade, { grade: 'felony' }), lineOf(grade, { grade: 'misdemeanor' })]).toEqual(['unknown', 'yes']);
    expect([lineOf({ not: grade }, { grade: 'felony' }), lineOf({ not: grade }, { grade: 'misdemeanor' })]).toEqual(['yes', 'unknown']);
    expect([lineOf({ not: { not: grade } }, { grade: 'felony' }), lineOf({ not: { not: grade } }, { grade: 'misdemeanor' })]).toEqual(['unknown', 'yes']);
  });

  test('a waiting period may be over already, and is over for sure on its day', () => {
    const five: Criterion = { waited: { years: 5, since: 'charge.released' }, unverified: WHY };
    expect(lineOf(five, { released: '2024-01-01' })).toBe('unknown, 2029-01-01 yes');
    expect(lineOf({ not: five }, { released: '2024-01-01' })).toBe('yes, 2029-01-01 unknown');
  });

  test('a count turns the side of what it counts where it says at most', () => {
    const count = (where: Criterion, limit: { 'at-least': number } | { 'at-most': number }, grades: string[]) =>
      shown(judged({ count: { of: 'charges', where, ...limit } }, personOf(grades.map((one) => ({ grade: one })), { complete: 'yes' })).finding.timeline);
    expect([count(grade, { 'at-least': 1 }, ['felony']), count(grade, { 'at-least': 1 }, ['misdemeanor'])]).toEqual(['unknown', 'yes']);
    expect([count(grade, { 'at-most': 0 }, ['felony']), count(grade, { 'at-most': 0 }, ['misdemeanor'])]).toEqual(['yes', 'unknown']);
  });

  test('a whole count may be unverified', () => {
    const count = (side: 'at-least' | 'at-most', limit: number): Criterion => ({ count: { of: 'charges', where: { is: { 'charge.grade': 'felony' } }, [side]: limit }, unverified: WHY }) as Criterion;
    const line = (criterion: Criterion, grade: string) => shown(judged(criterion, personOf([{ grade }], { complete: 'yes' })).finding.timeline);
    expect([line(count('at-most', 0), 'felony'), line(count('at-most', 0), 'misdemeanor')]).toEqual(['unknown', 'yes']);
    expect([line(count('at-least', 1), 'felony'), line(count('at-least', 1), 'misdemeanor')]).toEqual(['yes', 'unknown']);
    expect([line({ not: count('at-least', 1) }, 'felony'), line({ not: count('at-least', 1) }, 'misdemeanor')]).toEqual(['unknown', 'yes']);
  });

  test('the result says why, and asks nothing that could not help', () => {
    const felony = readingOf(grade, personOf([{ grade: 'felony' }]));
    expect([felony.outcome.kind, felony.missing, felony.unverified]).toEqual(['maybe', [], [WHY]]);
    const unknown = readingOf(grade, personOf([{}]));
    expect([unknown.outcome.kind, unknown.missing.map(({ fact }) => fact), unknown.unverified]).toEqual(['maybe', ['charge.grade'], []]);
    const settledAgainst = readingOf({ 'at-least': { 'charge.age': 18 }, unverified: WHY }, personOf([{ age: '10/17' }]));
    expect([settledAgainst.outcome.kind, settledAgainst.missing, settledAgainst.unverified]).toEqual(['maybe', [], [WHY]]);
  });

  test('an unverified count says why too, and no charge in it is asked about', () => {
    const bar: Criterion = { count: { of: 'others', where: { all: [{ is: { 'charge.grade': 'felony' } }] }, 'at-most': 0 }, unverified: WHY };
    const { outcome, missing, unverified } = readingOf(bar, personOf([{}, { grade: 'felony' }, {}]));
    expect([outcome.kind, missing, unverified]).toEqual(['maybe', [], [WHY]]);
  });
});

describe('a step still to take', () => {
  const paid: Criterion = { is: { 'charge.money': ['paid', 'none'] }, step: 'Pay what is owed.' };
  const after = (criterion: Criterion, charge: Record<string, string>, told = {}) => shown(judged(criterion, personOf([charge], told)).finding.afterSteps);

  test('is read as done, whatever was answered, beside how things stand', () => {
    for (const money of ['owed', 'paid', 'unknown']) expect(after(paid, { money })).toBe('yes');
    expect(lineOf(paid, { money: 'owed' })).toBe('no');
  });

  test('a bar with a step is read as lifted', () => {
    const owes: Criterion = { is: { 'charge.money': 'owed' }, step: 'Pay what is owed.' };
    expect(after({ not: owes }, { money: 'owed' })).toBe('yes');
    expect(after({ not: owes }, { money: 'paid' })).toBe('yes');
  });

  test('groups and counts carry it up', () => {
    const felony: Criterion = { is: { 'charge.grade': 'felony' } };
    expect(after({ all: [paid, felony] }, { money: 'owed', grade: 'felony' })).toBe('yes');
    expect(after({ all: [paid, felony] }, { money: 'owed', grade: 'misdemeanor' })).toBe('no');
    expect(after({ any: [paid, felony] }, { money: 'owed', grade: 'misdemeanor' })).toBe('yes');
    expect(after({ count: { of: 'charges', where: paid, 'at-least': 1 } }, { money: 'owed' })).toBe('yes');
    expect(after({ count: { of: 'charges', where: { not: paid }, 'at-most': 0 } }, { money: 'owed' }, { complete: 'yes' })).toBe('yes');
    expect(after({ count: { of: 'charges', where: felony, 'at-least': 1 }, step: 'Ask.' }, { grade: 'misdemeanor' })).toBe('yes');
    expect(after({ not: { count: { of: 'charges', where: felony, 'at-least': 1 }, step: 'Ask.' } }, { grade: 'felony' })).toBe('yes');
  });

  test('an unverified count is softened after steps as before', () => {
    const count: Criterion = { count: { of: 'charges', where: { all: [paid, { is: { 'charge.grade': 'felony' } }] }, 'at-least': 1 }, unverified: WHY };
    expect([lineOf(count, { money: 'owed', grade: 'misdemeanor' }, { complete: 'yes' }), after(count, { money: 'owed', grade: 'misdemeanor' }, { complete: 'yes' })]).toEqual(['unknown', 'unknown']);
    expect(readingOf(count, personOf([{ money: 'owed', grade: 'misdemeanor' }], { complete: 'yes' })).unverified).toEqual([WHY]);
  });
});

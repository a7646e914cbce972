import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/engine/criterion.ts';
import { judged, personOf, shown, type ToldCharge } from './toy.ts';

const all = { complete: 'yes' };
const felony: Criterion = { is: { 'charge.grade': 'felony' } };
const line = (criterion: Criterion, charges: readonly ToldCharge[], told: Record<string, string> = all) => shown(judged(criterion, personOf(charges, told)).finding.timeline);
const grades = (...list: string[]): ToldCharge[] => list.map((grade) => ({ grade }));

describe('how many charges', () => {
  const two: Criterion = { count: { of: 'charges', where: felony, 'at-least': 2 } };
  const atMostOne: Criterion = { count: { of: 'charges', where: felony, 'at-most': 1 } };
  const none: Criterion = { count: { of: 'charges', where: felony, 'at-most': 0 } };
  test.each([
    [['felony'], 'no', 'yes', 'no'],
    [['felony', 'felony'], 'yes', 'no', 'no'],
    [['felony', 'misdemeanor', 'felony', 'felony'], 'yes', 'no', 'no'],
    [['misdemeanor', 'misdemeanor'], 'no', 'yes', 'yes'],
    [['felony', 'unknown'], 'unknown', 'unknown', 'no'],
    [['misdemeanor', 'unknown'], 'no', 'yes', 'unknown'],
    [['felony', 'felony', 'unknown'], 'yes', 'no', 'no'],
  ])('%j: two or more %s, at most one %s, none %s', (list, least, most, no) => {
    expect([line(two, grades(...list)), line(atMostOne, grades(...list)), line(none, grades(...list))]).toEqual([least, most, no]);
  });

  test.each([[{}], [{ complete: 'unknown' }], [{ complete: 'no' }]])('until the list is complete (%j), a count can be reached but not ruled out', (told: Record<string, string>) => {
    expect(line(two, grades('felony', 'felony'), told)).toBe('yes');
    expect(line(two, grades('felony'), told)).toBe('unknown');
    expect(line(atMostOne, grades('felony', 'felony'), told)).toBe('no');
    expect(line(none, grades('misdemeanor'), told)).toBe('unknown');
  });

  test('a count moves with the calendar', () => {
    const old: Criterion = { waited: { years: 5, since: 'charge.released' } };
    const charges = [{ released: '2020-01-01' }, { released: '2021-01-01' }, { released: '2022' }];
    expect(line({ count: { of: 'charges', where: old, 'at-least': 2 } }, charges)).toBe('no, 2026-01-01 yes');
    expect(line({ count: { of: 'charges', where: old, 'at-least': 3 } }, charges)).toBe('no, 2027-01-01 unknown, 2027-12-31 yes');
    expect(line({ count: { of: 'charges', where: { not: old }, 'at-most': 0 } }, charges)).toBe('no, 2027-01-01 unknown, 2027-12-31 yes');
  });

  test('all conditions hold on the same charge', () => {
    const armedFelony: Criterion = { count: { of: 'charges', where: { all: [felony, { is: { 'charge.armed': 'yes' } }] }, 'at-least': 1 } };
    expect(line(armedFelony, [{ grade: 'felony', armed: 'no' }, { grade: 'misdemeanor', armed: 'yes' }])).toBe('no');
    expect(line(armedFelony, [{ grade: 'felony', armed: 'no' }, { grade: 'felony', armed: 'yes' }])).toBe('yes');
  });
});

describe('which charges', () => {
  const charges: ToldCharge[] = [
    { grade: 'felony', case: '1', incident: 'x' },
    { grade: 'felony', case: '1', incident: 'y' },
    { grade: 'felony', case: '2', incident: 'x' },
  ];
  test.each([['charges', 3], ['others', 2], ['others-in-case', 1], ['others-in-incident', 1]] as const)('of %s there are %s', (of, number) => {
    expect(line({ count: { of, where: felony, 'at-least': number } }, charges)).toBe('yes');
    expect(line({ count: { of, where: felony, 'at-least': number + 1 } }, charges)).toBe('no');
  });

  test('an incident is the case unless told otherwise', () => {
    const one: Criterion = { count: { of: 'others-in-incident', where: felony, 'at-least': 1 } };
    expect(line(one, [{ grade: 'felony', case: '1' }, { grade: 'felony', case: '1' }])).toBe('yes');
    expect(line(one, [{ grade: 'felony', case: '1' }, { grade: 'felony', case: '2' }])).toBe('no');
  });

  test('charges of every place count', () => {
    expect(line({ count: { of: 'others', where: felony, 'at-least': 1 } }, [{ grade: 'felony' }, { grade: 'felony', jurisdiction: 'dc' }])).toBe('yes');
  });

  test('`this.` is the charge under judgment: a later conviction within ten years', () => {
    const later: Criterion = { count: { of: 'others', where: { all: [{ after: { 'charge.convicted': { than: 'this.convicted' } } }, { before: { 'charge.convicted': { than: 'this.convicted', plus: { years: 10 } } } }] }, 'at-least': 1 } };
    const after = (other: string) => line(later, [{ convicted: '2010-03-01' }, { convicted: other }]);
    expect(['2010-03-01', '2010-03-02', '2020-02-29', '2020-03-01', '2009'].map(after)).toEqual(['no', 'yes', 'yes', 'no', 'no']);
  });

  test('a definition used in a count is judged on the counted charge', () => {
    const found = judged({ count: { of: 'others', where: { use: 'grave' }, 'at-least': 1 } }, personOf([{ grade: 'felony' }, { grade: 'misdemeanor' }], all), { grave: felony });
    expect(shown(found.finding.timeline)).toBe('no');
  });

  test('a path about the person has no charge under judgment', () => {
    const law = (criteria: Criterion) => ({ path: 'xx', for: 'person', reaches: ['va'], versions: [{ criteria }] }) as const;
    const person = personOf(charges, all);
    const found = (of: 'others' | 'others-in-case') => shown(judged(law({ count: { of, where: felony, 'at-least': 3 } }), person).finding.timeline);
    expect([found('others'), found('others-in-case')]).toEqual(['yes', 'no']);
  });
});

test('inside a count, a missing day rounds against opening the path', () => {
  const old: Criterion = { waited: { years: 1, since: 'charge.released' } };
  const charges = [{ released: '2024-02-29' }];
  expect(line({ count: { of: 'charges', where: old, 'at-least': 1 } }, charges)).toBe('no, 2025-03-01 yes');
  expect(line({ count: { of: 'charges', where: old, 'at-most': 0 } }, charges)).toBe('yes, 2025-02-28 no');
  expect(line({ not: { count: { of: 'charges', where: old, 'at-least': 1 } } }, charges)).toBe('yes, 2025-02-28 no');
});

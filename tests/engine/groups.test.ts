import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/engine/criterion.ts';
import { makeTest, operatorOf } from '../../src/engine/operators.ts';
import { judged, lineOf, personOf, shown } from './toy.ts';

const first: Criterion = { 'on-or-after': { today: '2027-01-01' } };
const second: Criterion = { before: { today: '2027-06-01' } };
const doubt: Criterion = { is: { 'charge.grade': 'felony' } };

describe('groups', () => {
  test('all hold together only where each does: from one date to another', () => {
    expect(lineOf({ all: [first, second] })).toBe('no, 2027-01-01 yes, 2027-06-01 no');
    expect(lineOf({ all: [first, second, doubt] })).toBe('no, 2027-01-01 unknown, 2027-06-01 no');
  });

  test('any holds wherever one does', () => {
    expect(lineOf({ any: [{ after: { today: '2028-01-01' } }, second] })).toBe('yes, 2027-06-01 no, 2028-01-02 yes');
    expect(lineOf({ any: [second, doubt] })).toBe('yes, 2027-06-01 unknown');
    expect(lineOf({ any: [first, second] })).toBe('yes');
  });

  test('not turns yes and no, and leaves a doubt', () => {
    expect(lineOf({ not: { all: [first, second] } })).toBe('yes, 2027-01-01 no, 2027-06-01 yes');
    expect(lineOf({ not: doubt })).toBe('unknown');
  });

  test('a definition means what it says where it is used, on the side where it is used', () => {
    const definitions = { waitedOver: { waited: { years: 1, since: 'charge.released' } } } as const;
    const line = (criterion: Criterion) => shown(judged(criterion, personOf([{ released: '2024-02-29' }]), definitions).finding.timeline);
    expect(line({ use: 'waitedOver' })).toBe('no, 2025-03-01 yes');
    expect(line({ not: { use: 'waitedOver' } })).toBe('yes, 2025-02-28 no');
  });

  test('a path’s own definitions win over the place’s', () => {
    const law = { path: 'xx', for: 'charge', reaches: ['va'], versions: [{ criteria: { use: 'x' } }], definitions: { x: { is: { 'charge.grade': 'felony' } } } } as const;
    expect(shown(judged(law, personOf([{ grade: 'felony' }]), { x: { is: { 'charge.grade': 'misdemeanor' } } }).finding.timeline)).toBe('yes');
  });

  test('what the build would have refused is a programmer’s mistake', () => {
    const ground = { facts: {}, definitions: {}, side: 1, sheet: new Map() } as const;
    expect(() => makeTest({ use: 'nowhere' }, ground)).toThrow('No definition is named "nowhere"');
    expect(() => makeTest({ cite: 'code' } as never, ground)).toThrow('No operator in {"cite":"code"}');
    expect(operatorOf({ cite: 'code' })).toBeUndefined();
  });
});

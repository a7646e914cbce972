import { describe, expect, test } from 'vitest';
import { criterion } from '../../src/rules/criterion-schema.ts';

const accepts = (written: unknown) => criterion.safeParse(written).success;

describe('what may be written', () => {
  test.each<[unknown]>([
    [{ all: [{ is: { custody: 'none' } }] }],
    [{ any: [{ use: 'free' }, { not: { is: { custody: ['none', 'prison'] } } }], say: 'Free.', cite: 'code § 1' }],
    [{ 'at-least': { 'charge.age': 18 } }],
    [{ 'at-most': { 'charge.total': { years: 1, months: 2, days: 3 } } }],
    [{ 'at-least': { 'charge.total': 'life' } }],
    [{ waited: { years: 5, since: 'born' }, round: 'early' }],
    [{ waited: { months: 5, days: 1, since: ['born', 'charge.x'] } }],
    [{ waited: { fraction: '85/100', of: 'charge.total', since: 'charge.x' } }],
    [{ before: { today: '2027-10-01' } }],
    [{ after: { 'charge.x': { than: 'born', plus: { days: 1 } } } }],
    [{ 'on-or-before': { 'charge.x': { than: 'born', minus: { months: 1 } } } }],
    [{ count: { of: 'others', where: { use: 'x' }, 'at-least': 1 }, step: 'Ask.', unverified: 'Not read.' }],
    [{ count: { of: 'others-in-incident', where: { use: 'x' }, 'at-most': 0 } }],
  ])('%j', (written) => {
    expect(accepts(written)).toBe(true);
  });
});

describe('what may not', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['two operators', { is: { a: 'b' }, not: { use: 'x' } }],
    ['an unknown operator', { maybe: [] }],
    ['an empty group', { all: [] }],
    ['two facts in one condition', { is: { a: 'b', c: 'd' } }],
    ['no value', { is: { a: [] } }],
    ['no fact', { is: {} }],
    ['a period of nothing', { waited: { since: 'a' } }],
    ['a period of no years', { waited: { years: 0, since: 'a' } }],
    ['half a year', { waited: { years: 0.5, since: 'a' } }],
    ['a period and a fraction', { waited: { years: 1, fraction: '1/2', of: 'x', since: 'a' } }],
    ['a fraction of nothing', { waited: { fraction: '1/2', since: 'a' } }],
    ['a sentence with no fraction', { waited: { years: 1, of: 'x', since: 'a' } }],
    ['a fraction by zero', { waited: { fraction: '1/0', of: 'x', since: 'a' } }],
    ['a fraction that is none', { waited: { fraction: '0.5', of: 'x', since: 'a' } }],
    ['since nothing', { waited: { years: 1, since: [] } }],
    ['a day that does not exist', { before: { today: '2027-02-29' } }],
    ['before and after at once', { before: { today: { than: 'a', plus: { days: 1 }, minus: { days: 1 } } } }],
    ['a shift of nothing', { before: { today: { than: 'a', plus: {} } } }],
    ['a shift of weeks', { before: { today: { than: 'a', plus: { weeks: 1 } } } }],
    ['a limit of nothing', { 'at-least': { a: {} } }],
    ['a count with no limit', { count: { of: 'others', where: { use: 'x' } } }],
    ['a count with two limits', { count: { of: 'others', where: { use: 'x' }, 'at-least': 1, 'at-most': 2 } }],
    ['at least none', { count: { of: 'others', where: { use: 'x' }, 'at-least': 0 } }],
    ['a count of others elsewhere', { count: { of: 'others-in-town', where: { use: 'x' }, 'at-least': 1 } }],
    ['a step on a group, which nobody would read', { all: [{ use: 'x' }], step: 'Ask.' }],
    ['a doubt on a definition, which nobody would read', { use: 'x', unverified: 'Not read.' }],
    ['a mark that does not exist', { use: 'x', note: 'Hm.' }],
    ['rounding up', { waited: { years: 1, since: 'a' }, round: 'up' }],
  ])('%s', (_name, written) => {
    expect(accepts(written)).toBe(false);
  });
});

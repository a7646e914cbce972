import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import type { Criterion } from '../../src/engine/criterion.ts';
import { decisive } from '../../src/engine/decisive.ts';
import { favours, reasonsFor } from '../../src/engine/reasons.ts';
import { judged, lawOf, personOf, type ToldCharge } from './toy.ts';

const cited = (criterion: Criterion, cite: string): Criterion => ({ ...criterion, cite });
const misdemeanor = cited({ is: { 'charge.grade': 'misdemeanor' } }, 'grade');
const convicted = cited({ is: { 'charge.disposition': 'convicted' } }, 'ended');
const five = cited({ waited: { years: 5, since: 'charge.released' } }, 'five');
const ten = cited({ waited: { years: 10, since: 'charge.released' } }, 'ten');
const dui = cited({ is: { 'charge.offense': 'dui' } }, 'dui');
const paid = cited({ is: { 'charge.money': 'paid' }, step: 'Pay.' }, 'paid');

/** The citations of the rules that settle a criterion today. */
const settling = (criterion: Criterion, charge: ToldCharge = {}) => decisive(judged(criterion, personOf([charge], { complete: 'yes' })).finding, day('2026-11-24')).map(({ test: { criterion: rule } }) => rule.cite).filter((cite) => cite !== undefined);

describe('the rules that settle a path', () => {
  test.each<[string, Criterion, ToldCharge, string[]]>([
    ['all that hold, where all must', { all: [misdemeanor, convicted] }, { grade: 'misdemeanor', disposition: 'convicted' }, ['grade', 'ended']],
    ['only the one that fails', { all: [misdemeanor, convicted] }, { grade: 'felony', disposition: 'convicted' }, ['grade']],
    ['what never changes hides what only waits', { all: [misdemeanor, five] }, { grade: 'felony', released: '2024-01-01' }, ['grade']],
    ['what only waits is told where nothing else fails', { all: [misdemeanor, five, ten] }, { grade: 'misdemeanor', released: '2024-01-01' }, ['five', 'ten']],
    ['a doubt does not hide a failure', { all: [misdemeanor, convicted] }, { grade: 'felony' }, ['grade']],
    ['only the doubtful one', { all: [misdemeanor, convicted] }, { grade: 'misdemeanor' }, ['ended']],
    ['one that holds, where one is enough', { any: [dui, misdemeanor, convicted] }, { offense: 'theft', grade: 'misdemeanor', disposition: 'convicted' }, ['grade']],
    ['rather one that needs no step', { any: [paid, misdemeanor] }, { money: 'paid', grade: 'misdemeanor' }, ['grade']],
    ['each that fails, where one would be enough', { any: [misdemeanor, dui] }, { grade: 'felony', offense: 'theft' }, ['grade', 'dui']],
    ['rather those that only wait, where one would be enough', { any: [misdemeanor, five] }, { grade: 'felony', released: '2024-01-01' }, ['five']],
    ['a bar that holds', { not: dui }, { offense: 'dui' }, ['dui']],
    ['every bar that is clear', { not: { any: [dui, misdemeanor] } }, { offense: 'theft', grade: 'felony' }, ['dui', 'grade']],
    ['a bar for good hides a bar that lapses', { not: { any: [dui, cited({ before: { today: '2027-10-01' } }, 'lapse')] } }, { offense: 'dui' }, ['dui']],
    ['a bar of two parts is clear by one', { not: { all: [dui, misdemeanor] } }, { offense: 'theft', grade: 'felony' }, ['dui']],
    ['a bar of two parts holds by both', { not: { all: [dui, misdemeanor] } }, { offense: 'dui', grade: 'misdemeanor' }, ['dui', 'grade']],
    ['a count stands for itself', { all: [cited({ count: { of: 'charges', where: misdemeanor, 'at-least': 1 } }, 'count')] }, { grade: 'misdemeanor' }, ['count']],
    ['a group with words and a citation of its own stands for its parts', { ...cited({ any: [dui, misdemeanor] }, 'group'), say: 'Either.' }, { offense: 'dui' }, ['group']],
    ['one with a citation only does not', cited({ any: [dui, misdemeanor] }, 'group'), { offense: 'dui' }, ['dui']],
    ['nested', { any: [{ all: [misdemeanor, { not: dui }] }, ten] }, { grade: 'felony', offense: 'dui', released: '2010-01-01' }, ['ten']],
  ])('%s', (_name, criterion, charge, cites) => {
    expect(settling(criterion, charge)).toEqual(cites);
  });
});

describe('reasons', () => {
  const reasons = (criterion: Criterion, charges: readonly ToldCharge[], asOf = '2026-11-24') => reasonsFor(judged(lawOf(criterion), personOf(charges, { complete: 'yes' })), day(asOf));

  test('each says how it stands, from when, and what it reads', () => {
    const [reason] = reasons(five, [{ released: '2024-01-01' }]);
    expect(reason).toMatchObject({ side: 1, truth: 'no', favourableFrom: day('2029-01-01'), criterion: { cite: 'five' } });
    expect(reason?.reads.map(({ fact, charge }) => `${charge?.id} ${fact}`)).toEqual(['a charge.released']);
    expect(reasons(five, [{ released: '2020-01-01' }])[0]).toMatchObject({ truth: 'yes', favourableFrom: undefined });
  });

  test('a bar favours the person where it does not hold', () => {
    const told = (offense: string) => reasons({ not: dui }, [{ offense }]).map((reason) => `${reason.side} ${reason.truth} ${favours(reason)}`);
    expect([told('dui'), told('theft'), told('unknown')]).toEqual([['-1 yes no'], ['-1 no yes'], ['-1 unknown unknown']]);
    expect(reasons({ not: five }, [{ released: '2024-01-01' }])[0]).toMatchObject({ truth: 'no', favourableFrom: undefined });
    expect(favours(reasons(misdemeanor, [{ grade: 'felony' }])[0] as never)).toBe('no');
  });

  test('a count names the charges it counted, and the facts it reads but not theirs', () => {
    const felony: Criterion = { is: { 'charge.grade': 'felony' } };
    const [reason] = reasons(cited({ count: { of: 'others', where: felony, 'at-most': 0 } }, 'others'), [{ grade: 'felony' }, { grade: 'felony' }, { grade: 'misdemeanor' }]);
    expect(reason?.charges.map(({ id }) => id)).toEqual(['b']);
    expect(reason?.reads.map(({ fact, charge }) => `${charge?.id} ${fact}`)).toEqual(['undefined complete']);
  });

  test('a group’s reason reads what its parts read, on the right charge', () => {
    const group: Criterion = { all: [misdemeanor, { is: { custody: 'none' } }, { before: { 'charge.released': { than: 'this.convicted' } } }], cite: 'group', say: 'Both.' };
    expect(reasons(group, [{}])[0]?.reads.map(({ fact, charge }) => `${charge?.id} ${fact}`)).toEqual(['a charge.grade', 'undefined custody', 'a charge.released', 'a charge.convicted']);
  });

  test('what the engine adds itself is left out where the law’s own rules speak', () => {
    const cites = (released: string) => reasons(five, [{ released }]).map(({ criterion }) => criterion.cite);
    expect(cites('2020-01-01')).toEqual(['five']);
    const notYetLaw = reasonsFor(judged(lawOf(five, { versions: [{ 'in-force': { from: '2027-01-01' }, criteria: five }] }), personOf([{ released: '2020-01-01' }])), day('2026-11-24'));
    expect(notYetLaw.map(({ criterion }) => criterion)).toEqual([{ 'on-or-after': { today: '2027-01-01' } }]);
  });

  test('the same rule in two versions is one reason', () => {
    const both = lawOf(dui, { versions: [{ criteria: dui }, { criteria: dui }] });
    expect(reasonsFor(judged(both, personOf([{ offense: 'theft' }])), day('2026-11-24'))).toHaveLength(1);
  });
});

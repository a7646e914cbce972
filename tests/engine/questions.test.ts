import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/domain/answer.ts';
import { day } from '../../src/domain/day.ts';
import type { Criterion } from '../../src/engine/criterion.ts';
import { questionsLeft } from '../../src/engine/next-question.ts';
import { undecided } from '../../src/engine/missing.ts';
import { makePath, screen, type PathFinding } from '../../src/engine/path.ts';
import { factOf, factsOf, judged, lawOf, personOf, TODAY, type ToldCharge } from './toy.ts';

const is = (fact: string, value = 'yes'): Criterion => ({ is: { [fact]: value } });
const missing = (criterion: Criterion, person: Person, asOf = '2026-11-24') => {
  return undecided(judged(criterion, person).finding, day(asOf)).facts.map(({ fact, charge }) => (charge ? `${charge.id} ${fact}` : fact));
};
const latest: Criterion = { waited: { years: 5, since: ['charge.released', 'charge.ended'] } };
const five: Criterion = { waited: { years: 5, since: 'charge.released' } };

describe('missing facts', () => {
  test.each<[string, Criterion, ToldCharge, string[]]>([
    ['what was not asked', { all: [is('charge.x'), is('y')] }, {}, ['a charge.x', 'y']],
    ['what is not known', is('charge.x'), { x: 'unknown' }, ['a charge.x']],
    ['what is known too loosely', is('charge.x'), { x: ['yes', 'no'] }, ['a charge.x']],
    ['nothing that was answered', is('charge.x'), { x: 'yes' }, []],
    ['nothing where another part already closes it', { all: [is('charge.x'), is('y')] }, { x: 'no' }, []],
    ['nothing where another part already opens it', { any: [is('charge.x'), is('y')] }, { x: 'yes' }, []],
    ['nothing under a bar that is clear', { not: { all: [is('charge.x'), is('y')] } }, { x: 'no' }, []],
    ['each fact once', { all: [is('charge.x'), { any: [is('charge.x', 'no'), is('charge.x')] }] }, {}, ['a charge.x']],
    ['a date known only by its year, while that matters', five, { released: '2024' }, ['a charge.released']],
    ['but not when the doubt lies in the past', five, { released: '2019' }, []],
    ['a day that has not come can tell no more', five, { released: 'not-yet' }, []],
    ['of several events, only those that can hold up a day', latest, { released: 'unknown', ended: '2018' }, ['a charge.released']],
    ['and each of them that can', latest, { released: 'unknown', ended: '2022' }, ['a charge.released', 'a charge.ended']],
    ['also one that may never have happened', latest, { released: '2024-05-01' }, ['a charge.ended']],
    ['a part of the dates a rule reads', { before: { 'charge.first': { than: 'charge.second' } } }, { first: '2020-01-01' }, ['a charge.second']],
  ])('%s', (_name, criterion, charge, facts) => {
    expect(missing(criterion, personOf([charge]))).toEqual(facts);
  });

  test('an event that had not come when the answers were given may have come since', () => {
    const soon: Criterion = { 'on-or-after': { today: { than: 'charge.released', minus: { months: 6 } } } };
    expect(missing(soon, personOf([{ released: 'not-yet' }]))).toEqual(['a charge.released']);
    expect(missing(five, personOf([{ released: 'not-yet' }]), '2033-01-01')).toEqual(['a charge.released']);
  });

  test('what matters only after a step is asked where the path needs the step, and not where it opens by itself', () => {
    const afterStep: Criterion = { any: [five, { all: [{ ...is('charge.x'), step: 'Ask the court.' }, is('y')] }] };
    expect(missing(afterStep, personOf([{ released: 'none', x: 'no' }]))).toEqual(['y']);
    expect(missing(afterStep, personOf([{ released: '2024-05-01', x: 'no' }]))).toEqual([]);
    expect(missing(afterStep, personOf([{ released: '2019-05-01', x: 'no' }]))).toEqual([]);
    expect(missing(afterStep, personOf([{ released: '2019-05-01', x: 'no' }]), '2020-01-01')).toEqual([]);
  });

  test('a doubt that a window will have closed is not asked about', () => {
    const closing: Criterion = { all: [{ before: { today: '2028-01-01' } }, five] };
    expect([missing(closing, personOf([{ released: '2024' }])), missing(closing, personOf([{ released: '2022' }]))]).toEqual([[], ['a charge.released']]);
  });
});

describe('missing facts of a count', () => {
  const felony = is('charge.felony');
  const two: Criterion = { count: { of: 'charges', where: felony, 'at-least': 2 } };
  test.each<[string, ToldCharge[], Record<string, string>, string[]]>([
    ['each charge that may count, and whether these are all', [{}, { felony: 'yes' }], {}, ['complete', 'a charge.felony']],
    ['only the charges, once the list is complete', [{}, { felony: 'yes' }], { complete: 'yes' }, ['a charge.felony']],
    ['only the list, where too few are listed', [{}, { felony: 'no' }], {}, ['complete']],
    ['only the list, where none is in doubt', [{ felony: 'no' }, { felony: 'yes' }], {}, ['complete']],
    ['the list is still open after "no, there are more"', [{ felony: 'no' }], { complete: 'no' }, ['complete']],
    ['nothing once enough are counted', [{ felony: 'yes' }, { felony: 'yes' }, {}], {}, []],
    ['nothing where too few are listed and these are all', [{}, { felony: 'no' }], { complete: 'yes' }, []],
  ])('%s', (_name, charges, told, facts) => {
    expect(missing(two, personOf(charges, told))).toEqual(facts);
  });

  test('`this.` is asked of the charge under judgment, `charge.` of the counted one', () => {
    const later: Criterion = { count: { of: 'others', where: { after: { 'charge.convicted': { than: 'this.convicted' } } }, 'at-least': 1 } };
    expect(missing(later, personOf([{}, {}], { complete: 'yes' }))).toEqual(['b charge.convicted', 'a charge.convicted']);
  });
});

describe('the next question', () => {
  const facts = factsOf(
    factOf('charge.early', 10), factOf('charge.late', 350), factOf('framing', 50), factOf('later', 450), factOf('complete', 300),
    factOf('private', 20, { sensitive: true }), factOf('charge.private', 15, { sensitive: true }), factOf('never', 30, { ask: 'never' }),
  );
  const everything: Criterion = { all: ['later', 'charge.late', 'private', 'charge.private', 'charge.early', 'framing', 'never', 'not-in-the-list'].map((fact) => is(fact)) };
  const asked = (criteria: readonly Criterion[], person: Person) =>
    questionsLeft(screen(criteria.map((one) => makePath(lawOf(one), facts, {})), person), person, facts, TODAY).map(({ fact, charge }) => (charge ? `${charge.id} ${fact.id}` : fact.id));

  test('framing facts first, then charge by charge, then the rest of the person’s, and the sensitive ones last', () => {
    expect(asked([everything], personOf([{}, {}]))).toEqual(['framing', 'a charge.early', 'a charge.late', 'b charge.early', 'b charge.late', 'later', 'a charge.private', 'private', 'b charge.private']);
  });

  test('what was answered is not asked again, not even "I don’t know"', () => {
    expect(asked([is('framing'), is('charge.early')], personOf([{ early: 'unknown' }], { framing: ['yes', 'no'] }))).toEqual([]);
  });

  test('what was worked out may still be asked; what is still to come is not', () => {
    const person = personOf([{}], { framing: ['yes', 'no'] });
    expect(asked([is('framing')], { ...person, workedOut: new Set(['framing']) })).toEqual(['framing']);
    const coming = personOf([{ early: 'not-yet' }]);
    const worked: Person = { ...coming, charges: coming.charges.map((charge) => ({ ...charge, workedOut: new Set(['charge.early']) })) };
    expect(asked([{ 'on-or-after': { today: { than: 'charge.early', minus: { years: 1 } } } }], worked)).toEqual([]);
  });

  test('what follows from another fact waits until something is known of that one', () => {
    const linked = factsOf(factOf('first', 10), factOf('then', 20, { 'asked-after': 'first' }), factOf('charge.when', 30, { type: 'date' }), factOf('charge.after', 40, { 'asked-after': 'charge.when' }));
    const both: Criterion = { all: [is('first'), is('then'), { before: { 'charge.when': '2020-01-01' } }, is('charge.after')] };
    const found = (person: Person) => screen([makePath(lawOf(both), linked, {})], person);
    const names = (person: Person) => undecided((found(person)[0] as PathFinding).finding, TODAY).facts.map(({ fact }) => fact);
    expect(names(personOf([{}]))).toEqual(['first', 'charge.when']);
    expect(names(personOf([{ when: 'unknown' }], { first: 'unknown' }))).toEqual(['first', 'charge.when']);
    expect(questionsLeft(found(personOf([{ when: 'unknown' }], { first: 'unknown' })), personOf([{ when: 'unknown' }], { first: 'unknown' }), linked, TODAY)).toEqual([]);
    expect(names(personOf([{ when: '2019' }], { first: 'yes' }))).toEqual(['then', 'charge.after']);
    expect(names(personOf([{ when: '2019/2021' }], { first: 'yes' }))).toEqual(['then', 'charge.when', 'charge.after']);
  });

  test('in a count, a fact of the charge under judgment waits for another of that charge', () => {
    const linked = factsOf(factOf('charge.first', 10), factOf('charge.then', 20, { 'asked-after': 'charge.first' }));
    const counting: Criterion = { count: { of: 'others', where: { is: { 'this.then': 'yes' } }, 'at-least': 1 } };
    const names = (first: string) => undecided((screen([makePath(lawOf(counting), linked, {})], personOf([{ first }, { first: 'yes' }], { complete: 'yes' }))[0] as PathFinding).finding, TODAY).facts.map(({ fact, charge }) => `${charge?.id} ${fact}`);
    expect(names('unknown')).toEqual([]);
    expect(names('yes')).toEqual(['a charge.then']);
  });

  test('each question once, for all the paths that want it, and none that can change nothing', () => {
    expect(asked([is('framing'), { all: [is('framing'), is('later')] }, { all: [is('charge.early', 'x'), is('later')] }], personOf([{ early: 'y' }]))).toEqual(['framing', 'later']);
    expect(asked([{ all: [is('charge.early', 'x'), is('later')] }], personOf([{ early: 'y' }]))).toEqual([]);
  });
});

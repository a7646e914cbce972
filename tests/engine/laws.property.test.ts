import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Charge, Person } from '../../src/domain/answer.ts';
import { rangeContains, parseDateRange, exactly } from '../../src/domain/date-range.ts';
import { formatDay, nextDay, type Day } from '../../src/domain/day.ts';
import { at, type Timeline } from '../../src/domain/timeline.ts';
import type { Criterion } from '../../src/engine/criterion.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { undecided } from '../../src/engine/missing.ts';
import { readFinding, type Outcome } from '../../src/engine/outcome.ts';
import { judgePath, makePath, screen, type PathFinding, type PathLaw } from '../../src/engine/path.ts';
import { reasonsFor } from '../../src/engine/reasons.ts';
import type { Sheet } from '../../src/engine/test.ts';
import { asOf, exactPerson, looserPerson, someCharge, someDay, textsFor } from './random/answers.ts';
import { judgeOnDay } from './random/reference.ts';
import { someLaw } from './random/rules.ts';
import { draws } from './random/runs.ts';

const judge = (law: PathLaw, person: Person): PathFinding => judgePath(makePath(law, {}, {}), person)[0] as PathFinding;

/** Days that tell two timelines apart, if any do: every change of either, with its neighbours. */
const telling = (...lines: readonly Timeline[]): readonly Day[] => [asOf, ...lines.flatMap((line) => line.days).flatMap((change) => [nextDay(change, -1), change, nextDay(change)])];

const both = (found: PathFinding) => [found.finding.timeline, found.finding.afterSteps] as const;

/** Nothing decided by `loose` is decided otherwise by `exact`. */
function expectNoReversal(loose: PathFinding, exact: PathFinding) {
  for (const [index, line] of both(loose).entries()) {
    const finer = both(exact)[index] as Timeline;
    for (const today of telling(line, finer)) {
      const said = at(line, today);
      if (said !== 'unknown') expect(`${formatDay(today)} ${at(finer, today)}`).toBe(`${formatDay(today)} ${said}`);
    }
  }
}

test('on every day, the timeline says what a plain reading of the law says', () => {
  fc.assert(fc.property(someLaw, exactPerson, fc.array(someDay, { maxLength: 4 }), (law, person, days) => {
    for (const found of judgePath(makePath(law, {}, {}), person)) {
      for (const [index, line] of both(found).entries()) {
        for (const today of [...days, ...telling(line)]) expect(`${formatDay(today)} ${at(line, today)}`).toBe(`${formatDay(today)} ${judgeOnDay(law, person, found.charge as Charge, today, index === 1)}`);
      }
    }
  }), draws(1500));
});

/** Laws made of nearly the same rules: the law itself, about the person, the opposite of its criteria, and itself without some marks, with other limits, or with other operators. */
function alike(law: PathLaw): readonly PathLaw[] {
  const changed = (change: (criteria: Criterion) => Criterion): PathLaw => ({ ...law, versions: law.versions.map((version) => ({ ...version, criteria: change(version.criteria) })) });
  const without = (names: readonly string[]) => (criteria: Criterion) => JSON.parse(JSON.stringify(criteria, (key, value: unknown) => (names.includes(key) ? undefined : value))) as Criterion;
  const withOtherLimits = (criteria: Criterion) => JSON.parse(JSON.stringify(criteria).replaceAll('"at-most":1', '"at-most":0').replaceAll('"at-least":1', '"at-least":2').replaceAll('"others"', '"charges"').replaceAll('"others-in-case"', '"others-in-incident"')) as Criterion;
  const swap = (text: string, a: string, b: string) => text.replaceAll(a, '""').replaceAll(b, a).replaceAll('""', b);
  const twin = (criteria: Criterion) => JSON.parse(swap(JSON.stringify(criteria).replaceAll('"at-least":1', '"at-most":0'), '"all":', '"any":')) as Criterion;
  return [law, { ...law, for: 'person' }, changed(twin), changed((criteria) => ({ not: criteria })), changed(without(['step'])), changed(without(['unverified', 'round'])), changed(withOtherLimits), changed((criteria) => ({ any: [criteria, { not: withOtherLimits(criteria) }, twin(criteria)] }))];
}

/** Every finding of a tree. */
const tree = ({ timeline, afterSteps, test: rule, scope, charge, of }: Finding): readonly unknown[] => [timeline, afterSteps, rule.asWritten?.(scope), charge?.id, of.map(tree)];

test('paths judged together find what each finds alone', () => {
  const readings = (found: readonly PathFinding[]) => found.map((one) => [one.law, one.charge?.id, ...both(one), tree(one.finding), undecided(one.finding, asOf), reasonsFor(one, asOf), readFinding(one, asOf)]);
  fc.assert(fc.property(someLaw.map(alike), exactPerson.chain(looserPerson), (laws, person) => {
    const sheet: Sheet = new Map();
    expect(readings(screen(laws.map((law) => makePath(law, {}, {}, sheet)), person))).toEqual(readings(laws.flatMap((law) => judgePath(makePath(law, {}, {}), person))));
  }), draws(800));
});

test('more information never reverses a decided answer, on any day', () => {
  const known = exactPerson.chain((exact) => looserPerson(exact).chain((loose) => looserPerson(loose).map((looser) => [exact, loose, looser] as const)));
  fc.assert(fc.property(someLaw, known, (law, [exact, loose, looser]) => {
    const [a, b, c] = [judge(law, exact), judge(law, loose), judge(law, looser)];
    expectNoReversal(b, a);
    expectNoReversal(c, b);
  }), draws(1500));
});

/** What an outcome promises: open now, open later, or perhaps. */
const promise = { closed: 0, maybe: 1, opens: 2, open: 3 } as const;

test('a fact that becomes unknown never improves an outcome and never closes one', () => {
  const known = exactPerson.chain((exact) => looserPerson(exact));
  fc.assert(fc.property(someLaw, known, fc.nat(), fc.constantFrom(undefined, 'unknown' as const), (law, person, pick, blank) => {
    const slots = [...Object.keys(person.answers).map((id) => [-1, id] as const), ...person.charges.flatMap((charge, index) => Object.keys(charge.answers).filter((id) => id !== 'charge.jurisdiction').map((id) => [index, id] as const))];
    const [owner, id] = slots[pick % slots.length] as readonly [number, string];
    const before = owner < 0 ? person.answers[id] : person.charges[owner]?.answers[id];
    const unknown: Person = owner < 0
      ? { ...person, answers: { ...person.answers, [id]: blank } }
      : { ...person, charges: person.charges.map((charge, index) => (index === owner ? { ...charge, answers: { ...charge.answers, [id]: blank } } : charge)) };
    const read = (who: Person): Outcome => readFinding(judge(law, who), asOf).outcome;
    const [was, is] = [read(person).kind, read(unknown).kind];
    if (before !== undefined) {
      if (promise[is] > 1) expect(promise[was]).toBeGreaterThanOrEqual(promise[is]);
      if (is === 'closed') expect(was).toBe('closed');
    }
  }), draws(3000));
});

test('answering only the missing facts tells as much as answering every fact', () => {
  const known = exactPerson.chain((exact) => looserPerson(exact).map((loose) => [exact, loose] as const));
  fc.assert(fc.property(someLaw, known, (law, [exact, loose]) => {
    const found = judge(law, loose);
    const filled = new Map<Person | Charge, Record<string, Answer | undefined>>();
    for (const { fact, charge } of undecided(found.finding, asOf).facts) {
      const owner = charge ?? loose;
      const truth = charge ? exact.charges.find((one) => one.id === charge.id)?.answers[fact] : exact.answers[fact];
      filled.set(owner, { ...(filled.get(owner) ?? owner.answers), [fact]: truth });
    }
    const enough: Person = {
      answers: filled.get(loose) ?? loose.answers,
      charges: loose.charges.map((charge) => ({ ...charge, answers: filled.get(charge) ?? charge.answers })),
    };
    const isNotYet = (answer: Answer | undefined) => typeof answer === 'object' && 'notYet' in answer;
    const keep = (told: Person['answers'], all: Person['answers']) => Object.fromEntries(Object.entries(all).map(([id, answer]) => [id, isNotYet(told[id]) ? told[id] : answer]));
    const all: Person = { answers: keep(enough.answers, exact.answers), charges: exact.charges.map((charge, index) => ({ ...charge, answers: keep(enough.charges[index]?.answers ?? {}, charge.answers) })) };
    const [some, every] = [judge(law, enough), judge(law, all)];
    for (const today of telling(some.finding.timeline, every.finding.timeline)) if (today >= asOf) expect(`${formatDay(today)} ${at(some.finding.timeline, today)}`).toBe(`${formatDay(today)} ${at(every.finding.timeline, today)}`);
    expect(readFinding(some, asOf).outcome.kind).toBe(readFinding(every, asOf).outcome.kind);
  }), draws(2000));
});

test('a result in doubt always says what would settle it', () => {
  fc.assert(fc.property(someLaw, exactPerson.chain(looserPerson), (law, person) => {
    const { outcome, missing, unverified } = readFinding(judge(law, person), asOf);
    if (outcome.kind === 'maybe') expect(missing.length + unverified.length).toBeGreaterThan(0);
    if (outcome.kind === 'opens') expect(outcome.after.length > 0 || (outcome.from ?? asOf) > asOf).toBe(true);
  }), draws(1500));
});

test('every way to write a date stands for the day it was written for, and judges no differently', () => {
  const written = someDay.chain((value) => textsFor(value).map((text) => [value, text] as const));
  fc.assert(fc.property(someLaw, exactPerson, written, (law, person, [value, text]) => {
    const range = parseDateRange(text, asOf);
    expect(range && rangeContains(range, exactly(value))).toBe(true);
    const first = (answer: Answer | undefined): Person => ({ ...person, charges: person.charges.map((charge, index) => (index === 0 ? { ...charge, answers: { ...charge.answers, 'charge.first': answer } } : charge)) });
    expectNoReversal(judge(law, first(range)), judge(law, first(exactly(value))));
  }), draws(800));
});

test('while the list of charges is not known to be complete, one more charge never reverses an answer', () => {
  fc.assert(fc.property(someLaw, exactPerson, someCharge, fc.constantFrom<(Answer | undefined)[]>(undefined, 'unknown', ['no']), (law, person, more, complete) => {
    const listed: Person = { ...person, answers: { ...person.answers, complete } };
    expectNoReversal(judge(law, listed), judge(law, { ...listed, charges: [...listed.charges, { ...more, id: 'more' }] }));
  }), draws(1000));
});

const always = (side: 1 | -1): Criterion => ({ [side === 1 ? 'on-or-after' : 'before']: { today: '0001-01-01' } }) as unknown as Criterion;

/** The same criterion with every unverified rule replaced by one that never closes. */
function withoutUnverified(c: Criterion, side: 1 | -1): Criterion {
  const turned = side === 1 ? -1 : 1;
  if (c.unverified !== undefined) return always(side);
  if (c.all) return { ...c, all: c.all.map((part) => withoutUnverified(part, side)) };
  if (c.any) return { ...c, any: c.any.map((part) => withoutUnverified(part, side)) };
  if (c.not) return { ...c, not: withoutUnverified(c.not, turned) };
  if (c.count) return { ...c, count: { ...c.count, where: withoutUnverified(c.count.where, c.count['at-most'] === undefined ? side : turned) } };
  return c;
}

test('a rule that was not read in primary text never closes a path', () => {
  const noDefinitions = someLaw.map((law): PathLaw => ({ ...law, definitions: { named: { is: { status: 'a' } } } }));
  fc.assert(fc.property(noDefinitions, exactPerson.chain(looserPerson), (law, person) => {
    const open: PathLaw = { ...law, versions: law.versions.map((version) => ({ ...version, criteria: withoutUnverified(version.criteria, 1), unless: version.unless?.map((bar) => withoutUnverified(bar, -1)) })) };
    const [line, hopeful] = [judge(law, person).finding.timeline, judge(open, person).finding.timeline];
    for (const today of telling(line, hopeful)) if (at(line, today) === 'no') expect(`${formatDay(today)} ${at(hopeful, today)}`).toBe(`${formatDay(today)} no`);
  }), draws(1000));
});

import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { createInterview, type InterviewEvent } from '../../src/interview/machine.ts';
import { answerOf } from '../../src/interview/record.ts';
import type { Step } from '../../src/interview/step.ts';
import type { CaseText } from '../../src/rules/case-format.ts';

/** Five toy questions: two of the first charge, the list of charges, two of the person; the last only where the fourth was "yes". */
function toy(record: CaseText): Step | undefined {
  const charge = record.charges[0];
  if (!charge) return undefined;
  for (const fact of ['charge.one', 'charge.two']) if (answerOf(record, fact, charge.id) === undefined) return { kind: 'question', fact, charge: charge.id };
  if (record.complete === undefined) return { kind: 'charges' };
  if (record.person['three'] === undefined) return { kind: 'question', fact: 'three' };
  if (record.person['three'] === 'yes' && record.person['four'] === undefined) return { kind: 'question', fact: 'four' };
  return undefined;
}

const machine = createInterview({ nextStep: toy });

function started(...events: readonly InterviewEvent[]) {
  const actor = createActor(machine).start();
  const loaded = () => actor.send({ type: 'LOADED', record: actor.getSnapshot().context.record });
  const send = (event: InterviewEvent) => {
    actor.send(event);
    if (actor.getSnapshot().value === 'loading') loaded();
  };
  for (const event of [{ type: 'WHO', who: 'me' } as const, { type: 'PLACES', places: ['dc'] } as const, ...events]) send(event);
  return { send, now: () => actor.getSnapshot(), step: () => actor.getSnapshot().context.trail[actor.getSnapshot().context.at] };
}

const answer = (value: string): InterviewEvent => ({ type: 'ANSWER', value });

describe('a whole interview', () => {
  test('asks each question once, in order, and ends at the check page', () => {
    const visit = started();
    const asked: string[] = [];
    for (const value of ['a', 'unknown', 'yes', 'yes', 'b']) {
      const step = visit.step();
      asked.push(step?.kind === 'question' ? step.fact : 'charges');
      visit.send(answer(value));
    }
    expect(asked).toEqual(['charge.one', 'charge.two', 'charges', 'three', 'four']);
    expect(visit.now().value).toEqual({ answering: 'review' });
    expect(visit.now().context.record).toEqual({
      version: 1, complete: 'yes', person: { three: 'yes', four: 'b' },
      charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'dc', one: 'a', two: 'unknown' }],
    });
  });

  test('never asks what an answer made pointless', () => {
    const visit = started(answer('a'), answer('b'), answer('yes'), answer('no'));
    expect(visit.now().value).toEqual({ answering: 'review' });
    expect(visit.now().context.record.person).toEqual({ three: 'no' });
  });

  test('going back and changing one answer keeps all others and asks only what became necessary', () => {
    const visit = started(answer('a'), answer('b'), answer('yes'), answer('no'));
    visit.send({ type: 'CHANGE', step: { kind: 'question', fact: 'three' } });
    visit.send(answer('yes'));
    expect(visit.step()).toEqual({ kind: 'question', fact: 'four' });
    visit.send(answer('c'));
    expect(visit.now().value).toEqual({ answering: 'review' });
    expect(visit.now().context.record.charges[0]).toMatchObject({ one: 'a', two: 'b' });
    expect(visit.now().context.record.person).toEqual({ three: 'yes', four: 'c' });
  });

  test('Back shows the question before, with its answer kept, and Forward is the next unanswered question', () => {
    const visit = started(answer('a'), answer('b'));
    visit.send({ type: 'GO', index: 0 });
    expect(visit.step()).toEqual({ kind: 'question', fact: 'charge.one', charge: 'charge-1' });
    expect(visit.now().context.record.charges[0]).toMatchObject({ one: 'a' });
    visit.send(answer('z'));
    expect(visit.step()).toEqual({ kind: 'charges' });
  });

  test('an address past the trail is refused', () => {
    const visit = started(answer('a'));
    visit.send({ type: 'GO', index: 7 });
    expect(visit.now().context.at).toBe(1);
  });

  test('changing the only place moves every charge there and keeps its answers', () => {
    const visit = started(answer('a'), answer('b'), { type: 'CHANGE_PLACE' }, { type: 'PLACES', places: ['va'] });
    expect(visit.now().context.record.charges).toEqual([{ id: 'charge-1', case: 'case-1', jurisdiction: 'va', one: 'a', two: 'b' }]);
  });
});

describe('charges and cases', () => {
  test('a charge in the same case takes its place from the case; the list must be said to be complete again', () => {
    const visit = started({ type: 'CHANGE_PLACE' }, { type: 'PLACES', places: ['dc', 'va'] });
    expect(visit.now().context.record.charges[0]?.['jurisdiction']).toBe('dc');
    visit.send(answer('a'));
    visit.send(answer('b'));
    visit.send({ type: 'ADD_CHARGE', inCase: 'case-1' });
    visit.send({ type: 'ADD_CHARGE' });
    const { charges, complete } = visit.now().context.record;
    expect(charges.map(({ id, case: inCase, jurisdiction }) => [id, inCase, jurisdiction])).toEqual([['charge-1', 'case-1', 'dc'], ['charge-2', 'case-1', 'dc'], ['charge-3', 'case-2', undefined]]);
    expect(complete).toBeUndefined();
  });

  test('removing a charge takes its pages off the trail; removing the last leaves one empty charge', () => {
    const visit = started(answer('a'), answer('b'), { type: 'ADD_CHARGE' });
    visit.send({ type: 'REMOVE_CHARGE', id: 'charge-2' });
    expect(visit.now().context.record.charges.map(({ id }) => id)).toEqual(['charge-1']);
    expect(visit.step()).toEqual({ kind: 'charges' });
    visit.send({ type: 'REMOVE_CHARGE', id: 'charge-1' });
    expect(visit.now().context.record.charges).toHaveLength(1);
    expect(visit.now().context.record.charges[0]).not.toHaveProperty('one');
  });
});

describe('personal questions (Q14)', () => {
  /** The toy questions, and one more that is personal. */
  const personal = createInterview({
    nextStep: (record) => toy(record) ?? (record.charges.length > 0 && record.person['five'] === undefined ? { kind: 'question', fact: 'five', personal: true } : undefined),
  });
  const answered = () => {
    const actor = createActor(personal).start();
    actor.send({ type: 'WHO', who: 'me' });
    actor.send({ type: 'PLACES', places: ['dc'] });
    actor.send({ type: 'LOADED', record: actor.getSnapshot().context.record });
    for (const value of ['a', 'b', 'yes', 'no']) actor.send(answer(value));
    return actor;
  };
  const at = (actor: ReturnType<typeof answered>) => actor.getSnapshot().context.trail[actor.getSnapshot().context.at];

  test('the check page comes before them, and the results can be seen without them', () => {
    const actor = answered();
    expect(actor.getSnapshot().value).toEqual({ answering: 'review' });
    actor.send({ type: 'RESULTS' });
    expect(actor.getSnapshot().value).toEqual({ answering: 'results' });
    expect(actor.getSnapshot().context.record.person).toEqual({ three: 'no' });
  });

  test.each(['REVIEW', 'RESULTS'] as const)('from there (%s) they are asked when the person says so, and then the check page comes again', (type) => {
    const actor = answered();
    actor.send({ type });
    actor.send({ type: 'GO_ON' });
    expect(at(actor)).toEqual({ kind: 'question', fact: 'five', personal: true });
    actor.send(answer('unknown'));
    expect(actor.getSnapshot().value).toEqual({ answering: 'review' });
    expect(actor.getSnapshot().context.record.person).toEqual({ three: 'no', five: 'unknown' });
  });

  test('changing another answer before comes back to the check page, not to them (M7)', () => {
    const actor = answered();
    actor.send({ type: 'CHANGE', step: { kind: 'question', fact: 'three' } });
    actor.send(answer('no'));
    expect(actor.getSnapshot().value).toEqual({ answering: 'review' });
  });

  test('going on with what is left, where it is not personal, asks it and still stops before them', () => {
    const actor = answered();
    actor.send({ type: 'CHANGE', step: { kind: 'question', fact: 'three' } });
    actor.send({ type: 'ANSWER', value: undefined });
    actor.send({ type: 'RESULTS' });
    actor.send({ type: 'GO_ON' });
    expect(at(actor)).toEqual({ kind: 'question', fact: 'three' });
    actor.send(answer('no'));
    expect(actor.getSnapshot().value).toEqual({ answering: 'review' });
  });
});

describe('the map of the interview', () => {
  const events = (snapshot: ReturnType<typeof machine.getInitialSnapshot>): readonly InterviewEvent[] => [
    { type: 'WHO', who: 'me' },
    { type: 'PLACES', places: ['dc'] },
    { type: 'LOADED', record: snapshot.context.record },
    { type: 'FAILED' },
    answer('yes'),
    answer('unknown'),
    { type: 'REVIEW' },
    { type: 'RESULTS' },
    { type: 'CHANGE_PLACE' },
    { type: 'START' },
    { type: 'ERASE' },
  ];
  const paths = getShortestPaths(machine, {
    events: events as never,
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: (snapshot) => JSON.stringify([snapshot.value, snapshot.context.who, snapshot.context.record, snapshot.context.trail[snapshot.context.at]]),
    limit: 4_000,
  });

  test('every phase can be reached', () => {
    const phases = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    expect(phases).toEqual(new Set(['"start"', '"place"', '"loading"', '"failed"', '{"answering":"asking"}', '{"answering":"review"}', '{"answering":"results"}']));
  });

  test('from every page, answering "I don’t know" to all that is left ends at the check page', () => {
    const asking = paths.filter(({ state }) => JSON.stringify(state.value) === '{"answering":"asking"}');
    expect(asking.length).toBeGreaterThan(5);
    for (const { state } of asking) {
      const actor = createActor(machine, { snapshot: machine.resolveState({ value: state.value, context: state.context }) }).start();
      for (let page = 0; page < 10 && JSON.stringify(actor.getSnapshot().value) === '{"answering":"asking"}'; page++) actor.send(answer('unknown'));
      expect(actor.getSnapshot().value).toEqual({ answering: 'review' });
    }
  });

  test('erasing, from anywhere, leaves no answer', () => {
    for (const { state } of paths) {
      const actor = createActor(machine, { snapshot: machine.resolveState({ value: state.value, context: state.context }) }).start();
      actor.send({ type: 'ERASE' });
      expect(actor.getSnapshot().context).toEqual({ who: undefined, places: [], record: { version: 1, person: {}, charges: [] }, trail: [], at: 0, personal: false });
    }
  });
});

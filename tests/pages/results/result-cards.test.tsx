import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/ui/words/en.ts';
import { cardOf, CHARGE, oneCharge, results } from './results-visit.tsx';
import { sixKinds, toyPath, toyRules } from './toy-paths.ts';

vi.mock('virtual:help', () => import('./toy-help.ts'));
afterEach(cleanup);

const open = async (card: HTMLElement, summary: string) => {
  await userEvent.click(within(card).getByText(summary));
};

describe('the six kinds', () => {
  test('each path says in full words how it stands (R1, R13)', async () => {
    await results();
    const said = (path: string) => cardOf(path).textContent;
    expect(said('hiding')).toContain('You may be able to ask for this. From your answers, you seem to meet the rules we checked. The judge or board still decides.');
    expect(said('clearing')).toContain('This case may already be cleared by law, with no papers from you.');
    expect(said('mercy')).toContain('Anyone may ask for this. Few people get it.');
    expect(said('waiting')).toContain('Not yet. From your answers, you may be able to ask for this on or after March 4, 2030. A new case could change that date.');
    expect(said('asking')).toContain('We can’t tell yet. We need one more fact: how serious the law says the charge is.');
    expect(said('barred')).toContain('From your answers, this path does not seem open to you right now.');
    const tags: Record<string, keyof typeof en.outcome.kinds> = { hiding: 'may', clearing: 'auto', mercy: 'rare', waiting: 'notYet', asking: 'needMore', barred: 'closed' };
    for (const [path, kind] of Object.entries(tags)) expect(cardOf(path).querySelector('.tag')?.textContent).toBe(en.outcome.kinds[kind]);
  });

  test('they stand in the stated order, and the page says which (U4)', async () => {
    await results();
    const names = screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent);
    const kinds = Object.values(en.outcome.kinds);
    expect(names.filter(name => kinds.includes(name ?? ''))).toEqual([en.outcome.kinds.auto, en.outcome.kinds.may, en.outcome.kinds.rare, en.outcome.kinds.notYet, en.outcome.kinds.needMore]);
    expect(screen.getByText(en.results.order)).toBeDefined();
  });

  test('the voice follows who asks (Q13)', async () => {
    await results({ who: 'inside' });
    expect(cardOf('hiding').textContent).toContain('The person you are helping may be able to ask for this.');
    cleanup();
    await results({ who: 'volunteer' });
    expect(cardOf('hiding').textContent).toContain('The client may be able to ask for this.');
  });
});

describe('a card', () => {
  test('names the rule, cites the law with a link, shows the answer behind it and a way to change it (U3, R2, R16)', async () => {
    const { send } = await results();
    const card = within(cardOf('hiding'));
    expect(cardOf('hiding').textContent).toContain('Met. For how the case ended, the rule asks: Found guilty, or said guilty or no contest.');
    const link = card.getByRole('link', { name: 'Example Code § 12-3(a)' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://law.example/12-3', 'noreferrer noopener']);
    await userEvent.click(card.getByRole('button', { name: 'Change this answer how the case ended' }));
    expect(send).toHaveBeenCalledWith({ type: 'CHANGE', step: { kind: 'question', fact: 'charge.disposition', charge: 'charge-1' } });
    expect(cardOf('hiding').textContent).toContain('Rules last checked on November 20, 2026.');
    expect(cardOf('hiding').textContent).toContain(en.card.notRight);
  });

  test('says whether a lawyer checked its rules, and who did when (U7)', async () => {
    await results({ rules: toyRules([toyPath('hiding', {}), toyPath('reviewed', { 'lawyer-review': { by: 'Jane Roe', date: '2026-11-01' } })]) });
    expect(cardOf('hiding').textContent).toContain(en.results.unreviewed);
    expect(cardOf('reviewed').textContent).toContain('Jane Roe, a lawyer, checked these rules on November 1, 2026.');
    expect(cardOf('reviewed').textContent).not.toContain(en.results.unreviewed);
  });

  test('rules that were checked more than a year ago may have changed (U9)', async () => {
    await results({ today: '2027-11-20' });
    expect(cardOf('hiding').textContent).toContain(en.card.mayHaveChanged);
    cleanup();
    await results({ today: '2027-11-19' });
    expect(cardOf('hiding').textContent).not.toContain(en.card.mayHaveChanged);
  });

  test('has at most five numbered steps with office, cost and what to bring, and says what it does not do (R7, R15)', async () => {
    await results();
    const card = cardOf('hiding');
    expect(card.querySelectorAll('ol.steps > li')).toHaveLength(2);
    expect(card.querySelector('ol.steps > li')?.textContent).toMatch(/Ask the clerk for the docket\.Office.*Circuit court clerk.*Cost.*none.*Bring.*case number/);
    expect(card.textContent).toContain('It does not reach immigration law.');
    expect(card.textContent).toContain('The judge weighs the public interest.');
  });

  test('shows what to ask for inside only for a person in prison or jail', async () => {
    await results();
    expect(cardOf('hiding').textContent).not.toContain(en.card.insideSteps);
    cleanup();
    await results({ record: oneCharge({}, { custody: 'prison' }), who: 'inside' });
    expect(cardOf('hiding').textContent).toContain('Ask the case manager for the sentence sheet.');
  });

  test('a text that was not read has no day on which it was read', async () => {
    const source = { id: 'code', title: 'Example Code § 12-3', read: '2026-11-20' };
    await results({ rules: toyRules([toyPath('read', { sources: [{ ...source, text: 'primary' }] }), toyPath('unread', { sources: [{ ...source, text: 'knowledge' }] })]) });
    expect(cardOf('read').textContent).toContain('Example Code § 12-3 The law itself. Read on November 20, 2026.');
    expect(cardOf('unread').textContent).toContain('Example Code § 12-3 Not yet read.');
    expect(cardOf('unread').textContent).not.toContain('Read on');
  });

  test('odds are told only with a source (R5)', async () => {
    await results({ rules: toyRules([toyPath('mercy', { rare: true }), toyPath('counted', { rare: true, odds: { text: 'In 2025, 12 of 300 people got this.', source: 'code § 12-8' } })]) });
    expect(cardOf('mercy').textContent).toContain(en.card.oddsUnknown);
    expect(cardOf('counted').textContent).toContain('In 2025, 12 of 300 people got this. (Example Code § 12-8)');
  });

  test('the whole list of rules can be opened, with bars worded as bars', async () => {
    await results();
    const card = cardOf('barred');
    expect(card.querySelector('.rules .rules')).toBeNull();
    await open(card, en.card.allRules);
    const lines = [...card.querySelectorAll('.rules .rules .rule-line')].map(line => line.textContent);
    expect(lines.some(line => line?.startsWith('Met. For how the case ended, the rule asks'))).toBe(true);
    expect(lines.some(line => line?.startsWith('This stops it. Theft is on the list'))).toBe(true);
  });

  test('for a fact with a few answers, says what each would mean, worked out when opened (K4)', async () => {
    await results();
    const card = cardOf('asking');
    expect(card.textContent).not.toContain('If the answer is');
    await open(card, en.card.eitherPart);
    const lines = within(card).getAllByText(/^If the answer is/).map(line => line.textContent);
    expect(lines).toContain('If the answer is “Misdemeanor”: May be able to ask now.');
    expect(lines).toContain('If the answer is “Felony”: Does not seem open now.');
  });

  test('a path that is no law now says so', async () => {
    await results({ rules: toyRules([toyPath('bill', { status: 'not-law', versions: [{ criteria: { 'on-or-after': { today: '2090-01-01' }, cite: 'code § 12-3(a)' } }] })]) });
    expect(cardOf('bill').textContent).toContain(en.outcome.status['not-law']);
  });
});

describe('clearing by law', () => {
  test('can be slow, and the card says by when and how to check (R6)', async () => {
    await results();
    const text = cardOf('clearing').textContent;
    expect(text).toContain('It can take the state a long time. Ask for a copy of your own record to see.');
    expect(text).toContain('The law gives the state until October 1, 2027 to do this.');
  });
});

describe('what the law does by itself', () => {
  test('is never called clearing where it is something else, such as a right to vote', async () => {
    await results({ rules: toyRules([toyPath('voting', { granted: 'automatic', family: 'rights' })]) });
    expect(cardOf('voting').textContent).toContain(en.outcome.autoOther);
    expect(cardOf('voting').textContent).not.toContain('cleared');
    expect(screen.getByRole('heading', { level: 2, name: en.outcome.doneByLaw })).toBeDefined();
  });
});

test('a second card for the same path leads to the first for steps and helpers, and keeps its own reasons', async () => {
  const record = oneCharge();
  await results({ rules: toyRules([toyPath('hiding', {})]), record: { ...record, charges: [...record.charges, { ...CHARGE, id: 'charge-2', case: 'case-2' }] } });
  const second = document.getElementById('card-hiding-charge-2') as HTMLElement;
  expect(second.querySelector('ol.steps')).toBeNull();
  expect(second.querySelector('.rule-line')).not.toBeNull();
  expect(second.textContent).toContain(en.results.unreviewed);
  await userEvent.click(within(second).getByRole('link', { name: 'For Charge 1: Theft of a smaller amount' }));
  expect(document.activeElement?.closest('section')?.id).toBe('card-hiding-charge-1');
});

describe('a path that does not seem open', () => {
  test('names the rule and the answer that stopped it, lets it be changed, and shows another door (R2)', async () => {
    await results();
    const card = within(cardOf('barred'));
    expect(cardOf('barred').textContent).toContain('This stops it. Theft is on the list of charges left out. Example Code § 12-4');
    expect(cardOf('barred').textContent).toContain('The kind of charge: Theft of a smaller amount.');
    expect(card.getByRole('button', { name: 'Change this answer the kind of charge' })).toBeDefined();
    await userEvent.click(card.getByRole('link', { name: 'Ask the court about clearing' }));
    expect(document.activeElement?.textContent).toBe('Ask the court about clearing');
    await userEvent.click(card.getByRole('link', { name: en.results.askSomeone }));
    expect(document.activeElement?.textContent).toBe(en.nothingOpen.askHeading);
  });

  test('another charge that stops it is named, and why (R11)', async () => {
    const count = { count: { of: 'others', where: { is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-6' }, 'at-most': 0 }, say: 'No other case may have ended in a conviction.', cite: 'code § 12-6' } as const;
    const record = oneCharge();
    await results({
      rules: toyRules([toyPath('counting', { versions: [{ criteria: count }] })]),
      record: { ...record, charges: [...record.charges, { id: 'charge-2', case: 'case-2', jurisdiction: 'va', disposition: 'convicted', offense: 'trespass' }] },
    });
    expect(cardOf('counting').textContent).toContain('Another case changes this one: Case 2, Charge 2: Trespassing.');
  });
});

test('one rule has the same words on every card (R4)', async () => {
  await results();
  const lines = ['hiding', 'clearing', 'mercy'].map(path => cardOf(path).querySelector('.rule-line')?.textContent);
  expect(new Set(lines).size).toBe(1);
  expect(sixKinds).toHaveLength(6);
});

test('the words of law in the steps and papers stand below them with their plain meaning (Q7)', async () => {
  await results();
  const term = [...cardOf('hiding').querySelectorAll('dt')].find((one) => one.textContent === 'Docket');
  expect(term?.nextElementSibling?.textContent).toBe(en.glossary.docket);
});

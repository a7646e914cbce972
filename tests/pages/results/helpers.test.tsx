import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/ui/words/en.ts';
import { cardOf, oneCharge, results } from './results-visit.tsx';
import { help as toyHelp } from './toy-help.ts';
import { toyPath, toyRules } from './toy-paths.ts';

vi.mock('virtual:help', () => import('./toy-help.ts'));
afterEach(cleanup);

const openHelp = async (path = 'hiding') => {
  const card = cardOf(path);
  await userEvent.click(within(card).getByText(en.resources.heading));
  return card;
};
const helperIn = (card: HTMLElement, name: string) => within(card).getByRole('heading', { name }).closest('section') as HTMLElement;

test('at most three helpers stand in the open; the rest can be opened', async () => {
  await results();
  const card = await openHelp();
  const shown = [...card.querySelectorAll('.card')].filter(one => one.closest('details details') === null);
  expect(shown).toHaveLength(3);
  expect(within(card).getByText(en.resources.more(1))).toBeDefined();
});

test('only an address that was seen in print is a link (C2)', async () => {
  await results();
  const card = await openHelp();
  const link = within(helperIn(card, 'The Record Clinic')).getByRole('link', { name: 'clinic.example' });
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://clinic.example/', 'noreferrer noopener']);
  expect(helperIn(card, 'The Unseen Clinic').textContent).not.toContain('unseen.example');
  expect(within(helperIn(card, 'The Unseen Clinic')).getByRole('link', { name: '804-555-0112' })).toBeDefined();
});

test('each card has its seven parts, or says not known, and repeats the clinic’s own limits (C3, U6)', async () => {
  await results();
  const text = helperIn(await openHelp(), 'The Record Clinic').textContent;
  for (const part of Object.values(en.resources.parts)) expect(text).toContain(part);
  expect(text).toContain('Clearing or hiding a record (expungement, sealing)');
  expect(text).toContain('Cost' + 'not known');
  expect(text).toContain('Last seen' + 'November 23, 2026');
  expect(text).toContain('Limits: Only for people who live in the city.');
});

test('for a person inside, mail and phone come first (C7)', async () => {
  await results({ record: oneCharge({}, { custody: 'prison' }), who: 'inside' });
  const labels = [...helperIn(await openHelp(), 'The Record Clinic').querySelectorAll('.pairs:not(.pairs-small) dt')].map(term => term.textContent);
  expect(labels).toEqual([en.resources.mail, en.resources.phone, en.resources.site]);
});

test('official and free stands before private, and nobody is called best (C4)', async () => {
  await results({ rules: toyRules([toyPath('mercy', { family: 'pardon', help: ['pardon-office'] })]) });
  const card = await openHelp('mercy');
  expect(card.querySelectorAll('.card-heading')[1]?.textContent).toBe('The Mercy Office');
});

test('the scam line stands with every card about release (C8)', async () => {
  await results({ rules: toyRules([toyPath('release', { family: 'compassionate-release' })]) });
  expect(screen.getAllByText(en.results.scam).length).toBeGreaterThan(0);
  expect((await openHelp('release')).textContent).toContain(en.results.scam);
  cleanup();
  await results();
  expect(screen.queryByText(en.results.scam)).toBeNull();
});

test('entries not seen for half a year say "Call first"; after a year only offices are left, with a warning (C5, U9)', async () => {
  await results({ today: '2027-05-23' });
  expect(helperIn(await openHelp(), 'The Record Clinic').textContent).toContain('Call first.');
  cleanup();
  await results({ today: '2027-11-23', rules: toyRules([toyPath('mercy', { family: 'pardon', help: ['pardon-office'] })]) });
  const card = await openHelp('mercy');
  expect(helperIn(card, 'The Mercy Office').textContent).toContain('This may have changed.');
  expect(card.querySelectorAll('.card')).toHaveLength(1);
});

describe('when the list of helpers does not load', () => {
  const whole = toyHelp['va'] as NonNullable<(typeof toyHelp)[string]>;
  const press = (name: string) => userEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
  beforeEach(() => {
    toyHelp['va'] = () => Promise.reject(new Error('offline'));
  });
  afterEach(() => {
    toyHelp['va'] = whole;
  });

  test('the results show, and one press loads the page anew with the answers (O6)', async () => {
    const { reload } = await results();
    expect(cardOf('hiding').textContent).toContain('You may be able to ask for this.');
    expect(screen.getAllByText(en.loadFailed.copy).length).toBeGreaterThan(0);
    await press(en.loadFailed.retry);
    expect(reload.mock.calls).toEqual([[false]]);
  });

  test('a browser that cannot hold the answers meanwhile says so, and loses them only at a second press', async () => {
    const { reload } = await results({ holds: false });
    await press(en.loadFailed.retry);
    expect(screen.getByText(en.loadFailed.refused)).toBeDefined();
    expect(reload).toHaveBeenCalledTimes(1);
    await press(en.loadFailed.startOver);
    expect(reload).toHaveBeenLastCalledWith(true);
  });
});

test('where nobody is left, three next moves are (C10)', async () => {
  await results({ today: '2029-01-01', rules: toyRules([toyPath('hiding', { place: 'ak', reaches: ['ak', 'va'] })], ['ak']), record: oneCharge({ jurisdiction: 'ak' }) });
  const card = await openHelp();
  for (const move of Object.values(en.resources.moves)) expect(card.textContent).toContain(move);
});

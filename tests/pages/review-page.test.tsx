import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { said, visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const page = () => within(screen.getByRole('main'));
const charge = { id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted', offense: 'petty-theft', grade: 'unknown', 'offense-date': '2014-05~', 'sentence-total': 'P2Y6M' };
const RECORD = { person: { custody: 'none', born: '1990' }, charges: [charge, { ...charge, id: 'charge-2', case: 'case-2', offense: 'unknown' }], complete: 'unknown' };
const rows = () => [...document.querySelectorAll('dt')].map(term => [term.textContent, term.nextElementSibling?.textContent]);

test('lists who, where and every answer, those not known too, in words (M7, D7, K8)', () => {
  visit({ record: RECORD });
  expect(rows()).toEqual([
    [en.who.question, 'For me'],
    [en.place.question, 'Virginia'],
    ['whether every case is on the list', 'I don’t know'],
    ['being in prison or jail now', 'No'],
    ['the age now', '1990'],
    ...[['petty-theft', 'Theft of a smaller amount'], ['unknown', 'I don’t know']].flatMap(([, kind]) => [
      ['where the case was', 'Virginia'],
      ['how the case ended', 'Found guilty, or said guilty or no contest'],
      ['the kind of charge', kind],
      ['how serious the law says the charge is', 'I don’t know'],
      ['the date of the offense', 'about May 2014'],
      ['the length of the whole sentence', '2 years and 6 months'],
    ]),
  ]);
});

test('every Change says what it changes, and no two say the same (M7)', () => {
  visit({ record: RECORD });
  const names = page().getAllByRole('button', { name: /^Change/ }).map(button => button.textContent);
  expect(names).toHaveLength(rows().length);
  expect(new Set(names).size).toBe(names.length);
});

test('a change comes back here and keeps every other answer (K7)', async () => {
  const { context, phase } = visit({ record: RECORD });
  await userEvent.click(page().getByRole('button', { name: 'Change being in prison or jail now' }));
  expect(page().getByRole('heading', { level: 1, name: said('custody') })).toBeDefined();
  await userEvent.click(page().getByRole('radio', { name: 'In a halfway house' }));
  await userEvent.click(page().getByRole('button', { name: 'Continue' }));
  await page().findByRole('heading', { level: 1, name: en.review.heading });
  expect(phase()).toBe('review');
  expect(context().record).toEqual({ version: 1, ...RECORD, person: { born: '1990', custody: 'halfway-house' } });
});

test('goes on to the results', async () => {
  const { phase } = visit({ record: RECORD });
  await userEvent.click(page().getByRole('button', { name: en.review.continue }));
  expect(phase()).toBe('results');
});

test('nothing is kept before "Yes", which stands beside who could open it; it can be deleted (M1, X6)', async () => {
  const { screening } = visit({ record: RECORD });
  const yes = page().getByRole('button', { name: en.keep.yes, hidden: true });
  const panel = yes.closest('details');
  expect(panel?.open).toBe(false);
  expect(panel?.textContent).toContain(en.keep.ask);
  expect(panel?.textContent).toContain('shared computer');
  expect(screening.keep).not.toHaveBeenCalled();
  await userEvent.click(page().getByText(en.keep.heading));
  await userEvent.click(yes);
  expect(screening.keep).toHaveBeenCalledTimes(1);
  expect(page().getByText(en.keep.kept)).toBeDefined();
  await userEvent.click(page().getByRole('button', { name: en.keep.forget }));
  expect(screening.forget).toHaveBeenCalledTimes(1);
  expect(page().getByText(en.keep.forgotten)).toBeDefined();
  expect(page().queryByRole('button', { name: en.keep.forget })).toBeNull();
});

test('what is kept already is told, and whether it is older; it can be deleted at any time', async () => {
  const kept = { version: 1, on: '2026-11-20', who: 'me', places: ['va'], record: { version: 1, ...RECORD, answered: '2026-11-20' } } as const;
  visit({ record: RECORD, kept });
  await userEvent.click(page().getByText(en.keep.heading));
  expect(page().getByText(en.keep.kept)).toBeDefined();
  expect(page().queryByRole('button', { name: en.keep.yes })).toBeNull();
  expect(page().getByRole('button', { name: en.keep.forget })).toBeDefined();
  cleanup();
  visit({ record: { ...RECORD, complete: 'yes' }, kept });
  await userEvent.click(page().getByText(en.keep.heading));
  expect(page().getByText(en.keep.older)).toBeDefined();
  expect(page().getByRole('button', { name: en.keep.forget })).toBeDefined();
  await userEvent.click(page().getByRole('button', { name: en.keep.again }));
  expect(page().getByText(en.keep.kept)).toBeDefined();
});

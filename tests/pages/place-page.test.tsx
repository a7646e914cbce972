import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const page = () => within(screen.getByRole('main'));
const box = (name: string) => page().getByRole<HTMLInputElement>('checkbox', { name });
const search = () => page().getByRole('textbox', { name: en.place.search });

test('all 52 places are there, those with rules first, and none is picked in advance (Q8, Q9, O8)', () => {
  visit({ at: 'place', places: [] });
  const boxes = page().getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
  expect(boxes).toHaveLength(52);
  expect(boxes.slice(0, 3).map(({ id }) => id)).toEqual(['place-us', 'place-dc', 'place-va']);
  expect(boxes.filter(({ checked }) => checked)).toEqual([]);
  expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(400);
});

test('typing narrows the list, by name, by code or by everyday name, and says how many are left', async () => {
  visit({ at: 'place', places: [] });
  await userEvent.type(search(), 'virg');
  expect(page().getAllByRole('checkbox').map(({ id }) => id)).toEqual(['place-va', 'place-wv']);
  expect(page().getByRole('status').textContent).toBe('2 matches.');
  await userEvent.clear(search());
  await userEvent.type(search(), 'Washington D.C.');
  expect(page().getAllByRole('checkbox').map(({ id }) => id)).toEqual(['place-dc']);
  await userEvent.clear(search());
  await userEvent.type(search(), 'Virgina');
  expect(page().getByRole('status').textContent).toContain('No place is called “Virgina”');
});

test('several places can be picked, and stay picked while the list is narrowed', async () => {
  const { context, phase } = visit({ at: 'place', places: [] });
  await userEvent.type(search(), 'ohio');
  await userEvent.click(box('Ohio'));
  expect(box('Ohio').getAttribute('aria-describedby')).toBe('place-oh-help');
  await userEvent.clear(search());
  await userEvent.type(search(), 'virginia');
  expect(box('Ohio').checked).toBe(true);
  await userEvent.click(box('Virginia'));
  await userEvent.click(page().getByRole('button', { name: 'Continue' }));
  expect(context().places).toEqual(['oh', 'va']);
  expect(phase()).toBe('loading');
});

test('going on without a place says so and leads to the list (A3)', async () => {
  visit({ at: 'place', places: [] });
  await userEvent.click(page().getByRole('button', { name: 'Continue' }));
  await userEvent.click(within(page().getByRole('alert')).getByRole('link', { name: en.errors.noPlace() }));
  expect(document.activeElement?.id).toBe('place-us');
});

test('coming back shows what was picked', () => {
  visit({ at: 'place', places: ['va'] });
  expect(box('Virginia').checked).toBe(true);
});

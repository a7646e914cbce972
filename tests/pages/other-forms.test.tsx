import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ask, offenses, ONE_CHARGE, visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const page = () => within(screen.getByRole('main'));
const box = (name: string | RegExp) => page().getByRole<HTMLInputElement>('textbox', { name });
const radio = (name: string) => page().getByRole<HTMLInputElement>('radio', { name });
const go = () => userEvent.click(page().getByRole('button', { name: 'Continue' }));
const BARE = { ...ONE_CHARGE, charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted' }] };

test('age is an age or a birth year, never a day (Q6)', async () => {
  const { context } = visit({ at: ask('born') });
  expect(page().getAllByRole('textbox')).toHaveLength(2);
  await userEvent.type(box('Your age'), '36');
  await go();
  await vi.waitFor(() => expect(context().record.person['born']).toBe('1989-11-25/1990-11-24'));
  cleanup();
  visit({ at: ask('born'), record: context().record });
  expect(box('Your age').value).toBe('36');
});

test('both an age and a year are one too many, and the message leads to the second', async () => {
  visit({ at: ask('born') });
  await userEvent.type(box('Your age'), '36');
  await userEvent.type(box('Or the birth year'), '1990');
  await go();
  await userEvent.click(await page().findByRole('link', { name: 'Enter the age or the birth year, not both' }));
  expect(document.activeElement).toBe(box('Or the birth year'));
});

test('a sentence has years, months and days, or is life', async () => {
  const { context } = visit({ at: ask('charge.sentence-total') });
  await userEvent.type(box('Years'), '2');
  await userEvent.type(box('Months'), '6');
  await go();
  await vi.waitFor(() => expect(context().record.charges[0]?.['sentence-total']).toBe('P2Y6M'));
  cleanup();
  const again = visit({ at: ask('charge.sentence-total'), record: context().record });
  expect(box('Months').value).toBe('6');
  await userEvent.click(radio('Life'));
  expect(box('Years').value).toBe('');
  await go();
  await vi.waitFor(() => expect(again.context().record.charges[0]?.['sentence-total']).toBe('life'));
});

test('a number takes digits only', async () => {
  const { context } = visit({ at: ask('charge.age-at-offense') });
  await userEvent.type(box('Number'), 'ten');
  await go();
  expect(await page().findByRole('link', { name: 'Use numbers only, like 24' })).toBeDefined();
  await userEvent.clear(box('Number'));
  await userEvent.type(box('Number'), '19');
  await go();
  await vi.waitFor(() => expect(context().record.charges[0]?.['age-at-offense']).toBe(19));
});

test('a charge is found by an everyday word, and the count of matches is said (A13, Q10)', async () => {
  const { context } = visit({ at: ask('charge.offense'), record: { ...BARE, charges: [{ ...BARE.charges[0], id: 'charge-1', offense: 'unknown' }] } });
  await userEvent.type(box(/Type a word/), 'shoplift');
  expect(page().getByRole('status').textContent).toMatch(/^\d+ match/);
  await userEvent.click(radio(offenses['shoplifting']?.label ?? ''));
  await go();
  await vi.waitFor(() => expect(context().record.charges[0]?.['offense']).toBe('shoplifting'));
});

test('a word that is not known says what to do', async () => {
  visit({ at: ask('charge.offense') });
  await userEvent.type(box(/Type a word/), 'xyzzy');
  expect(page().getByRole('status').textContent).toContain('No match');
  expect(radio('I don’t know')).toBeDefined();
});

test('every kind of charge can be reached in closed groups, and the page stays small with any group open (O8)', async () => {
  visit({ at: ask('charge.offense') });
  const seen = new Set<string>();
  for (const details of page().getAllByRole<HTMLDetailsElement>('group').filter(({ tagName }) => tagName === 'DETAILS')) {
    await userEvent.click(details.querySelector('summary') as HTMLElement);
    await vi.waitFor(() => expect(details.querySelector('input')).not.toBeNull());
    for (const { value } of page().getAllByRole<HTMLInputElement>('radio')) seen.add(value);
    expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(400);
  }
  expect(Object.keys(offenses).filter(id => !seen.has(id))).toEqual([]);
});

test('the picked charge stays in view when its group is closed', () => {
  visit({ at: ask('charge.offense') });
  expect(radio(offenses['petty-theft']?.label ?? '').checked).toBe(true);
});

test('with several places, each charge is asked for its place by name', async () => {
  const { context } = visit({ at: ask('charge.jurisdiction'), places: ['dc', 'va'], record: { ...ONE_CHARGE, charges: [{ id: 'charge-1', case: 'case-1', disposition: 'convicted', offense: 'threats' }] } });
  expect(page().getAllByRole('radio')).toHaveLength(3);
  await userEvent.click(radio('District of Columbia'));
  await go();
  await vi.waitFor(() => expect(context().record.charges[0]?.['jurisdiction']).toBe('dc'));
});

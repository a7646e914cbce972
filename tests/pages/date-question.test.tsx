import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask, ONE_CHARGE, visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const page = () => within(screen.getByRole('main'));
const box = (name: string) => page().getByRole<HTMLInputElement>('textbox', { name });
const radio = (name: string) => page().getByRole<HTMLInputElement>('radio', { name });
const go = { name: 'Continue' };

/** Types month, day and year and sends the form; gives what is stored. */
async function typed(fact: string, parts: Partial<Record<'Month' | 'Day' | 'Year', string>>, record = ONE_CHARGE) {
  const user = userEvent.setup();
  const { context } = visit({ at: ask(fact), record });
  for (const [name, text] of Object.entries(parts)) await user.type(box(name), text);
  await user.click(page().getByRole('button', go));
  return () => context().record.charges[0]?.[fact.slice('charge.'.length)];
}

test('a date is three labelled fields with a number keypad, and the cursor stays where it is (D1, D4)', async () => {
  const user = userEvent.setup();
  visit({ at: ask('charge.offense-date') });
  for (const name of ['Month', 'Day', 'Year']) {
    expect(box(name).type).toBe('text');
    expect(box(name).inputMode).toBe('numeric');
  }
  await user.type(box('Month'), '12');
  expect(document.activeElement).toBe(box('Month'));
  await user.type(box('Year'), '2014');
  expect(document.activeElement).toBe(box('Year'));
});

test.each([
  ['a year', { Year: '2014' }, '2014'],
  ['a month', { Month: '5', Year: '2014' }, '2014-05'],
  ['a day', { Month: '2', Day: '29', Year: '2016' }, '2016-02-29'],
])('%s is enough (D2)', async (_, parts, stored) => {
  const answer = await typed('charge.offense-date', parts);
  await vi.waitFor(() => expect(answer()).toBe(stored));
});

describe('what is wrong is said exactly, beside the field, and what was typed stays (A4, D5)', () => {
  test.each([
    [{}, 'Year', 'Enter a year. If you can’t, pick I don’t know.'],
    [{ Year: '14' }, 'Year', 'Year must have 4 numbers, like 2014'],
    [{ Year: '1850' }, 'Year', 'Year must be 1920 or later'],
    [{ Month: '13', Year: '2014' }, 'Month', 'Month must be a number from 1 to 12'],
    [{ Day: '5', Year: '2014' }, 'Month', 'Enter the month too, or leave the day empty'],
    [{ Month: '5', Day: '41', Year: '2014' }, 'Day', 'Day must be a number from 1 to 31'],
    [{ Month: '2', Day: '30', Year: '2014' }, 'Day', 'February 2014 has only 28 days. Check the day.'],
    [{ Month: '12', Year: '2026' }, 'Year', 'This date must be today or before. If it has not happened, pick Not yet.'],
  ])('%o', async (parts, field, message) => {
    await typed('charge.offense-date', parts);
    const alert = await page().findByRole('alert');
    await userEvent.click(within(alert).getByRole('link', { name: message }));
    expect(document.activeElement).toBe(box(field));
    expect(box(field).getAttribute('aria-invalid')).toBe('true');
    const tied = document.getElementById(box(field).getAttribute('aria-describedby') ?? '');
    expect(tied?.textContent).toBe(`Error: ${message}`);
    for (const [name, text] of Object.entries(parts)) expect(box(name).value).toBe(text);
  });

  const charge = { id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted', offense: 'petty-theft' };

  test('an end before its start', async () => {
    await typed('charge.disposition-date', { Year: '2013' }, { ...ONE_CHARGE, charges: [{ ...charge, 'offense-date': '2014-05' }] });
    expect(await page().findByRole('link', { name: 'Check the two dates. Now the date the case ended in court comes before the date of the offense.' })).toBeDefined();
  });

  test('a date before birth', async () => {
    await typed('charge.offense-date', { Year: '1985' }, { ...ONE_CHARGE, person: { custody: 'none', born: '1990' } });
    expect(await page().findByRole('link', { name: 'This date is before the birth year you gave. Check both.' })).toBeDefined();
  });

  test('dates that may both be right are let through', async () => {
    const answer = await typed('charge.disposition-date', { Year: '2014' }, { ...ONE_CHARGE, charges: [{ ...charge, 'offense-date': '2014-05' }] });
    await vi.waitFor(() => expect(answer()).toBe('2014'));
  });
});

test('a guess is marked as one, and shows again as one (D3)', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('charge.offense-date') });
  await user.type(box('Year'), '2014');
  await user.click(page().getByRole('checkbox', { name: 'This date is a guess' }));
  await user.click(page().getByRole('button', go));
  await vi.waitFor(() => expect(context().record.charges[0]?.['offense-date']).toBe('2014~'));
  cleanup();
  visit({ at: ask('charge.offense-date'), record: context().record });
  expect(box('Year').value).toBe('2014');
  expect(page().getByRole<HTMLInputElement>('checkbox', { name: 'This date is a guess' }).checked).toBe(true);
});

test('not knowing the year opens ranges (D6)', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('charge.offense-date') });
  expect(page().queryByRole('radio', { name: 'About 5 to 10 years ago' })).toBeNull();
  await user.click(radio('I don’t know'));
  await user.click(radio('About 5 to 10 years ago'));
  expect(radio('I don’t know').checked).toBe(true);
  await user.click(page().getByRole('button', go));
  await vi.waitFor(() => expect(context().record.charges[0]?.['offense-date']).toBe('2016-11-24/2021-11-24'));
  cleanup();
  visit({ at: ask('charge.offense-date'), record: context().record });
  expect(radio('About 5 to 10 years ago').checked).toBe(true);
});

test('what was given last wins: typing clears the picked answer, and picking clears what was typed', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('charge.released') });
  await user.click(radio('I don’t know'));
  await user.type(box('Year'), '2014');
  expect(radio('I don’t know').checked).toBe(false);
  await user.click(radio('This never happened'));
  expect(box('Year').value).toBe('');
  await user.click(page().getByRole('button', go));
  await vi.waitFor(() => expect(context().record.charges[0]?.['released']).toBe('none'));
});

test('"never" and "not yet" are offered only where they can be true', () => {
  const offered = (fact: string) => {
    visit({ at: ask(fact) });
    const names = page().getAllByRole('radio').map(({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent);
    cleanup();
    return names;
  };
  expect(offered('charge.offense-date')).toEqual(['I don’t know']);
  expect(offered('charge.pardoned')).toEqual(['This never happened', 'I don’t know']);
  expect(offered('charge.released')).toEqual(['This never happened', 'Not yet', 'I don’t know']);
});

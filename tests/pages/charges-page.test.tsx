import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { said, visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const page = () => within(screen.getByRole('main'));
const charge = (index: number, inCase: number, offense: string) => ({ id: `charge-${index}`, case: `case-${inCase}`, jurisdiction: 'va', disposition: 'convicted', offense });
const ONE = { person: {}, charges: [charge(1, 1, 'petty-theft')] };
const TWO = { person: {}, charges: [charge(1, 1, 'petty-theft'), charge(2, 2, 'petty-theft')] };
const CHARGES = { kind: 'charges' } as const;
const pick = async (name: string) => {
  await userEvent.click(page().getByRole('radio', { name }));
  await userEvent.click(page().getByRole('button', { name: 'Continue' }));
};

test('asks for another charge, with nothing picked and not knowing as an answer', () => {
  visit({ at: CHARGES, record: ONE });
  expect(page().getByRole('heading', { level: 1, name: en.charge.moreQuestion })).toBeDefined();
  expect(page().getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
  expect(page().getByRole('radio', { name: 'I don’t know' })).toBeDefined();
});

test('a charge in the same case starts in that case, with its place known (A10)', async () => {
  const { context } = visit({ at: CHARGES, record: ONE });
  await pick('Yes, a charge in the same case');
  expect(context().record.charges[1]).toEqual({ id: 'charge-2', case: 'case-1', jurisdiction: 'va' });
  expect(page().getByRole('heading', { level: 1, name: said('charge.disposition') })).toBeDefined();
});

test('another case starts a case of its own', async () => {
  const { context } = visit({ at: CHARGES, record: ONE });
  await pick('Yes, another case');
  expect(context().record.charges[1]?.case).toBe('case-2');
});

test.each([['No, go on', 'yes'], ['I don’t know', 'unknown']])('"%s" is stored as %s', async (name, stored) => {
  const { context } = visit({ at: CHARGES, record: ONE });
  await pick(name);
  expect(context().record.complete).toBe(stored);
});

test('with several cases every Change, Remove and Add has a name of its own (M7)', () => {
  visit({ at: CHARGES, record: TWO });
  const names = page().getAllByRole('button').map(button => button.textContent);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Remove Charge 2: Theft of a smaller amount');
  expect(names).toContain('Change how the case ended, Charge 1: Theft of a smaller amount');
  expect(names).toContain('Add a charge in this case to case 2');
});

test('removing a charge says so, with focus on the message', async () => {
  const { context } = visit({ at: CHARGES, record: TWO });
  await userEvent.click(page().getByRole('button', { name: /^Remove Charge 1/ }));
  expect(context().record.charges.map(({ id }) => id)).toEqual(['charge-2']);
  expect(document.activeElement?.textContent).toBe('Charge 1: Theft of a smaller amount was removed.');
  expect(page().queryByRole('button', { name: /^Remove/ })).toBeNull();
});

test('going on without an answer says what to do', async () => {
  visit({ at: CHARGES, record: ONE });
  await userEvent.click(page().getByRole('button', { name: 'Continue' }));
  expect(within(page().getByRole('alert')).getByRole('link', { name: en.errors.noChoice() })).toBeDefined();
});

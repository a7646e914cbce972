import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { KeptAnswers } from '../../src/interview/kept-answers.ts';
import { en } from '../../src/ui/words/en.ts';
import { ONE_CHARGE, visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const page = () => within(screen.getByRole('main'));
const before = (first: Element, second: Element) => (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test('before the first question: what stays private, shared computers, jail tablets, and that this is not advice (X5, X6, X7, U1, U6)', () => {
  visit({ at: 'start' });
  const question = page().getByRole('group', { name: en.who.question });
  for (const text of [en.start.what, en.start.private, en.start.shared, en.start.jail, en.start.notAdvice]) {
    expect(before(page().getByText(text), question)).toBe(true);
  }
  expect(en.start.notAdvice).toContain('No one here is your lawyer');
  expect(page().getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(page().getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
});

test('starting without an answer says what to pick, and picking goes on', async () => {
  const { phase, context } = visit({ at: 'start' });
  await userEvent.click(page().getByRole('button', { name: 'Start' }));
  expect(document.title).toBe('Error: Start, Relief Paths');
  await userEvent.click(within(page().getByRole('alert')).getByRole('link', { name: en.errors.noWho() }));
  expect(document.activeElement).toBe(page().getByRole('radio', { name: 'For me' }));
  await userEvent.click(page().getByRole('radio', { name: 'I am a volunteer helping a person' }));
  await userEvent.click(page().getByRole('button', { name: 'Start' }));
  expect(phase()).toBe('place');
  expect(context().who).toBe('volunteer');
});

test('answers kept on this device are what is told first, and not that answers are lost', () => {
  visit({ at: 'start', kept: { version: 1, on: '2026-11-20', who: 'me', places: ['va'], record: { version: 1, person: {}, charges: [], ...ONE_CHARGE } }, state: { notice: 'no-answers' } });
  expect(page().queryByText(en.notFound.noAnswers)).toBeNull();
  expect(page().getByText(en.keep.foundHeading).compareDocumentPosition(page().getByText(en.start.what)) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  cleanup();
  visit({ at: 'start', state: { notice: 'no-answers' } });
  expect(page().getByText(en.notFound.noAnswers)).toBeDefined();
});

test('answers kept before can be gone on with, or deleted (M5)', async () => {
  const kept: KeptAnswers = { version: 1, on: '2026-11-20', who: 'me', places: ['va'], record: { version: 1, person: {}, charges: [], ...ONE_CHARGE } };
  const { screening } = visit({ at: 'start', kept: kept });
  expect(page().getByText('You kept answers on this phone or computer on November 20, 2026.')).toBeDefined();
  await userEvent.click(page().getByRole('button', { name: en.keep.forget }));
  expect(screening.forget).toHaveBeenCalledTimes(1);
  expect(page().queryByText(en.keep.foundHeading)).toBeNull();
  cleanup();
  const { phase } = visit({ at: 'start', kept: kept });
  await userEvent.click(page().getByRole('button', { name: en.keep.resume }));
  expect(phase()).toBe('loading');
});

test('answers of this visit are still there: one press goes on with them, with the rules of their place loaded anew', async () => {
  const { phase, context } = visit({ at: 'start again', who: 'me', record: ONE_CHARGE, places: ['va'], kept: { version: 1, on: '2026-11-20', who: 'me', places: ['va'], record: { version: 1, person: {}, charges: [] } } });
  expect(page().getByText(en.keep.here)).toBeDefined();
  expect(page().queryByText(en.keep.foundHeading)).toBeNull();
  await userEvent.click(page().getByRole('button', { name: en.keep.resume }));
  expect(phase()).toBe('loading');
  expect(context().record.charges).toHaveLength(1);
});

test('a place that was picked, and nothing told of the case, is no answer to go on with', () => {
  visit({ at: 'start again', who: 'me', places: ['va'], record: { charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'va' }], person: {} } });
  expect(page().queryByText(en.keep.here)).toBeNull();
});

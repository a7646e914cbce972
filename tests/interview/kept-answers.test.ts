import { beforeEach, expect, test } from 'vitest';
import { day, formatDay, nextDay } from '../../src/domain/day.ts';
import { forgetAnswers, handedOver, handOver, keepAnswers, keptAnswers, type KeptAnswers } from '../../src/interview/kept-answers.ts';

const TODAY = day('2026-11-24');
const KEPT: KeptAnswers = { version: 1, on: '2026-11-24', who: 'me', places: ['va'], record: { version: 1, person: { custody: 'none' }, charges: [] } };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('what was kept comes back as it was, until it is deleted', () => {
  expect(keptAnswers(TODAY)).toBeUndefined();
  expect(keepAnswers(KEPT)).toBe(true);
  expect(keptAnswers(TODAY)).toEqual(KEPT);
  forgetAnswers();
  expect(keptAnswers(TODAY)).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test('answers handed over to the same tab come back once, and no copy is left', () => {
  expect(handedOver()).toBeUndefined();
  expect(handOver(KEPT)).toBe(true);
  expect(localStorage.length).toBe(0);
  expect(handedOver()).toEqual(KEPT);
  expect(sessionStorage.length).toBe(0);
  expect(handedOver()).toBeUndefined();
});

test('erasing takes answers that were handed over, too (X15)', () => {
  handOver(KEPT);
  forgetAnswers();
  expect(sessionStorage.length).toBe(0);
});

test('kept answers end after 30 days, and are then gone from the device (M6)', () => {
  keepAnswers({ ...KEPT, on: formatDay(nextDay(TODAY, -30)) });
  expect(keptAnswers(TODAY)).toBeDefined();
  keepAnswers({ ...KEPT, on: formatDay(nextDay(TODAY, -31)) });
  expect(keptAnswers(TODAY)).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test.each([
  ['no JSON', '{'],
  ['another program’s note', '"hello"'],
  ['a newer version', JSON.stringify({ ...KEPT, version: 2 })],
  ['no such place', JSON.stringify({ ...KEPT, places: ['xx'] })],
  ['nobody', JSON.stringify({ ...KEPT, who: 'them' })],
  ['no day', JSON.stringify({ ...KEPT, on: undefined })],
  ['no place', JSON.stringify({ ...KEPT, places: [] })],
  ['no charges', JSON.stringify({ ...KEPT, record: { version: 1, person: {} } })],
])('%s is not ours and breaks nothing (M4)', (_, text) => {
  localStorage.setItem('notes', text);
  expect(keptAnswers(TODAY)).toBeUndefined();
});

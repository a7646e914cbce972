import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/ui/words/en.ts';
import { CHARGE, oneCharge, results } from './results-visit.tsx';
import { sixKinds, toyPath, toyRules } from './toy-paths.ts';

vi.mock('virtual:help', () => import('./toy-help.ts'));
afterEach(cleanup);

const ill = { is: { 'very-sick': 'yes' }, cite: 'code § 12-6' };
const sickness = toyRules(['release', 'mercy'].map((path) => toyPath(path, { for: 'person', versions: [{ criteria: ill }] })));
const notice = () => screen.queryByRole('heading', { name: en.personal.heading })?.closest<HTMLElement>('.notice') ?? null;

describe('personal questions that are left', () => {
  test('the results say which paths they can change, and lead to them (Q14)', async () => {
    const { send } = await results({ rules: sickness, record: oneCharge({}, {}) });
    const found = notice();
    expect(found?.textContent).toContain('The answers can change 2 paths.');
    await userEvent.click(within(found as HTMLElement).getByText(en.personal.which));
    expect(within(found as HTMLElement).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Ask the court about release', 'Ask the court about mercy']);
    await userEvent.click(screen.getByRole('button', { name: en.personal.goOn }));
    expect(send).toHaveBeenCalledWith({ type: 'GO_ON' });
  });

  test('nothing is said where they were answered, or not known', async () => {
    for (const answer of ['no', 'unknown']) {
      await results({ rules: sickness, record: oneCharge({}, { 'very-sick': answer }) });
      expect(notice()).toBeNull();
      cleanup();
    }
  });

  test('while other questions are open, those come first', async () => {
    const { grade: _grade, ...charge } = CHARGE;
    await results({ rules: toyRules([...sixKinds, toyPath('release', { for: 'person', versions: [{ criteria: ill }] })]), record: { ...oneCharge({}, {}), charges: [charge] } });
    expect(notice()).toBeNull();
    expect(screen.getByText(en.results.stillOpen)).toBeDefined();
  });
});

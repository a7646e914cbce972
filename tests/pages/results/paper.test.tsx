import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Path } from '../../../src/rules/path-file.ts';
import { en } from '../../../src/ui/words/en.ts';
import { cardOf, oneCharge, results } from './results-visit.tsx';
import { toyPath, toyRules } from './toy-paths.ts';

vi.mock('virtual:help', () => import('./toy-help.ts'));
afterEach(cleanup);

/** What a part of the page says without the parts of these classes. */
function without(classes: string, of: HTMLElement = screen.getByRole('main')): string {
  const copy = of.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(classes)) part.remove();
  return copy.textContent;
}
const onScreen = () => without('.print-only');
const onPaper = () => without('.screen-only');
const onShortPaper = (of: HTMLElement) => without('.screen-only, .paper-whole', of);
const onWholePaper = (of: HTMLElement) => without('.screen-only, .paper-brief', of);

test('the first line on paper names the tool, its address without anything of the visit, and the day', async () => {
  window.history.replaceState(null, '', '/?as-of=2030-03-04#/results?as-of=2030-03-04');
  await results({ address: '/results?as-of=2030-03-04' });
  const line = `Relief Paths (${window.location.origin}/). These results are for March 4, 2030.`;
  expect(onPaper().startsWith(`${line}${en.results.heading}`)).toBe(true);
  expect(onScreen()).not.toContain(line);
  window.history.replaceState(null, '', '/');
});

describe('short paper', () => {
  const first = 'First stepAsk the clerk for the docket.OfficeCircuit court clerk';

  test('has the first step and its office of a path that needs more facts, and not the rest', async () => {
    await results({ rules: toyRules([toyPath('asking', { versions: [{ criteria: { is: { 'charge.grade': 'misdemeanor' }, cite: 'code § 12-3' } }] })]) });
    expect(onShortPaper(cardOf('asking'))).toContain(first);
    for (const rest of [en.card.cost, en.card.bring, en.card.stepsPart, en.card.documents]) expect(onShortPaper(cardOf('asking'))).not.toContain(rest);
    expect(onWholePaper(cardOf('asking'))).not.toContain(en.card.firstStep);
    expect(onWholePaper(cardOf('asking'))).toContain(en.card.bring);
  });

  test.each(['open-to-all', 'pointer'] as const)('has only the name, how it stands and the first step of a path with the status %s', async (status) => {
    await results({ rules: toyRules([toyPath('knowing', { status })]) });
    const card = cardOf('knowing');
    expect(onShortPaper(card)).toContain(en.outcome.status[status] + first);
    for (const rest of [en.card.whyFrom, en.card.stepsPart, en.card.limitsPart, en.resources.heading, en.card.lawPart]) {
      expect(onShortPaper(card)).not.toContain(rest);
      expect(onWholePaper(card)).toContain(rest);
    }
  });

  test('has every step of a path that may be open, and names none of them twice', async () => {
    await results();
    expect(onShortPaper(cardOf('hiding'))).not.toContain(en.card.firstStep);
    expect(onShortPaper(cardOf('hiding'))).toContain('File the form.');
  });
});

describe('personal answers, where staff read the mail (P8)', () => {
  const rule = (facts: readonly string[]): Path['versions'] => [{ criteria: { all: [{ is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-3' }, ...facts.map((fact) => ({ is: { [fact]: fact === 'charge.grade' ? 'felony' : 'yes' }, cite: 'code § 12-7' }))] } }];
  const personal = toyRules([
    toyPath('illness', { versions: rule(['very-sick', 'charge.grade']) }),
    toyPath('trafficking', { versions: rule(['trafficked']) }),
    toyPath('innocence', { versions: rule(['did-not-do']) }),
  ]);
  const answers = { custody: 'prison', trafficked: 'yes', 'did-not-do': 'no', 'very-sick': 'unknown' } as const;
  const named = /trafficked|very sick|innocent of a charge/i;

  test('stand on the screen, and not on paper for a person inside', async () => {
    await results({ rules: personal, record: oneCharge({}, answers), who: 'inside' });
    expect(onScreen()).toContain('Having been trafficked: Yes');
    expect(onScreen()).toContain('Being very sick or not able to care for oneself: I don’t know.');
    expect(onScreen()).toContain('These 2 facts could change the results.');
    expect(onPaper()).not.toMatch(named);
    expect(onPaper()).toContain(en.outcome.needMoreUnnamed);
    expect(onPaper()).toContain('How serious the law says the charge is: I don’t know.');
    expect(onPaper()).toContain('One fact could change these results.');
    expect(screen.getByText(en.print.leavesOut)).toBeDefined();
  });

  test('leave no heading behind where nothing stands below it', async () => {
    await results({ rules: toyRules([toyPath('illness', { versions: rule(['very-sick']) })]), record: oneCharge({}, answers), who: 'inside' });
    expect(onScreen()).toContain('Being very sick or not able to care for oneself: I don’t know.');
    for (const heading of [en.card.needed, en.findOut.heading]) {
      expect(onScreen()).toContain(heading);
      expect(onPaper()).not.toContain(heading);
    }
    expect(onPaper()).not.toMatch(named);
  });

  test('are left out too where a volunteer prints for a client in jail, or custody is not known', async () => {
    await results({ rules: personal, record: oneCharge({}, { ...answers, custody: 'jail' }), who: 'volunteer' });
    expect(onPaper()).not.toMatch(named);
    cleanup();
    await results({ rules: personal, record: oneCharge({}, { ...answers, custody: 'unknown' }), who: 'inside' });
    expect(onPaper()).not.toMatch(named);
  });

  test('print for everybody else', async () => {
    await results({ rules: personal, record: oneCharge({}, { ...answers, custody: 'none' }) });
    expect(onPaper()).toContain('Having been trafficked: Yes');
    expect(screen.queryByText(en.print.leavesOut)).toBeNull();
  });
});

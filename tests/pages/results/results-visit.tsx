import { render, screen, type RenderResult } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import type { InterviewContext } from '../../../src/interview/machine.ts';
import type { Who } from '../../../src/interview/who.ts';
import { ResultsPage } from '../../../src/pages/results/results-page.tsx';
import { ScreeningContext, type Screening } from '../../../src/pages/screening.ts';
import type { CaseText, ChargeText } from '../../../src/rules/case-format.ts';
import type { LoadedRules } from '../../../src/rules/rules-from.ts';
import { voiceOf } from '../../../src/ui/words/voice.ts';
import { sixKinds, toyRules } from './toy-paths.ts';

/** A conviction of 2020 whose grade is asked and not known. */
export const CHARGE: ChargeText = { id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted', offense: 'petty-theft', 'disposition-date': '2020-03-04', grade: 'unknown' };

/** Answers about one charge. */
export const oneCharge = (charge: Partial<ChargeText> = {}, person: CaseText['person'] = {}): CaseText => ({ version: 1, person: { custody: 'none', ...person }, charges: [{ ...CHARGE, ...charge } as ChargeText], complete: 'yes' });

interface Start {
  readonly record?: CaseText;
  readonly rules?: LoadedRules;
  readonly who?: Who;
  readonly address?: string;
  readonly today?: string;
  /** Whether the browser holds answers while the page is loaded anew. */
  readonly holds?: boolean;
}

/** Shows the result page, and waits for the list of helpers. */
export async function results({ record = oneCharge(), rules = toyRules(sixKinds), who = 'me', address = '/results', today = '2026-11-24', holds = true }: Start = {}): Promise<RenderResult & { readonly send: ReturnType<typeof vi.fn>; readonly reload: ReturnType<typeof vi.fn> }> {
  const send = vi.fn();
  const reload = vi.fn((withoutAnswers: boolean) => withoutAnswers || holds);
  const interview: InterviewContext = { who, places: rules.places, record, trail: [], at: 0, personal: false };
  const screening: Screening = { phase: 'results', interview, rules, today: day(today), voice: voiceOf(who), send, leave: vi.fn(), erase: vi.fn(), reload, keep: () => true, kept: () => undefined, forget: vi.fn() };
  const shown = render(
    <MemoryRouter initialEntries={[address]}>
      <ScreeningContext value={screening}>
        <ResultsPage />
      </ScreeningContext>
    </MemoryRouter>,
  );
  await vi.waitFor(() => {
    if (screen.queryAllByText('Loading').length > 0) throw new Error('still loading');
  });
  return { ...shown, send, reload };
}

/** The card of a path, by its plain line. */
export function cardOf(path: string): HTMLElement {
  const card = [...document.querySelectorAll('.card-heading')].find(heading => heading.textContent === `Ask the court about ${path}`)?.closest('section');
  if (!card) throw new Error(`There is no card for ${path}.`);
  return card;
}

import { readFileSync } from 'node:fs';
import { render, type RenderResult } from '@testing-library/react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { createActor } from 'xstate';
import { parse } from 'yaml';
import { phaseOf } from '../../src/app/visit.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { day } from '../../src/domain/day.ts';
import type { Facts } from '../../src/engine/fact.ts';
import { framingStep } from '../../src/interview/framing.ts';
import { createInterview, type InterviewContext } from '../../src/interview/machine.ts';
import { answerOf, EMPTY_RECORD } from '../../src/interview/record.ts';
import type { Step } from '../../src/interview/step.ts';
import type { Who } from '../../src/interview/who.ts';
import { InterviewPage } from '../../src/pages/interview-page.tsx';
import { ReviewPage } from '../../src/pages/review-page.tsx';
import { ScreeningContext, type Screening } from '../../src/pages/screening.ts';
import { StartPage } from '../../src/pages/start-page.tsx';
import type { CaseText } from '../../src/rules/case-format.ts';
import { factsFrom } from '../../src/rules/facts-from.ts';
import type { FactFile, OffenseFile } from '../../src/rules/fact-file.ts';
import type { LoadedRules } from '../../src/rules/rules-from.ts';
import { sectionList } from '../../src/rules/section.ts';
import { en } from '../../src/ui/words/en.ts';
import { spoken, voiceOf } from '../../src/ui/words/voice.ts';

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'), { version: '1.2' });

/** The kinds of charge and the shared questions, as they are written. */
export const offenses = yaml('rules/offenses.yaml') as OffenseFile;
export const facts: Facts = factsFrom(yaml('rules/facts.yaml') as FactFile, offenses);

/** The day of every test visit. */
export const TODAY = day('2026-11-24');

const rules: LoadedRules = { places: ['va'], vocabulary: { facts, sections: { va: sectionList({ '18.2-57': { name: 'Assault and battery', 'charge.offense': ['simple-assault', 'assault-police'] }, '18.2-96': { name: 'Petit larceny', 'charge.offense': 'petty-theft' } }) } }, paths: [], definitions: {}, offenses, texts: {} };

/** A visit in memory: the real machine and pages, the shared questions, and no paths. */
export interface TestVisit extends RenderResult {
  readonly context: () => InterviewContext;
  readonly phase: () => string;
  readonly screening: { readonly leave: ReturnType<typeof vi.fn>; readonly keep: ReturnType<typeof vi.fn>; readonly forget: ReturnType<typeof vi.fn> };
}

interface VisitStart {
  readonly who?: Who;
  readonly places?: readonly Jurisdiction[];
  readonly record?: Partial<CaseText>;
  /** What is asked after the first questions about every charge, in order; each until it has an answer. */
  readonly steps?: readonly Step[];
  /** Opens on this page. */
  readonly at?: Step | 'review' | 'place' | 'start' | 'start again';
  readonly kept?: ReturnType<Screening['kept']>;
  /** What the address was opened with. */
  readonly state?: unknown;
}

/** One charge in Virginia whose first questions are answered. */
export const ONE_CHARGE: Partial<CaseText> = {
  person: { custody: 'none' },
  charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted', offense: 'petty-theft' }],
  complete: 'yes',
};

/** A question about the person, or about the first charge. */
export const ask = (fact: string): Step => ({ kind: 'question', fact, ...(fact.startsWith('charge.') ? { charge: 'charge-1' } : {}) });

/** How a question is said. */
export const said = (fact: string, who: Who = 'me'): string => spoken(facts[fact]?.question ?? '', voiceOf(who), en.person.name(voiceOf(who)));

/** Starts a visit and shows the page it stands on. */
export function visit({ who = 'me', places = ['va'], record = ONE_CHARGE, steps = [], at = 'review', kept, state }: VisitStart = {}): TestVisit {
  const text: CaseText = { ...EMPTY_RECORD, ...record };
  const open = (now: CaseText) => steps.find(step => step.kind === 'charges' || answerOf(now, step.fact, step.charge) === undefined);
  const actor = createActor(createInterview({ nextStep: now => framingStep(now) ?? open(now) }));
  actor.start();
  if (at !== 'start') {
    actor.send({ type: 'RESUME', who, places, record: text });
    actor.send({ type: 'LOADED', record: text });
    if (at === 'place') actor.send({ type: 'CHANGE_PLACE' });
    else if (at === 'start again') actor.send({ type: 'START' });
    else if (at !== 'review') actor.send({ type: 'CHANGE', step: at });
  }
  let device = kept;
  const keepHere = () => {
    device = { version: 1, on: '2026-11-24', who, places, record: { ...actor.getSnapshot().context.record, answered: '2026-11-24' } };
    return true;
  };
  const forgetHere = () => {
    device = undefined;
  };
  const spies = { leave: vi.fn(), keep: vi.fn(keepHere), forget: vi.fn(forgetHere) };
  const fixed = { rules, today: TODAY, send: actor.send.bind(actor), erase: vi.fn(), reload: vi.fn(() => true), kept: () => device, ...spies };
  const subscribe = (changed: () => void) => {
    const subscription = actor.subscribe(changed);
    return () => {
      subscription.unsubscribe();
    };
  };
  function Visit({ page }: { readonly page: (screening: Screening) => ReactNode }) {
    const snapshot = useSyncExternalStore(subscribe, () => actor.getSnapshot());
    const interview = snapshot.context;
    const screening: Screening = { ...fixed, phase: phaseOf(snapshot.value), interview, voice: interview.who === undefined ? 'me' : voiceOf(interview.who) };
    return <ScreeningContext value={screening}>{page(screening)}</ScreeningContext>;
  }
  const page = ({ phase }: Screening) => (phase === 'start' ? <StartPage /> : phase === 'review' || phase === 'results' ? <ReviewPage /> : <InterviewPage />);
  const shown = render(
    <MemoryRouter initialEntries={[{ pathname: '/', state }]}>
      <Visit page={page} />
    </MemoryRouter>,
  );
  return { ...shown, context: () => actor.getSnapshot().context, phase: () => phaseOf(actor.getSnapshot().value), screening: spies };
}

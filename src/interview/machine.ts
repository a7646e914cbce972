import { assign, setup } from 'xstate';
import type { FactId } from '../domain/answer.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { AnswerText, CaseText } from '../rules/case-format.ts';
import { EMPTY_RECORD, withAnswer, withCharge, withoutCharge } from './record.ts';
import { isPersonal, sameStep, type Step } from './step.ts';
import type { Who } from './who.ts';

/** What the interview holds: who asks, which places, the answers, and the pages asked so far. Everything else is derived. */
export interface InterviewContext {
  readonly who: Who | undefined;
  readonly places: readonly Jurisdiction[];
  readonly record: CaseText;
  /** The pages asked so far, in order; the browser's Back and Forward move along it. */
  readonly trail: readonly Step[];
  /** Where on the trail the person is. */
  readonly at: number;
  /** Whether the person said to go on to what is personal. Until then the check page comes before those questions, and the results can be seen without them. */
  readonly personal: boolean;
}

/** What can happen in an interview. */
export type InterviewEvent =
  | { readonly type: 'WHO'; readonly who: Who }
  | { readonly type: 'PLACES'; readonly places: readonly Jurisdiction[] }
  | { readonly type: 'LOADED'; readonly record: CaseText }
  | { readonly type: 'FAILED' }
  | { readonly type: 'ANSWER'; readonly value: AnswerText | undefined }
  /** What the page at hand was told, where it asks for more than one fact. */
  | { readonly type: 'TOLD'; readonly told: Readonly<Record<FactId, AnswerText | undefined>> }
  | { readonly type: 'ADD_CHARGE'; readonly inCase?: string | undefined }
  | { readonly type: 'REMOVE_CHARGE'; readonly id: string }
  | { readonly type: 'GO'; readonly index: number }
  | { readonly type: 'CHANGE'; readonly step: Step }
  | { readonly type: 'CHANGE_PLACE' }
  | { readonly type: 'START' }
  | { readonly type: 'REVIEW' }
  /** Asks what is left, also what is personal. */
  | { readonly type: 'GO_ON' }
  | { readonly type: 'RESULTS' }
  | { readonly type: 'RESUME'; readonly who: Who; readonly places: readonly Jurisdiction[]; readonly record: CaseText }
  | { readonly type: 'ERASE' };

const FRESH: InterviewContext = { who: undefined, places: [], record: EMPTY_RECORD, trail: [], at: 0, personal: false };

/** While rules are on their way, no page of the interview can be shown. */
const WAITING = { GO: {}, GO_ON: {}, CHANGE: {}, REVIEW: {}, RESULTS: {} } as const;

/** What the interview needs from outside: the next page for a record, or undefined when nothing is left to ask. */
export interface InterviewInput {
  readonly nextStep: (record: CaseText) => Step | undefined;
}

/**
 * The interview as a statechart. Phases are states; questions are data, from the injected `nextStep`, so that it runs on any rules, or on five toy questions.
 * Answers are facts and stay facts: going back, changing one and going on asks only what that change made necessary.
 */
export function createInterview({ nextStep }: InterviewInput) {
  const nextPage = ({ record, personal }: InterviewContext): Step | undefined => {
    const next = nextStep(record);
    return isPersonal(next) && !personal ? undefined : next;
  };
  return setup({
    types: { context: {} as InterviewContext, events: {} as InterviewEvent },
    guards: {
      somethingToAsk: ({ context }) => nextPage(context) !== undefined,
      onTrail: ({ context }, { index }: { index: number }) => index >= 0 && index < context.trail.length,
      underWay: ({ context }) => context.record.charges.length > 0,
      knowsWho: ({ context }) => context.who !== undefined,
    },
    actions: {
      setWho: assign((_, { who }: { who: Who }) => ({ who })),
      setPlaces: assign(({ context }, { places }: { places: readonly Jurisdiction[] }) => {
        const [only] = places;
        const placed = context.record.charges.map((charge) => {
          if (places.includes(charge['jurisdiction'] as Jurisdiction)) return charge;
          const { jurisdiction: _old, ...rest } = charge;
          return (places.length === 1 ? { ...rest, jurisdiction: only } : rest) as typeof charge;
        });
        const record = { ...context.record, charges: placed };
        return { places, record: placed.length === 0 ? withCharge(record, places) : record };
      }),
      ask: assign(({ context }) => {
        const next = nextPage(context);
        if (!next) return {};
        const kept = context.trail.slice(0, context.at + 1);
        const here = kept[context.at];
        if (here && sameStep(here, next)) return {};
        return { trail: [...kept, next], at: kept.length };
      }),
      store: assign(({ context }, { answers }: { answers: (fact: FactId) => Readonly<Record<FactId, AnswerText | undefined>> }) => {
        const step = context.trail[context.at];
        if (!step) return {};
        const [fact, charge] = step.kind === 'charges' ? ['complete', undefined] : [step.fact, step.charge];
        const record = Object.entries(answers(fact)).reduce((before, [id, answer]) => withAnswer(before, id, answer, charge), context.record);
        return { record, trail: context.trail.slice(0, context.at + 1) };
      }),
      addCharge: assign(({ context }, { inCase }: { inCase: string | undefined }) => ({ record: withCharge(context.record, context.places, inCase) })),
      removeCharge: assign(({ context }, { id }: { id: string }) => {
        const record = withoutCharge(context.record, id);
        const trail: readonly Step[] = [...context.trail.filter((step) => step.kind === 'question' && step.charge !== id), { kind: 'charges' }];
        return { record: record.charges.length === 0 ? withCharge(record, context.places) : record, trail, at: trail.length - 1 };
      }),
      move: assign((_, { index }: { index: number }) => ({ at: index })),
      turnTo: assign(({ context }, { step }: { step: Step }) => ({ trail: [...context.trail, step], at: context.trail.length })),
      resume: assign((_, { who, places, record }: { who: Who; places: readonly Jurisdiction[]; record: CaseText }) => ({ who, places, record, trail: [], at: 0, personal: false })),
      setRecord: assign((_, { record }: { record: CaseText }) => ({ record })),
      openPersonal: assign(({ context }) => (isPersonal(nextStep(context.record)) ? { personal: true } : {})),
      erase: assign(() => FRESH),
    },
  }).createMachine({
    id: 'interview',
    context: FRESH,
    initial: 'start',
    on: {
      ERASE: { target: '.start', actions: 'erase' },
      START: { target: '.start' },
      GO: { guard: { type: 'onTrail', params: ({ event }) => event }, target: '.answering.asking', actions: { type: 'move', params: ({ event }) => event } },
      CHANGE: { guard: 'underWay', target: '.answering.asking', actions: { type: 'turnTo', params: ({ event }) => event } },
      CHANGE_PLACE: { guard: 'knowsWho', target: '.place' },
      REVIEW: { guard: 'underWay', target: '.answering.review' },
      RESULTS: { guard: 'underWay', target: '.answering.results' },
      GO_ON: { guard: 'underWay', target: '.deciding', actions: 'openPersonal' },
      RESUME: { target: '.loading', actions: { type: 'resume', params: ({ event }) => event } },
    },
    states: {
      start: { on: { WHO: { target: 'place', actions: { type: 'setWho', params: ({ event }) => event } } } },
      place: { on: { PLACES: { target: 'loading', actions: { type: 'setPlaces', params: ({ event }) => event } } } },
      loading: { on: { LOADED: { target: 'deciding', actions: { type: 'setRecord', params: ({ event }) => event } }, FAILED: 'failed', ...WAITING } },
      failed: { on: WAITING },
      deciding: { always: [{ guard: 'somethingToAsk', target: 'answering.asking', actions: 'ask' }, { target: 'answering.review' }] },
      answering: {
        initial: 'asking',
        states: {
          asking: {
            on: {
              ANSWER: { target: '#interview.deciding', actions: { type: 'store', params: ({ event }) => ({ answers: (fact) => ({ [fact]: event.value }) }) } },
              TOLD: { target: '#interview.deciding', actions: { type: 'store', params: ({ event }) => ({ answers: () => event.told }) } },
              ADD_CHARGE: { target: '#interview.deciding', actions: { type: 'addCharge', params: ({ event }) => ({ inCase: event.inCase }) } },
              REMOVE_CHARGE: { actions: { type: 'removeCharge', params: ({ event }) => event } },
            },
          },
          review: {},
          results: {},
        },
      },
    },
  });
}

import { createActor, type SnapshotFrom } from 'xstate';
import type { Day } from '../domain/day.ts';
import { createInterview, type InterviewEvent } from '../interview/machine.ts';
import type { Step } from '../interview/step.ts';
import type { CaseText } from '../rules/case-format.ts';
import type { LoadedRules } from '../rules/load-rules.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Phase } from '../pages/screening.ts';

/** What the engine adds to the first load once rules arrive: it comes in the same lazy part as they do. */
export interface Loaded {
  readonly rules: LoadedRules;
  readonly nextStep: (record: CaseText, rules: LoadedRules, asOf: Day) => Step | undefined;
  /** Kept answers made fit for the rules of today. */
  readonly checked: (record: CaseText, rules: LoadedRules) => CaseText | undefined;
}

/** One visit: the interview actor and the rules loaded for it. Lives outside React. */
export interface Visit {
  readonly send: (event: InterviewEvent) => void;
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => SnapshotFrom<ReturnType<typeof createInterview>>;
  readonly rules: () => LoadedRules | undefined;
}

/** The phase of a snapshot, flat. */
export function phaseOf(value: unknown): Phase {
  if (typeof value === 'object' && value !== null) return (value as { answering: Phase }).answering;
  return value === 'deciding' ? 'loading' : (value as Phase);
}

/**
 * Starts a visit. While the interview waits for rules, they are loaded here and it is told how that ended.
 * @param load brings the rules of some places, and the engine with them
 * @param today reads the calendar day
 */
export function startVisit(load: (places: readonly Jurisdiction[]) => Promise<Loaded>, today: () => Day): Visit {
  let loaded: Loaded | undefined;
  let waiting = false;
  const actor = createActor(createInterview({ nextStep: (record) => loaded?.nextStep(record, loaded.rules, today()) }));
  const onError = (error: unknown) => {
    throw error;
  };
  actor.subscribe({
    next: (snapshot) => {
      if (snapshot.value !== 'loading' || waiting) return;
      waiting = true;
      const { places } = snapshot.context;
      load(places).then(
        (arrived) => {
          waiting = false;
          loaded = arrived;
          const record = arrived.checked(actor.getSnapshot().context.record, arrived.rules);
          actor.send(record ? { type: 'LOADED', record } : { type: 'ERASE' });
        },
        () => {
          waiting = false;
          actor.send({ type: 'FAILED' });
        },
      );
    },
    error: onError,
  });
  actor.start();
  return {
    send: (event) => {
      actor.send(event);
    },
    subscribe: (changed) => {
      const subscription = actor.subscribe({ next: changed, error: onError });
      return () => {
        subscription.unsubscribe();
      };
    },
    snapshot: () => actor.getSnapshot(),
    rules: () => loaded?.rules,
  };
}

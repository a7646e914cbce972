import { createContext, useContext } from 'react';
import type { Day } from '../domain/day.ts';
import type { KeptAnswers } from '../interview/kept-answers.ts';
import type { InterviewContext, InterviewEvent } from '../interview/machine.ts';
import type { LoadedRules } from '../rules/load-rules.ts';
import type { Voice } from '../ui/words/voice.ts';

/** The phases of the interview, as pages see them. */
export type Phase = 'start' | 'place' | 'loading' | 'failed' | 'asking' | 'review' | 'results';

/** What every page of one visit shares: the interview as it stands, the rules loaded for it, and the day. */
export interface Screening {
  readonly phase: Phase;
  readonly interview: InterviewContext;
  /** Undefined until the rules of the chosen places are loaded. */
  readonly rules: LoadedRules | undefined;
  /** The calendar day on this device. */
  readonly today: Day;
  readonly voice: Voice;
  readonly send: (event: InterviewEvent) => void;
  /** Wipes every answer, then replaces the page with a neutral site. */
  readonly leave: () => void;
  /** Loads the page anew and brings the answers back. False, with nothing done, where the browser cannot hold them meanwhile; `withoutAnswers` loads it even so. */
  readonly reload: (withoutAnswers: boolean) => boolean;
  /** Wipes every answer, in memory and kept, and goes to the start. */
  readonly erase: () => void;
  /** Keeps the answers on this device, after the person said yes. False where the browser refuses. */
  readonly keep: () => boolean;
  /** What was kept on this device before, if anything. */
  readonly kept: () => KeptAnswers | undefined;
  /** Deletes what was kept; the answers on screen stay. */
  readonly forget: () => void;
}

/** Provided by the app. */
export const ScreeningContext = createContext<Screening | undefined>(undefined);

/** The visit this page is part of. */
export function useScreening(): Screening {
  const screening = useContext(ScreeningContext);
  if (!screening) throw new Error('A page was rendered outside the app.');
  return screening;
}

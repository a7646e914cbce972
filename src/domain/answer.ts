import { isSettledDate, type DateRange } from './date-range.ts';
import type { NumberRange } from './number-range.ts';

/** The values still possible for a choice fact; one value when it is known. */
export type Choice = readonly string[];

/** What we were told for a fact. `'unknown'` means asked and not known; an absent answer means not asked. */
export type Answer = Choice | DateRange | NumberRange | 'unknown';

/** A fact's id: `custody`, `charge.disposition`, `va-rights-restored`. */
export type FactId = string;

/** Answers by fact id. */
export type Answers = Readonly<Record<FactId, Answer | undefined>>;

/** Answers, and which of them nobody gave: they were worked out from others, and asking may still narrow them. */
export interface Answered {
  readonly answers: Answers;
  readonly workedOut?: ReadonlySet<FactId> | undefined;
}

/** One charge of the person, with its own answers. Ids are the person's own; courts act on a `case`. */
export interface Charge extends Answered {
  readonly id: string;
  readonly case: string;
  readonly incident: string;
}

/** All that was answered: facts about the person, and every charge listed. */
export interface Person extends Answered {
  readonly charges: readonly Charge[];
}

/** Whether asking again, or finding a paper, could tell nothing more about this answer. */
export function isSettled(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === 'unknown') return false;
  if (Array.isArray(answer)) return answer.length === 1;
  return 'earliest' in answer ? isSettledDate(answer) : (answer as NumberRange).least === (answer as NumberRange).most;
}

/** Whether the answer is that the event had not happened on the day of answering. */
export const isNotYet = (answer: Answer | undefined): boolean => typeof answer === 'object' && 'notYet' in answer;

/** Whether the person was asked: an answer is there, and it was not merely worked out from others. */
export const isAsked = (holder: Answered, fact: FactId): boolean => holder.answers[fact] !== undefined && holder.workedOut?.has(fact) !== true;

import type { Day } from '../domain/day.ts';
import type { FactType } from '../engine/fact.ts';
import type { AnswerText, CaseText } from '../rules/case-format.ts';
import { followUps, type InterviewRules } from './follow-ups.ts';
import { framingStep } from './framing.ts';
import { withAnswer } from './record.ts';
import { isPersonal, type Step } from './step.ts';

/** How many questions may come after the one at hand. */
export interface Ahead {
  readonly low: number;
  readonly high: number;
}

/** Trying more answers than this takes too long on an old phone; so does trying more than two for many charges. */
const MOST_ANSWERS = 6;
const MANY_CHARGES = 3;

/** Answers far apart, to try where there is no list of them. */
const FAR_APART: Readonly<Record<Exclude<FactType, 'choice'>, readonly AnswerText[]>> = { date: ['none', '1950'], number: [0, 99], sentence: ['P1M', 'life'], statute: [] };

/**
 * Looks one question ahead: tries answers to the question at hand and counts what is left to ask after each. The personal ones count once the person has gone on to them.
 * Undefined until the first questions about every charge are answered: before that, most paths still ask for everything.
 */
export function questionsAhead(record: CaseText, rules: InterviewRules, step: Step, asOf: Day): Ahead | undefined {
  if (step.kind !== 'question' || framingStep(record)) return undefined;
  const { fact: id, charge } = step;
  const fact = rules.vocabulary.facts[id];
  const options = fact === undefined ? [] : fact.type === 'choice' ? Object.keys(fact.options ?? {}) : FAR_APART[fact.type];
  const tried: readonly AnswerText[] = ['unknown', ...(options.length <= MOST_ANSWERS ? options : [])];
  const few = record.charges.length > MANY_CHARGES ? tried.slice(0, 2) : tried;
  const counts = few.map((value) => followUps(withAnswer(record, id, value, charge), rules, asOf).filter((question) => isPersonal(step) || question.fact.sensitive !== true).length);
  return { low: Math.min(...counts), high: Math.max(...counts) };
}

import type { Day } from '../domain/day.ts';
import { questionsLeft, type Question } from '../engine/next-question.ts';
import { screen, type PathTest } from '../engine/path.ts';
import { readCase, type CaseText, type Vocabulary } from '../rules/case-format.ts';
import type { Path } from '../rules/path-file.ts';
import { framingStep } from './framing.ts';
import type { Step } from './step.ts';

/** The rules an interview runs on. */
export interface InterviewRules {
  readonly vocabulary: Vocabulary;
  readonly paths: readonly PathTest<Path>[];
}

/** The questions that can still change an answer, in editorial order. */
export function followUps(record: CaseText, rules: InterviewRules, today: Day): readonly Question[] {
  const person = readCase(record, rules.vocabulary, today);
  return questionsLeft(screen(rules.paths, person), person, rules.vocabulary.facts, today);
}

/** The next page: the frame first, then whatever the rules still need; undefined when nothing can change an answer any more. */
export function nextStep(record: CaseText, rules: InterviewRules, today: Day): Step | undefined {
  const frame = framingStep(record);
  if (frame) return frame;
  const next = followUps(record, rules, today)[0];
  return next && { kind: 'question', fact: next.fact.id, charge: next.charge?.id, personal: next.fact.sensitive };
}

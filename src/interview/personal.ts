import type { Day } from '../domain/day.ts';
import { undecided } from '../engine/missing.ts';
import { questionsLeft } from '../engine/next-question.ts';
import { screen } from '../engine/path.ts';
import { readCase, type CaseText } from '../rules/case-format.ts';
import type { Path } from '../rules/path-file.ts';
import type { InterviewRules } from './follow-ups.ts';

/** The paths that the personal questions which are left can still change, each once, for a person who decides whether to be asked. */
export function pathsOfPersonalQuestions(record: CaseText, { paths, vocabulary }: InterviewRules, today: Day): readonly Path[] {
  const person = readCase(record, vocabulary, today);
  const findings = screen(paths, person);
  const asked = new Set(questionsLeft(findings, person, vocabulary.facts, today).flatMap(({ fact }) => (fact.sensitive === true ? [fact.id] : [])));
  const changed = findings.filter(({ finding }) => undecided(finding, today).facts.some(({ fact }) => asked.has(fact)));
  return [...new Set(changed.map(({ law }) => law))];
}

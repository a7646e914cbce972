import { createContext, useContext } from 'react';
import type { Custody } from '../../catalog/order.ts';
import { inStatedOrder, resultsOf, type Result } from '../../catalog/results.ts';
import { tasksOf, type Task } from '../../catalog/tasks.ts';
import type { Person } from '../../domain/answer.ts';
import type { Day } from '../../domain/day.ts';
import { questionsLeft } from '../../engine/next-question.ts';
import { screen } from '../../engine/path.ts';
import { framingStep } from '../../interview/framing.ts';
import { readCase, type CaseText } from '../../rules/case-format.ts';
import type { LoadedRules } from '../../rules/rules-from.ts';

/** Everything the result page shows, worked out from the answers, the rules and a day. */
export interface ResultsView {
  readonly record: CaseText;
  readonly rules: LoadedRules;
  readonly person: Person;
  /** In the stated order. */
  readonly results: readonly Result[];
  readonly tasks: readonly Task[];
  /** The day the results are for. */
  readonly asOf: Day;
  /** The calendar day on this device: the day the answers were given, and the day helpers are matched for. */
  readonly today: Day;
  readonly custody: Custody;
  /** Whether the person is in prison or jail. */
  readonly inside: boolean;
  /** Whether the pages go to a prison or jail, where staff read mail: paper leaves out the answers to personal questions. */
  readonly staffMayRead: boolean;
  /** Whether a case or a warrant is open: surely, perhaps, or not. No path of the place may turn on it, and then no one asks. */
  readonly openCase: 'yes' | 'maybe' | 'no' | 'not-asked';
  /** Whether questions wait that are not personal, so that nothing can be summed up yet. */
  readonly early: boolean;
}

const settled = (answer: unknown): string | undefined => (Array.isArray(answer) && answer.length === 1 ? String(answer[0]) : undefined);

function openCaseOf(person: Person): ResultsView['openCase'] {
  const told = person.answers['open-case'];
  if (settled(told) === 'yes' || person.charges.some((charge) => settled(charge.answers['charge.disposition']) === 'pending')) return 'yes';
  if (told === undefined) return 'not-asked';
  return settled(told) === 'no' ? 'no' : 'maybe';
}

/** Works out the result page. Judging does not depend on `asOf`; only reading the findings does. */
export function readResults(record: CaseText, rules: LoadedRules, today: Day, asOf: Day, caseOfSomeoneInside: boolean): ResultsView {
  const person = readCase(record, rules.vocabulary, today);
  const findings = screen(rules.paths, person);
  const results = inStatedOrder(resultsOf(findings, asOf));
  const [next] = questionsLeft(findings, person, rules.vocabulary.facts, today);
  const custody = (settled(person.answers['custody']) ?? (caseOfSomeoneInside ? 'prison' : 'unknown')) as Custody;
  const inside = custody === 'prison' || custody === 'jail';
  return {
    record,
    rules,
    person,
    results,
    tasks: tasksOf(results, person, rules.vocabulary.facts),
    asOf,
    today,
    custody,
    inside,
    staffMayRead: inside || caseOfSomeoneInside,
    openCase: openCaseOf(person),
    early: framingStep(record) !== undefined || (next !== undefined && next.fact.sensitive !== true),
  };
}

/** Provided by the result page. */
export const ResultsContext = createContext<ResultsView | undefined>(undefined);

/** The results on screen. */
export function useResults(): ResultsView {
  const view = useContext(ResultsContext);
  if (!view) throw new Error('A part of the result page was rendered outside it.');
  return view;
}

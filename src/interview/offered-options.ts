import type { Charge, Person } from '../domain/answer.ts';
import type { Day } from '../domain/day.ts';
import type { Fact } from '../engine/fact.ts';
import { optionsLeft } from '../engine/options-left.ts';
import { screen } from '../engine/path.ts';
import { readCase, type CaseText } from '../rules/case-format.ts';
import type { InterviewRules } from './follow-ups.ts';

/** What a charge is. The options of a question follow from this alone, so that an answer stays right whatever is added later. */
const IDENTITY = ['charge.jurisdiction', 'charge.disposition', 'charge.offense', 'charge.grade'];

/** Beside the charge at hand: two of which nothing is known, for rules that look at other charges too. */
const UNKNOWN_CHARGES = 2;

/**
 * The options that are offered where a place asks how its law sorts charges: those that can fit this kind of charge.
 * A misdemeanor for marijuana is not asked about dogs. Every other question keeps all of its options.
 */
export function offeredOptions(fact: Fact, charge: string | undefined, record: CaseText, rules: InterviewRules, today: Day): readonly string[] {
  const all = Object.keys(fact.options ?? {});
  if (fact.otherwise === undefined) return all;
  const own = readCase(record, rules.vocabulary, today).charges.find(({ id }) => id === charge);
  if (!own) return all;
  return optionsLeft(screen(rules.paths, amongUnknown(own)), fact, own.id, today);
}

function amongUnknown({ id, case: inCase, incident, answers }: Charge): Person {
  const known: Charge = { id, case: inCase, incident, answers: Object.fromEntries(IDENTITY.map((fact) => [fact, answers[fact]])) };
  const others = Array.from({ length: UNKNOWN_CHARGES }, (_, index): Charge => ({ id: `${id}+${index}`, case: inCase, incident, answers: {} }));
  return { answers: {}, charges: [known, ...others] };
}

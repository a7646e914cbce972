import type { Answer, Answers, FactId, Person } from '../../src/domain/answer.ts';
import { isSettled } from '../../src/domain/answer.ts';
import { exactly, NEVER_HAPPENED } from '../../src/domain/date-range.ts';
import { nextDay } from '../../src/domain/day.ts';
import { exampleCase } from '../../src/build/example-case.ts';
import { baseOf } from '../../src/build/compile.ts';
import { openRules } from '../../src/build/rule-files.ts';
import { readRuleTexts } from '../../src/build/rule-texts.ts';
import { seeded } from '../../src/build/seeded.ts';
import { readCase } from '../../src/rules/case-format.ts';
import { rulesFrom } from '../../src/rules/rules-from.ts';
import type { Definitions } from '../../src/engine/criterion.ts';
import { isChargeFact, type Fact, type Facts } from '../../src/engine/fact.ts';
import type { PathLaw } from '../../src/engine/path.ts';
import type { Path } from '../../src/rules/path-file.ts';
import { TODAY } from './sample-persons.ts';
import type { Workload } from './workload.ts';

/** The examples of the rule files on every encoded path. */
export interface RealCases {
  /** As they were written: most facts are not known. */
  readonly asWritten: Workload;
  /** Every fact that was open answered exactly, at random but always the same. */
  readonly completed: Workload;
  readonly definitions: (law: PathLaw) => Definitions;
}

function completed(persons: readonly Person[], facts: Facts): readonly Person[] {
  const random = seeded(3);
  const below = (limit: number) => Math.floor(random() * limit);
  const exact = (fact: Fact): Answer | undefined => {
    if (fact.type === 'choice') return [Object.keys(fact.options ?? {})[below(Object.keys(fact.options ?? {}).length)] ?? ''];
    if (fact.type === 'date') return below(6) === 0 ? NEVER_HAPPENED : exactly(nextDay(TODAY, -below(12_000)));
    if (fact.type === 'statute') return undefined;
    const number = fact.type === 'number' ? below(60) : below(6000);
    return { least: number, most: number };
  };
  const list = Object.values(facts);
  const fill = (answers: Answers, ofCharge: boolean): Answers =>
    Object.fromEntries(list.filter(({ id }) => isChargeFact(id) === ofCharge).map((fact): [FactId, Answer | undefined] => [fact.id, isSettled(answers[fact.id]) && !isDoubtful(answers[fact.id]) ? answers[fact.id] : exact(fact)]));
  return persons.map((person) => ({ answers: { ...fill(person.answers, false), complete: ['yes'] }, charges: person.charges.map((charge) => ({ ...charge, answers: fill(charge.answers, true) })) }));
}

/** "Not yet" is settled, but no plain program can hold it. */
const isDoubtful = (answer: Answer | undefined) => typeof answer === 'object' && 'notYet' in answer;

/** Reads the rule files; `npm run rules` says whether they are right. */
export function realCases(): RealCases {
  const { files } = openRules(readRuleTexts('.'));
  if (!files) throw new Error('The rule files cannot be read; npm run rules says why.');
  const base = baseOf(files);
  const { paths, vocabulary, definitions } = rulesFrom(base.shared, base.places);
  const persons = paths.flatMap(({ law }) => (base.examples[law.path] ?? []).map((example) => readCase(exampleCase(example, law.place, vocabulary.facts), vocabulary, TODAY)));
  const workload = { name: '', laws: paths, persons, today: TODAY };
  return {
    asWritten: { ...workload, name: 'the same as written: few facts known (no target)' },
    completed: { ...workload, name: `${paths.length} encoded paths, ${persons.length} examples, completed`, persons: completed(persons, vocabulary.facts) },
    definitions: (law) => definitions[(law as Path).place] ?? {},
  };
}

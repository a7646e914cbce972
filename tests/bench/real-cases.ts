import { exampleCase } from '../../src/build/example-case.ts';
import { baseOf } from '../../src/build/compile.ts';
import { openRules } from '../../src/build/rule-files.ts';
import { readRuleTexts } from '../../src/build/rule-texts.ts';
import { readCase } from '../../src/rules/case-format.ts';
import { rulesFrom } from '../../src/rules/rules-from.ts';
import type { Definitions } from '../../src/engine/criterion.ts';
import type { PathLaw } from '../../src/engine/path.ts';
import type { Path } from '../../src/rules/path-file.ts';
import { TODAY } from './sample-persons.ts';
import type { Workload } from './workload.ts';

/** Every encoded path, and every example of the rule files as a person, all screened on the same day. `npm run rules` says whether the files are right. */
export function realCases(): { readonly workload: Workload; readonly definitions: (law: PathLaw) => Definitions } {
  const { files } = openRules(readRuleTexts('.'));
  if (!files) throw new Error('The rule files cannot be read; npm run rules says why.');
  const base = baseOf(files);
  const rules = rulesFrom(base.shared, base.places);
  const persons = rules.paths.flatMap(({ law }) => (base.examples[law.path] ?? []).map((example) => readCase(exampleCase(example, law.place, rules.vocabulary.facts), rules.vocabulary, TODAY)));
  return {
    workload: { name: 'every encoded path, every example', laws: rules.paths, persons, today: TODAY },
    definitions: (law) => rules.definitions[(law as Path).place] ?? {},
  };
}

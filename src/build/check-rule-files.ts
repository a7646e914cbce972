import { checkCites, checkSources } from './check-citations.ts';
import { checkExampleFiles } from './check-example-files.ts';
import { checkFacts } from './check-facts.ts';
import { checkPathFiles } from './check-path-files.ts';
import { checkPersonPaths } from './check-person-paths.ts';
import { checkMarks } from './check-marks.ts';
import { checkCovered, checkPlaceNames } from './check-places.ts';
import { checkReads } from './check-reads.ts';
import { checkSay } from './check-say.ts';
import { checkTold } from './check-told.ts';
import { checkUses } from './check-uses.ts';
import type { Check } from './check.ts';
import type { RuleFiles } from './rule-files.ts';
import type { Problem } from './yaml-source.ts';

const always: readonly Check[] = [checkReads, checkUses, checkPersonPaths, checkCites, checkSources, checkMarks, checkSay, checkPathFiles, checkTold, checkPlaceNames, checkExampleFiles];
const withAllFiles: readonly Check[] = [checkCovered];

/**
 * What shapes cannot say: names that do not exist, sources, windows, words. Questions come first: where those of a place are wrong,
 * nothing else of it is checked, since half of what follows would follow from that.
 * @param complete whether every file could be opened; what needs all of them is only checked then
 */
export function checkRules(files: RuleFiles, complete: boolean): readonly Problem[] {
  const questions = checkFacts(files);
  const wrong = new Set(questions.map(({ file }) => file));
  if (wrong.has(files.facts.source.file)) return questions;
  const sound: RuleFiles = { ...files, places: files.places.filter(({ facts }) => !facts || !wrong.has(facts.source.file)) };
  const checks = [...always, ...(complete && questions.length === 0 ? withAllFiles : [])];
  const found = [...questions, ...checks.flatMap((check) => check(sound))];
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}

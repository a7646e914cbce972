import { baseOf } from '../../src/build/compile.ts';
import { checkRules } from '../../src/build/check-rule-files.ts';
import { runExamples } from '../../src/build/examples.ts';
import { openRules } from '../../src/build/rule-files.ts';
import { readRuleTexts } from '../../src/build/rule-texts.ts';
import { SourceError } from '../../src/build/yaml-source.ts';

const { files, problems } = openRules(readRuleTexts('.'));
const wrong = [...problems, ...(files ? checkRules(files, problems.length === 0) : [])];
if (!files || wrong.length > 0) throw new SourceError(wrong);

/** The rules of this project, compiled. */
export const base = baseOf(files);
/** The rule files of this project, checked. */
export const ruleFiles = files;
/** Every path with its examples, run. */
export const pathRuns = runExamples(base);

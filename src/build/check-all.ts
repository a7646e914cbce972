import { checkExamples } from './check-examples.ts';
import { checkRules } from './check-rule-files.ts';
import { checkUnusedDefinitions } from './check-uses.ts';
import { baseOf } from './compile.ts';
import { runExamples } from './examples.ts';
import { openRules, type RuleFiles } from './rule-files.ts';
import type { RuleText } from './rule-texts.ts';
import type { Problem } from './yaml-source.ts';

/** Rule files as far as they could be opened, and everything wrong with them. */
export interface CheckedRules {
  readonly files: RuleFiles | undefined;
  readonly problems: readonly Problem[];
}

/** Checks rule files in every way: YAML, shapes and names, which stop a build too; then, where all of that is right, what is unused, and examples. */
export function checkAll(texts: readonly RuleText[]): CheckedRules {
  const { files, problems } = openRules(texts);
  if (!files) return { files, problems };
  const found = [...problems, ...checkRules(files, problems.length === 0)];
  if (found.length > 0) return { files, problems: found };
  return { files, problems: [...checkUnusedDefinitions(files), ...checkExamples(files, runExamples(baseOf(files)))] };
}

import { checkExamples } from './check-examples.ts';
import { checkRules } from './check-rule-files.ts';
import { checkUnusedDefinitions } from './check-uses.ts';
import { baseOf } from './compile.ts';
import { runExamples } from './examples.ts';
import { checkUnreadFacts } from './lint-facts.ts';
import { lintPaths } from './lint-paths.ts';
import { checkWhoToAsk } from './lint-places.ts';
import type { WorldLint } from './lint-worlds.ts';
import { untriedDays } from './note-days.ts';
import { openRules, type RuleFiles } from './rule-files.ts';
import type { RuleText } from './rule-texts.ts';
import type { Problem } from './yaml-source.ts';

/** Rule files as far as they could be opened, everything wrong with them, and how their paths were tried. */
export interface CheckedRules {
  readonly files: RuleFiles | undefined;
  readonly problems: readonly Problem[];
  readonly lints: readonly WorldLint[];
  /** What a careful editor would still write. */
  readonly notes: readonly Problem[];
}

/** Checks rule files in every way: YAML, shapes and names, which stop a build too; then, where all of that is right, examples, what is unused, and every path in its worlds. */
export function checkAll(texts: readonly RuleText[]): CheckedRules {
  const { files, problems } = openRules(texts);
  if (!files) return { files, problems, lints: [], notes: [] };
  const found = [...problems, ...checkRules(files, problems.length === 0)];
  if (found.length > 0) return { files, problems: found, lints: [], notes: [] };
  const base = baseOf(files);
  const runs = runExamples(base);
  const unsound = [...checkUnusedDefinitions(files), ...checkUnreadFacts(files), ...checkWhoToAsk(files, base), ...checkExamples(files, runs)];
  const { lints, problems: idle } = lintPaths(files, runs);
  return { files, problems: [...unsound, ...idle], lints, notes: untriedDays(files, runs) };
}

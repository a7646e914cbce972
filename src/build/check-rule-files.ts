import type { RuleFiles } from './rule-files.ts';
import type { Problem } from './yaml-source.ts';

/** One lint over all rule files. */
export type Check = (files: RuleFiles) => readonly Problem[];

/**
 * What shapes cannot say: names that do not exist, sources, windows, words.
 * @param complete whether every file could be opened; what needs all of them is only checked then
 */
export function checkRules(_files: RuleFiles, _complete: boolean): readonly Problem[] {
  return [];
}

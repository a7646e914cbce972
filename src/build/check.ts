import type { RuleFiles } from './rule-files.ts';
import type { Problem } from './yaml-source.ts';

/** One lint over all rule files. */
export type Check = (files: RuleFiles) => readonly Problem[];

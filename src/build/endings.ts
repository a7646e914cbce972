import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endingFile, type EndingFile } from '../rules/ending-file.ts';
import { ruleProblems } from './rule-words.ts';
import { openSource, SourceError } from './yaml-source.ts';

const FILE = 'rules/phrases.yaml';

/** Reads and checks the words of court papers of a project; none where there is no such file. Throws SourceError, which says where and what is wrong. */
export function readEndings(root: string): EndingFile {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  const source = openSource(FILE, readFileSync(path, 'utf8'));
  if (!('data' in source)) throw new SourceError(source);
  const parsed = endingFile.safeParse(source.data);
  if (!parsed.success) throw new SourceError(ruleProblems(source, parsed.error.issues, endingFile));
  return parsed.data;
}

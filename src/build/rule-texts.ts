import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A rule file as text. `file` is how messages name it, from `rules/` on: `rules/dc/dc-iraa.yaml`. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

/** What stands in rules/ and is not law: the catalog, the words of court papers, the schemas for editors. */
const beside = new Set(['resources', 'schema', 'phrases.yaml']);

/** Reads every rule file under a project's rules/ folder: facts, offenses, and one folder a place. Spanish files are left out. */
export function readRuleTexts(root: string): readonly RuleText[] {
  const walk = (folder: string): readonly string[] =>
    readdirSync(join(root, folder))
      .sort()
      .flatMap((name) => {
        const path = `${folder}/${name}`;
        if (statSync(join(root, path)).isDirectory()) return walk(path);
        return name.endsWith('.yaml') && name !== 'es.yaml' ? [path] : [];
      });
  if (!existsSync(join(root, 'rules'))) return [];
  const wanted = walk('rules').filter((file) => !beside.has(file.split('/')[1] ?? ''));
  return wanted.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

import type { ResourceEntry, ResourceFile } from '../catalog/resource.ts';
import { problemAt, type KeyPath, type Problem, type Source } from './yaml-source.ts';

/** A file of the catalog whose shape is right. `name` is the file's name without `.yaml`. */
export interface CatalogFile {
  readonly name: string;
  readonly source: Source;
  readonly data: ResourceFile;
}

/** What a schema cannot say: unique ids, places, link rules and the order of days. */
export function checkCatalog(files: readonly CatalogFile[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ name, source, data }) => {
    const problems: Problem[] = [];
    if (data.place !== name) problems.push(problemAt(source, ['place'], `place is "${data.place}"; write ${name}, the name of the file`));
    data.resources.forEach((entry, index) => {
      const at: KeyPath = ['resources', index];
      const first = seen.get(entry.id);
      const here = problemAt(source, [...at, 'id'], `id is "${entry.id}", which ${first} has already; write another`);
      if (first !== undefined) problems.push(here);
      else seen.set(entry.id, `${here.file}:${here.line}`);
      for (const [key, text] of faults(entry, name === 'national')) problems.push(problemAt(source, [...at, key], text));
    });
    return problems;
  });
}

/** What is wrong in one entry: the key, and what to write. */
function faults(entry: ResourceEntry, national: boolean): readonly (readonly [keyof ResourceEntry, string])[] {
  const { id, url, 'url-verified': verified, 'url-is': is, 'url-evidence': evidence, confidence } = entry;
  const owns = is === 'own-page' || is === 'hub-or-home';
  const rules: readonly (readonly [boolean, keyof ResourceEntry, string])[] = [
    [national && !entry.places, 'places', `${id}: places is missing; write all, or a list of places such as [us, dc]`],
    [!national && !!entry.places, 'places', `${id}: the file is the place; take places out, or move the entry to national.yaml`],
    [verified && !url, 'url-verified', `${id}: url-verified is true without a url; write the url or false`],
    [verified && confidence === 'none', 'confidence', `${id}: confidence is none for a verified url; write low, medium or high, or url-verified: false`],
    [!verified && confidence !== 'none', 'confidence', `${id}: confidence is ${confidence} for a url that is not verified; write none`],
    [owns && !url, 'url-is', `${id}: url-is is ${is} without a url; write the url, stand-in or none`],
    [!owns && !!url, 'url-is', `${id}: url-is is ${is} beside a url; write own-page or hub-or-home, or move it to stand-in-url`],
    [is === 'stand-in' && !entry['stand-in-url'], 'url-is', `${id}: url-is is stand-in without a stand-in-url; write the stand-in-url or none`],
    [evidence === 'not-found' && !!url, 'url-evidence', `${id}: url-evidence is not-found beside a url; write where the url was seen, or take it out`],
    [entry['recheck-by'] <= entry['date-seen'], 'recheck-by', `${id}: recheck-by is ${entry['recheck-by']}; write a day after date-seen, ${entry['date-seen']}`],
  ];
  return rules.filter(([wrong]) => wrong).map(([, key, text]) => [key, text]);
}

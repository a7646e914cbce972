import type * as z from 'zod/mini';
import { nearest } from './catalog-nearest.ts';
import { problemAt, valueAt, type Path, type Problem, type Source } from './catalog-source.ts';

type Issue = z.core.$ZodIssue;

/** A schema's complaint in words: where, what was found, and what to write instead. */
export function problemsOf(source: Source, issue: Issue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt(source, [...issue.path, key], unknownKey(key), 'key'));
  }
  const found = valueAt(source, issue.path);
  const what = found === undefined ? 'is missing' : `is ${JSON.stringify(found)}`;
  return [problemAt(source, issue.path, `${nameOf(issue.path)} ${what}; ${advice(issue, found)}`)];
}

const unknownKey = (key: string) => `"${key}" is not a key of the catalog; correct it or take it out (src/catalog/resource.ts lists the keys)`;

function advice(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), found);
  if (issue.code === 'invalid_type') return `write ${kindNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return 'write all, or a list of places such as [us, dc]';
  return issue.message;
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list such as [en, es]',
  object: 'keys and values',
};

function oneOf(names: readonly string[], found: unknown): string {
  const near = typeof found === 'string' ? nearest(found, names) : undefined;
  const list = names.length > 20 ? 'a place such as ga, dc or us' : names.length > 1 ? `one of ${names.join(', ')}` : names.join();
  return near === undefined ? `write ${list}` : `write ${near}? It has to be ${list}`;
}

/** The last key of a path and what follows it: `families[1]`. */
function nameOf(path: Path): string {
  const keys = path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part)));
  const last = path.map((part) => typeof part).lastIndexOf('string');
  return last === -1 ? 'the file' : keys.slice(last).join('');
}

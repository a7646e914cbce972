import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import { problemAt, valueAt, type KeyPath, type Problem, type Source } from './yaml-source.ts';

/** A complaint of a schema. */
export type Issue = z.core.$ZodIssue;

/** What a kind of file says in its own words. */
export interface ShapeWords {
  /** For a key that is not one of the shape's. */
  readonly unknownKey: (key: string, path: KeyPath) => string;
  /** What to write where several shapes would do. */
  readonly union: (issue: Issue & { readonly code: 'invalid_union' }, found: unknown) => string;
  /** How to write a list. */
  readonly list: string;
}

/** A schema's complaint in words: where, what was found, and what to write instead. */
export function problemsOf(source: Source, issue: Issue, words: ShapeWords): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt(source, [...issue.path, key], words.unknownKey(key, issue.path), 'key'));
  }
  const found = valueAt(source, issue.path);
  const what = found === undefined ? 'is missing' : issue.code === 'too_big' && Array.isArray(found) ? `has ${found.length} entries` : `is ${shown(found)}`;
  return [problemAt(source, issue.path, `${nameOf(issue.path)} ${what}; ${advice(issue, found, words)}`)];
}

/** A value as messages show it: long ones are cut. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function advice(issue: Issue, found: unknown, words: ShapeWords): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), found);
    case 'invalid_type':
      return `write ${issue.expected === 'array' ? words.list : (kindNames[issue.expected] ?? issue.expected)}`;
    case 'invalid_union':
      return words.union(issue, found);
    case 'too_small':
      if (issue.message !== DEFAULT) return issue.message;
      return issue.origin === 'string' ? 'write some words' : issue.origin === 'array' ? 'write at least one' : `write ${issue.inclusive === true ? `${issue.minimum} or more` : `more than ${issue.minimum}`}`;
    case 'too_big':
      return issue.origin === 'array' ? `write ${issue.maximum} or fewer` : issue.message;
    default:
      return issue.message;
  }
}

const DEFAULT = 'Invalid input';

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'keys and values',
  record: 'keys and values',
};

/** What to write where only some names are valid: the nearest, and all of them unless they are too many to read. */
export function oneOf(names: readonly string[], found: unknown): string {
  const near = typeof found === 'string' ? nearest(found, names) : undefined;
  const list = names.length > 20 ? 'a place such as ga, dc or us' : names.length > 1 ? `one of ${names.join(', ')}` : names.join();
  return near === undefined ? `write ${list}` : `write ${near}? It has to be ${list}`;
}

/** The last key of a path and what follows it: `families[1]`. */
export function nameOf(path: KeyPath): string {
  const keys = path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part)));
  const last = path.map((part) => typeof part).lastIndexOf('string');
  return last === -1 ? 'the file' : keys.slice(last).join('');
}

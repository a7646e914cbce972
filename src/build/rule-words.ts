import type * as z from 'zod/mini';
import { operatorNames, shapeOf } from '../rules/criterion-schema.ts';
import { definitionFile } from '../rules/place-file.ts';
import { keysAt } from './schema-keys.ts';
import { nearest } from './nearest.ts';
import { nameOf, problemsOf, shown, type Issue } from './shape-words.ts';
import { problemAt, valueAt, type KeyPath, type Problem, type Source } from './yaml-source.ts';

/** Complaints about a rule file in words. Inside a criterion they speak of the operator that was meant. */
export function ruleProblems(source: Source, issues: readonly Issue[], schema: z.ZodMiniType): readonly Problem[] {
  const misspelt = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(schema, issue.path)) ?? ''].join(' ')) : [])));
  return issues.filter(({ path }) => valueAt(source, path) !== undefined || !misspelt.has(path.join(' '))).flatMap((issue) => issueProblems(source, issue, schema));
}

function issueProblems(source: Source, issue: Issue, schema: z.ZodMiniType): readonly Problem[] {
  if (issue.code === 'invalid_union' && (isCriterionAt(issue.path) || schema === definitionFile)) return criterionProblems(source, issue.path);
  return problemsOf(source, issue, {
    unknownKey: (key, path) => unknownKey(key, keysAt(schema, path)),
    union: ({ path }) => unionAdvice(path),
    list: 'a list: each entry on a line of its own, after "- "',
  });
}

function unknownKey(key: string, names: readonly string[]): string {
  if (key.includes(' ')) return `the comma before "${key}" cuts a text in two; put the whole text in double quotes`;
  const near = nearest(key, names);
  if (near !== undefined) return `"${key}" is not a key here; write ${near}?`;
  return `"${key}" is not a key here; take it out, or write one ${names.length > 14 ? 'that docs/rule-language.md lists' : `of ${names.join(', ')}`}`;
}

/** Whether a criterion stands at this place of a rule file. */
function isCriterionAt(path: KeyPath): boolean {
  const [last, above] = [path.at(-1), path.at(-2)];
  if (typeof last === 'number') return above === 'all' || above === 'any' || above === 'unless';
  return above === 'definitions' || last === 'criteria' || last === 'carried-out' || last === 'not' || last === 'where';
}

/** What is wrong with one criterion: no operator, two, or what its operator says. */
function criterionProblems(source: Source, path: KeyPath): readonly Problem[] {
  const value = valueAt(source, path);
  const here = (text: string) => [problemAt(source, path, `${nameOf(path)} ${text}`)];
  if (Array.isArray(value)) return here('is a list; write "all:" or "any:" in front of the list');
  if (typeof value !== 'object' || value === null) return here(`is ${shown(value)}; write a condition such as "is: {charge.grade: misdemeanor}"`);
  const keys = Object.keys(value);
  const found = operatorNames.filter((name) => keys.includes(name));
  const [operator, second] = found;
  if (operator === undefined) return [noOperator(source, path, keys)];
  if (second !== undefined) {
    return [problemAt(source, [...path, second], `two operators in one condition, ${operator} and ${second}; write one, or put both in a list under all or any`, 'key')];
  }
  const parsed = shapeOf[operator].safeParse(value);
  if (parsed.success) return [];
  const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return issues.flatMap((issue) => {
    const idle = issue.code === 'unrecognized_keys' && issue.path.length === path.length ? issue.keys.filter((key) => marks.includes(key)) : [];
    if (idle.length > 0) return idle.map((key) => problemAt(source, [...path, key], `"${key}" has no effect beside ${operator}; write it on the rule it is about, inside`, 'key'));
    return ruleProblems(source, [issue], rootedAt(path, shapeOf[operator]));
  });
}

function noOperator(source: Source, path: KeyPath, keys: readonly string[]): Problem {
  const strange = keys.find((key) => !marks.includes(key));
  const list = `one of ${operatorNames.join(', ')}`;
  if (strange === undefined) return problemAt(source, path, `${nameOf(path)} has no operator; write ${list}`);
  const near = nearest(strange, operatorNames);
  return problemAt(source, [...path, strange], `"${strange}" is not an operator; write ${near === undefined ? list : `${near}? It has to be ${list}`}`, 'key');
}

const marks: readonly string[] = ['cite', 'say', 'step', 'unverified', 'round'];

/** A schema seen from the top of a file in which it stands at a path: only what `keysAt` needs. */
const rootedAt = (path: KeyPath, schema: z.ZodMiniType): z.ZodMiniType =>
  path.reduceRight<z.ZodMiniType>((inner) => ({ _zod: { def: { type: 'record', valueType: inner } } }) as unknown as z.ZodMiniType, schema);

const days = 'write a day such as 2027-10-01, or {than: another date fact, plus: {years: 3}}';

/** What to write where several shapes would do, by the key, or by the key above it. */
const advice: Readonly<Record<string, string>> = {
  is: 'write a value, or a list of values such as [felony, misdemeanor]',
  'at-least': 'write a number, a length such as {years: 20}, or life',
  'at-most': 'write a number, a length such as {years: 20}, or life',
  before: days,
  'on-or-before': days,
  'on-or-after': days,
  after: days,
  since: 'write a date fact, or a list of date facts',
  question: 'write one sentence, or {you: …, they: …}',
  'find-out': 'write one or two sentences, or {office: …, ask-for: …}',
  'lawyer-review': 'write none, or {by: …, date: …}',
  source: 'write one source, or a list of sources',
  expect: 'write open, opens, maybe, closed, {open: {until: day}}, {opens: day}, {maybe: [facts]} or {closed: citation}',
  opens: 'write a day, or {from: day, latest: day, until: day, after: [steps]}',
  person: 'write a value such as convicted, 2019-05 or 22, or a list of values',
  charges: 'write a value such as convicted, 2019-05 or 22, or a list of values',
  sections: 'write text, a number, or a list',
};

function unionAdvice(path: KeyPath): string {
  const key = path.findLast((part) => typeof part === 'string' && Object.hasOwn(advice, part));
  return typeof key === 'string' ? (advice[key] as string) : 'write what docs/rule-language.md says';
}

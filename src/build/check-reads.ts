import type { Criterion } from '../engine/criterion.ts';
import { factReader, type Fact, type Facts } from '../engine/fact.ts';
import type { Check } from './check.ts';
import { readsOf, type FactRead } from './fact-reads.ts';
import { nearest } from './nearest.ts';
import { factsFor } from './rule-facts.ts';
import { allSites, type Site } from './sites.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** Facts that rules name: they exist, they fit the operator, and so do the values. */
export const checkReads: Check = (files) => {
  const known = factsFor(files);
  return allSites(files).flatMap((site) => readsOf(site.criterion).flatMap((read) => readProblems(site, read, known(site.place))));
};

function readProblems(site: Site, read: FactRead, facts: Facts): readonly Problem[] {
  const here = (text: string) => [problemAt(site.source, [...site.at, ...read.at], text, read.as)];
  if (read.name.startsWith('this.') && !site.counted && site.law) return here(`"${read.name}" stands outside a count; write charge.${read.name.slice(5)}`);
  const fact = facts[factReader(read.name).id];
  if (!fact) return here(unknownFact(read, facts));
  if (!read.wants.includes(fact.type)) return here(wrongType(read, fact));
  return [...valueProblems(site, fact), ...limitProblems(site, fact)];
}

function unknownFact({ name }: FactRead, facts: Facts): string {
  const inThis = name.startsWith('this.');
  const names = Object.keys(facts).map((id) => (inThis ? id.replace(/^charge\./, 'this.') : id));
  const near = nearest(name, names) ?? [`charge.${name}`, name.replace(/^charge\./, '')].find((other) => names.includes(other));
  return `"${name}" is not a fact; ${writeInstead(near)}`;
}

const writeInstead = (near: string | undefined) => (near === undefined ? 'write one of rules/facts.yaml, or add it to the facts.yaml of the place' : `write ${near}?`);

/** What to write for a name that is no fact. */
export const unknownName = (name: string, names: readonly string[]): string => writeInstead(nearest(name, names));

const typeNames = { choice: 'a choice', date: 'a date', number: 'a number', sentence: 'a sentence', statute: 'a code section' } as const;
const operatorsFor = { choice: 'is', date: 'waited, before, on-or-before, on-or-after or after', number: 'at-least or at-most', sentence: 'at-least or at-most', statute: 'nothing: what a section tells stands in offenses.yaml' } as const;

const wrongType = ({ name, at }: FactRead, fact: Fact): string =>
  `"${name}" is ${typeNames[fact.type]}, and ${String(at[0])} cannot read it; for ${typeNames[fact.type]} write ${operatorsFor[fact.type]}`;

function valueProblems({ source, at, criterion }: Site, fact: Fact): readonly Problem[] {
  if (!criterion.is) return [];
  const options = Object.keys(fact.options ?? {});
  if (options.length === 0) return [];
  return Object.entries(criterion.is).flatMap(([name, wanted]) => {
    const values = typeof wanted === 'string' ? [wanted] : wanted;
    return values.flatMap((value, index) => {
      if (options.includes(value)) return [];
      const place = typeof wanted === 'string' ? [...at, 'is', name] : [...at, 'is', name, index];
      return [problemAt(source, place, `"${value}" is not an answer to ${fact.id}; ${oneOfOptions(value, options)}`)];
    });
  });
}

/** What to write for a value that is no option: the nearest, and all where they are few. */
export function oneOfOptions(value: string, options: readonly string[]): string {
  const near = nearest(value, options);
  const list = options.length > 14 ? `one of ${options.length}, such as ${options.slice(0, 5).join(', ')}` : `one of ${options.join(', ')}`;
  return near === undefined ? `write ${list}` : `write ${near}? It has to be ${list}`;
}

function limitProblems({ source, at, criterion }: Site, fact: Fact): readonly Problem[] {
  return (['at-least', 'at-most'] as const).flatMap((operator) => {
    const body: Criterion['at-least'] = criterion[operator];
    return Object.entries(body ?? {}).flatMap(([name, limit]) => {
      if ((fact.type === 'number') === (typeof limit === 'number')) return [];
      const write = fact.type === 'number' ? 'a number such as 24' : 'a length such as {years: 20}, or life';
      return [problemAt(source, [...at, operator, name], `"${name}" is ${typeNames[fact.type]}, and its limit is ${JSON.stringify(limit)}; write ${write}`)];
    });
  });
}

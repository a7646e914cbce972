import type { Criterion } from '../engine/criterion.ts';
import type { Facts } from '../engine/fact.ts';
import { english } from '../engine/phrases.ts';
import { ruleSentence } from '../engine/sentence.ts';
import type { Check } from './check.ts';
import { factsFor } from './rule-facts.ts';
import { allSites, type Site } from './sites.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** A rule's own words: placeholders that the rule can fill, and no number typed by hand. */
export const checkSay: Check = (files) => {
  const facts = factsFor(files);
  return allSites(files).flatMap((site) => sayProblems(site, facts(site.place)));
};

const placeholders = ['period', 'date', 'number', 'values'] as const;

/** The placeholders that a criterion fills. */
function filled(criterion: Criterion, facts: Facts): readonly string[] {
  return placeholders.filter((name) => ruleSentence({ ...criterion, say: `{${name}}` }, english, facts) !== `{${name}}`).map((name) => `{${name}}`);
}

/** Numbers that are names: of a section, a form, an illness. */
const NAMES = /§+ ?[\d().:-]+\w*|\b(?:section|title|chapter|rule|form|class|No\.|COVID)[ -]\d[\w().:-]*/gi;

function sayProblems({ source, at, criterion }: Site, facts: Facts): readonly Problem[] {
  const { say } = criterion;
  if (say === undefined) return [];
  const here = (text: string) => problemAt(source, [...at, 'say'], text);
  const mayWrite = filled(criterion, facts);
  const write = mayWrite.length === 0 ? 'put it in other words: this rule has no number or date of its own' : `write ${mayWrite.join(' or ')}`;
  const unknown = (say.match(/\{[^}]*\}/g) ?? []).filter((found) => !mayWrite.includes(found));
  const typed = say.replace(/\{[^}]*\}/g, '').replace(NAMES, '').match(/\d[\d,./]*/g) ?? [];
  return [
    ...unknown.map((found) => here(`"${found}" in say is nothing this rule can fill; ${mayWrite.length === 0 ? 'take it out' : write}`)),
    ...typed.map((found) => here(`say has the number ${found} typed in; ${write}`)),
  ];
}

import type { Check } from './check.ts';
import { readsOf } from './fact-reads.ts';
import type { RuleFiles } from './rule-files.ts';
import { allSites } from './sites.ts';
import { problemAt } from './yaml-source.ts';

/** Facts that the interview reads itself, or that stand for others. */
const asked = new Set(['charge.jurisdiction', 'charge.disposition', 'charge.offense', 'charge.statute', 'custody', 'complete', 'born', 'charge.offense-date']);

/** Every question of a place is read by one of its rules. */
export const checkUnreadFacts: Check = (files) => {
  const read = factsRead(files);
  return files.places.flatMap(({ facts }) =>
    facts ? Object.keys(facts.data).filter((id) => !read.has(id)).map((id) => problemAt(facts.source, [id], `no rule reads "${id}"; use it in a rule, or take it out`, 'key')) : [],
  );
};

/** The shared questions that no rule reads yet, so that nobody is ever asked them. */
export function unreadShared(files: RuleFiles): readonly string[] {
  const read = factsRead(files);
  return Object.keys(files.facts.data).filter((id) => !read.has(id) && !asked.has(id));
}

const factsRead = (files: RuleFiles): ReadonlySet<string> =>
  new Set(allSites(files).flatMap(({ criterion }) => readsOf(criterion).map(({ name }) => name.replace(/^this\./, 'charge.'))));

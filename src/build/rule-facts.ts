import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Facts } from '../engine/fact.ts';
import { factsFrom } from '../rules/facts-from.ts';
import type { RuleFiles } from './rule-files.ts';

/** The facts that the rules of a place may name: the shared ones and its own. */
export type FactsFor = (place: Jurisdiction) => Facts;

/** Makes `FactsFor` of files; each place is worked out once. */
export function factsFor(files: RuleFiles): FactsFor {
  const shared = factsFrom(files.facts.data, files.offenses.data);
  const known = new Map<Jurisdiction, Facts>();
  return (place) => {
    const found = known.get(place);
    if (found) return found;
    const own = files.places.find((one) => one.place === place)?.facts?.data ?? {};
    const facts = { ...shared, ...factsFrom(own, files.offenses.data) };
    known.set(place, facts);
    return facts;
  };
}

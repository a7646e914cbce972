import { places as entries, shared } from 'virtual:rules';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { PlaceChunk } from './chunk.ts';
import { rulesFrom, type LoadedRules } from './rules-from.ts';

export type { LoadedRules };

/**
 * Loads the rules of some places, and of the places whose paths reach them (the federal pardon reaches D.C.).
 * A place without rules brings no path: `texts` has no entry for it. Rejects where a file of the site does not arrive.
 */
export async function loadRules(places: readonly Jurisdiction[]): Promise<LoadedRules> {
  const wanted = new Set(places.flatMap((place) => [place, ...entries[place].reachedBy]));
  const chunks = [...wanted].flatMap((place) => entries[place].load ?? []).map((load) => load());
  const [base, ...loaded] = await Promise.all([shared(), ...chunks] as const);
  return rulesFrom(base.default, loaded.map((chunk: { readonly default: PlaceChunk }) => chunk.default), places);
}

import { places as entries, shared } from 'virtual:rules';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { CardText, PlaceChunk } from './chunk.ts';
import { rulesFrom, type LoadedRules } from './rules-from.ts';

export type { LoadedRules };

/**
 * Loads the rules of some places, and of the places whose paths reach them (the federal pardon reaches D.C.).
 * A place without rules brings no path: `texts` has no entry for it. Rejects where a file of the site does not arrive.
 */
export async function loadRules(places: readonly Jurisdiction[]): Promise<LoadedRules> {
  const wanted = new Set(places.flatMap((place) => [place, ...entries[place].reachedBy]));
  const [base, ...chunks] = await Promise.all([shared(), ...[...wanted].map(loadPlace)] as const);
  return rulesFrom(base.default, chunks.flatMap((chunk) => chunk ?? []), places);
}

/** A place, whole: its law, the texts of its cards, its code sections. Undefined where it is not covered. */
async function loadPlace(place: Jurisdiction): Promise<PlaceChunk | undefined> {
  const { load } = entries[place];
  if (!load) return undefined;
  const [law, texts, sections] = await load();
  return { ...law.default, sections: sections.default, paths: law.default.paths.map((path) => ({ ...path, ...(texts.default[path.path] as CardText) })) };
}

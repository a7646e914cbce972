import type { HelpChunk } from '../../catalog/help-chunk.ts';
import { loadHelp } from '../../catalog/load-help.ts';
import type { Resource } from '../../catalog/resource.ts';
import type { Jurisdiction } from '../../domain/jurisdiction.ts';

/** Who helps, by place; national entries are in each. */
export type HelpByPlace = ReadonlyMap<Jurisdiction, HelpChunk>;

/** Brings the catalog of several places. Rejects where a file of the site does not arrive. */
export async function loadPlacesHelp(places: readonly Jurisdiction[]): Promise<HelpByPlace> {
  return new Map(await Promise.all(places.map(async (place) => [place, await loadHelp(place)] as const)));
}

/** The entries of a place, or none before they arrive. */
export const resourcesIn = (help: HelpByPlace | undefined, place: Jurisdiction): readonly Resource[] => help?.get(place)?.resources ?? [];

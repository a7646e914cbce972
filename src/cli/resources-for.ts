import type { Answer, Person } from '../domain/answer.ts';
import type { Day } from '../domain/day.ts';
import { isJurisdiction, type Jurisdiction } from '../domain/jurisdiction.ts';
import { loadHelp } from '../catalog/load-help.ts';
import { matchResources } from '../catalog/match.ts';
import type { Custody } from '../catalog/order.ts';
import type { PathFinding } from '../engine/path.ts';
import type { Path } from '../rules/path-file.ts';

/** How many helpers are named for a finding. */
const NAMED = 3;

const single = (answer: Answer | undefined): string => (Array.isArray(answer) && answer.length === 1 ? String(answer[0]) : 'unknown');

/**
 * Who helps with a finding: the ids of the first few entries of the catalog, in the order of the cards.
 * The answer depends only on place, path and custody, so each is worked out once.
 * @param places the places whose catalog is loaded
 */
export async function resourcesFor(places: readonly Jurisdiction[], today: Day): Promise<(found: PathFinding<Path>, person: Person) => readonly string[]> {
  const help = new Map(await Promise.all(places.map(async (place) => [place, (await loadHelp(place)).resources] as const)));
  const known = new Map<string, readonly string[]>();
  return ({ law, charge }, person) => {
    const asked = single(charge?.answers['charge.jurisdiction']);
    const place = isJurisdiction(asked) ? asked : law.place;
    const custody = single(person.answers['custody']) as Custody;
    const key = `${law.path} ${place} ${custody}`;
    const found = known.get(key) ?? matchResources({ resources: help.get(place) ?? [], jurisdiction: place, family: law.family, roles: law.help, custody, asker: 'volunteer', asOf: today }).slice(0, NAMED).map(({ resource }) => resource.id);
    known.set(key, found);
    return found;
  };
}

import { isReachable } from './contact-lines.ts';
import type { Resource } from './resource.ts';
import type { Audience, Role } from './vocabulary.ts';

/** Whose case it is: in custody or not, as the facts name it. */
export type Custody = 'prison' | 'jail' | 'home-confinement' | 'halfway-house' | 'none' | 'unknown';
/** Who is asking: the person, someone who helps them, or a volunteer at a clinic. */
export type Asker = 'me' | 'family' | 'volunteer';

/** Why an entry is listed: it helps with this kind of relief (`family`), or with neighbouring or general matters (`general`). */
export type Fit = 'family' | 'general';

/** Requirement C4: official and free, then nonprofit help, then guides, then private. Nobody can pay for a place. */
export function tier(resource: Pick<Resource, 'kind' | 'role' | 'provider'>): 0 | 1 | 2 | 3 {
  if (resource.provider === 'company') return 3;
  if (resource.provider === 'official') return 0;
  const helps = resource.kind === 'clinic' || resource.kind === 'clearinghouse';
  const office = resource.role === 'legal-aid' && resource.kind !== 'guide';
  return helps || office ? 1 : 2;
}

/** Whom an entry should serve to fit, best first. */
export function audienceOf(custody: Custody, asker: Asker): readonly Audience[] {
  const inside = custody !== 'none' && custody !== 'unknown';
  const own: readonly Audience[] = inside ? ['incarcerated-people', 'families'] : ['people-with-records'];
  if (asker === 'family') return inside ? own : ['families', ...own];
  return asker === 'volunteer' ? [...own, 'lawyers-volunteers'] : own;
}

/** What the order of a list depends on. */
export interface Wish {
  /** The roles a path asks for, in its own order. */
  readonly roles: readonly Role[];
  readonly audience: readonly Audience[];
}

/**
 * The sort key of an entry; keys compare left to right, and equal keys keep the order of the files.
 * Someone who cannot be reached comes last; then the path's own roles, C4, fit, audience, own place, own page.
 */
export function sortKey(resource: Resource, fit: Fit, wish: Wish): readonly number[] {
  return [
    isReachable(resource) || resource.standInUrl !== undefined ? 0 : 1,
    placeIn(wish.roles, (role) => role === resource.role),
    tier(resource),
    fit === 'family' ? 0 : 1,
    placeIn(wish.audience, (audience) => resource.serves.includes(audience)),
    resource.places === 'all' ? 1 : 0,
    resource.urlIs === 'own-page' ? 0 : 1,
  ];
}

/** Compares two sort keys. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    if (x !== y) return x - y;
  }
  return 0;
}

function placeIn<T>(list: readonly T[], holds: (item: T) => boolean): number {
  const at = list.findIndex(holds);
  return at === -1 ? list.length : at;
}

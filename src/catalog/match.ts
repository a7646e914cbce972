import type { Day } from '../domain/day.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Family } from '../rules/path-file.ts';
import { hasPhoneOrMail, isReachable } from './contact-lines.ts';
import { catalogFamiliesFor } from './families.ts';
import { freshness } from './freshness.ts';
import { audienceOf, compareKeys, sortKey, tier, type Asker, type Custody, type Fit } from './order.ts';
import type { Resource } from './resource.ts';
import type { CatalogFamily, Role } from './vocabulary.ts';

/** What is asked of the catalog. `resources` may hold entries of other places and duplicates: a place's own and the national ones together. */
export interface MatchQuery {
  readonly resources: readonly Resource[];
  readonly jurisdiction: Jurisdiction;
  readonly family: Family;
  /** The path's `help:`, in its order. */
  readonly roles?: readonly Role[] | undefined;
  readonly custody?: Custody | undefined;
  readonly asker?: Asker | undefined;
  /** The day the person looks: today, even where the screening travels in time. */
  readonly asOf: Day;
}

/** An entry that fits, and what its card must say. */
export interface Match {
  readonly resource: Resource;
  readonly fit: Fit;
  /** Not checked for a while: "Call first". */
  readonly callFirst: boolean;
  /** Seen more than twelve months ago: "may have changed". */
  readonly mayHaveChanged: boolean;
}

/** Offices that take people of every kind, so a path may name them whatever their entry says. */
const general: readonly Role[] = ['pardon-office', 'legal-aid', 'public-defender', 'post-conviction'];

/**
 * The entries that help with a family of paths in a place, best first (requirements C1, C4, C5, U8).
 * Where fewer than two offices or clinics of the place fit, the list widens step by step: the neighbouring family,
 * the place's legal aid, its public defender. Where nobody has a phone or mail address, someone national who has is added.
 * Empty only when every entry is too old; then show `nextMoves`.
 */
export function matchResources(query: MatchQuery): readonly Match[] {
  const here = serving(query);
  const roles = query.roles ?? [];
  const fits = chosenFrom(here, query.family, roles);
  const wish = { roles, audience: audienceOf(query.custody ?? 'unknown', query.asker ?? 'me') };
  return here
    .flatMap((resource, index) => {
      const fit = fits.get(resource.id);
      return fit === undefined ? [] : [{ match: marked(resource, fit, query.asOf), key: [...sortKey(resource, fit, wish), index] }];
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ match }) => match);
}

/** The ids of the entries that fit, and why. */
function chosenFrom(here: readonly Resource[], family: Family, roles: readonly Role[]): ReadonlyMap<string, Fit> {
  const { first, else: other } = catalogFamiliesFor[family];
  const fits = new Map<string, Fit>();
  const take = (fit: Fit, test: (resource: Resource) => boolean) => {
    for (const resource of here) if (!fits.has(resource.id) && test(resource)) fits.set(resource.id, fit);
  };
  const chosen = () => here.filter((resource) => fits.has(resource.id));

  take('family', (resource) => helpsWith(resource, first));
  for (const role of roles) {
    const steps: readonly Test[] = [
      (resource) => resource.role === role && helpsWith(resource, other),
      (resource) => general.includes(role) && isOwn(resource) && isOffice(resource, role),
      (resource) => general.includes(role) && isOffice(resource, role),
    ];
    for (const step of steps) if (!chosen().some((resource) => isOffice(resource, role))) take('general', step);
  }
  const wider: readonly Test[] = [
    (resource) => helpsWith(resource, other) && tier(resource) <= 1,
    (resource) => isOwn(resource) && isOffice(resource, 'legal-aid'),
    (resource) => isOwn(resource) && isOffice(resource, 'public-defender'),
  ];
  for (const step of wider) if (chosen().filter(isLocalHelp).length < 2) take('general', step);
  const nearby: readonly Test[] = [(resource) => helpsWith(resource, other), () => true];
  for (const step of nearby) if (!chosen().some(hasPhoneOrMail)) take('general', (resource) => hasPhoneOrMail(resource) && step(resource));
  return fits;
}

/** Entries that serve the place and are not too old, each once. */
function serving({ resources, jurisdiction, asOf }: MatchQuery): readonly Resource[] {
  const once = new Map(resources.map((resource) => [resource.id, resource]));
  return [...once.values()].filter(
    (resource) =>
      (resource.places === 'all' || resource.places.includes(jurisdiction)) && freshness(resource, asOf) !== 'too-old',
  );
}

type Test = (resource: Resource) => boolean;

const helpsWith = (resource: Resource, families: readonly CatalogFamily[]) =>
  resource.families.some((family) => families.includes(family));

const isOffice = (resource: Resource, role: Role) => resource.role === role && resource.kind !== 'guide' && isReachable(resource);

const isOwn: Test = (resource) => resource.places !== 'all';

const isLocalHelp: Test = (resource) => isOwn(resource) && isReachable(resource) && tier(resource) <= 1;

function marked(resource: Resource, fit: Fit, asOf: Day): Match {
  const state = freshness(resource, asOf);
  return { resource, fit, callFirst: state !== 'seen', mayHaveChanged: state === 'may-have-changed' };
}

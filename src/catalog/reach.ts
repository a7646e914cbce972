import type { Day } from '../domain/day.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Family } from '../rules/path-file.ts';
import { hasPhoneOrMail } from './contact-lines.ts';
import { pathFamilies } from './families.ts';
import { matchResources } from './match.ts';
import type { Resource } from './resource.ts';

/** How a person in a place reaches someone by phone or mail: in the place itself, only far away, or not at all. */
export type Reach = 'own' | 'national' | 'none';

/** For each family of paths, the nearest phone or mail address that its cards can show. The place page lists what is missing (requirement U8). */
export function reachIn(
  resources: readonly Resource[],
  jurisdiction: Jurisdiction,
  asOf: Day,
): Readonly<Record<Family, Reach>> {
  return Object.fromEntries(
    pathFamilies.map((family) => [family, nearest(matchResources({ resources, jurisdiction, family, asOf }).map((m) => m.resource))]),
  ) as Record<Family, Reach>;
}

function nearest(resources: readonly Resource[]): Reach {
  const near = resources.filter(hasPhoneOrMail);
  if (near.some((resource) => resource.places !== 'all')) return 'own';
  return near.length > 0 ? 'national' : 'none';
}

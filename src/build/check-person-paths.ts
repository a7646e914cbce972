import { isChargeFact } from '../engine/fact.ts';
import type { Check } from './check.ts';
import { readsOf } from './fact-reads.ts';
import { partsOf, sitesOfPath, type Site } from './sites.ts';
import { definitionsUsed } from './uses.ts';
import type { Criterion, Definitions } from '../engine/criterion.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** A path for a person judges no charge: facts of charges stand inside counts, and counts are over all charges. */
export const checkPersonPaths: Check = (files) =>
  files.places.flatMap((place) =>
    place.paths
      .filter(({ data }) => data.for === 'person')
      .flatMap((path) => {
        const definitions: Definitions = { ...place.definitions?.data, ...path.data.definitions };
        return sitesOfPath(place.place, path).flatMap((site) => personProblems(site, definitions));
      }),
  );

function personProblems(site: Site, definitions: Definitions): readonly Problem[] {
  const { source, at, criterion, counted } = site;
  const inDefinition = at[0] === 'definitions';
  const reads = readsOf(criterion).flatMap((read) => {
    const here = (text: string) => [problemAt(source, [...at, ...read.at], text, read.as)];
    if (read.name.startsWith('this.')) return here(`"${read.name}" has no charge to read in a path for a person; write for: charge, or count over charge. facts alone`);
    if (isChargeFact(read.name) && !counted && !inDefinition) return here(`"${read.name}" is a fact of a charge, and this path is for a person; put it in the where of a count, or write for: charge`);
    return [];
  });
  const { use, count } = criterion;
  const others = count && count.of !== 'charges' ? [problemAt(source, [...at, 'count', 'of'], `of is "${count.of}", and a path for a person judges no charge that others could stand beside; write charges`)] : [];
  const name = use === undefined || counted || inDefinition ? undefined : chargeFactBehind(use, definitions);
  const used = name === undefined ? [] : [problemAt(source, [...at, 'use'], `"${use}" reads ${name}, a fact of a charge, and this path is for a person; put it in the where of a count, or write for: charge`)];
  return [...reads, ...others, ...used];
}

/** A charge's fact that a definition reads outside any count. */
function chargeFactBehind(name: string, definitions: Definitions): string | undefined {
  const own = definitions[name];
  if (!own) return undefined;
  const find = (criterion: Criterion): string | undefined => {
    const read = readsOf(criterion).find((one) => isChargeFact(one.name));
    if (read) return read.name;
    for (const { part, counted } of partsOf(criterion)) {
      const found = counted ? undefined : find(part);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const one of [name, ...definitionsUsed([own], definitions)]) {
    const found = definitions[one] && find(definitions[one]);
    if (found !== undefined) return found;
  }
  return undefined;
}

import { readdirSync, readFileSync } from 'node:fs';
import { resourceFile, type Resource } from '../catalog/resource.ts';
import type { PlaceGap } from '../catalog/vocabulary.ts';
import { jurisdictions, type Jurisdiction } from '../domain/jurisdiction.ts';
import { checkCatalog, type CatalogFile } from './catalog-check.ts';
import { ship } from './catalog-ship.ts';
import { SourceError, openSource, type Problem } from './yaml-source.ts';
import { problemsOf } from './catalog-words.ts';

/** What was looked for in a place and not found, and what to know about its entries. */
export interface PlaceGaps {
  readonly gaps: readonly PlaceGap[];
  readonly note?: string;
}

/** The whole catalog, ready to be cut into one chunk per place and one for `national`. */
export interface Catalog {
  /** What serves a place and not all of them; an entry that serves three places is in all three. */
  readonly byPlace: Readonly<Record<Jurisdiction, readonly Resource[]>>;
  /** What serves every place. */
  readonly national: readonly Resource[];
  readonly gaps: Readonly<Record<Jurisdiction, PlaceGaps>>;
}

/** A file of the catalog as text. `file` is how messages name it, ending in `<place>.yaml` or `national.yaml`. */
export interface CatalogText {
  readonly file: string;
  readonly text: string;
}

/** Reads rules/resources. Throws SourceError, which names file, line and column, when anything in it is wrong. */
export function readCatalog(dir: string): Catalog {
  const names = readdirSync(dir).filter((name) => name.endsWith('.yaml')).sort();
  return parseCatalog(names.map((name) => ({ file: `${dir}/${name}`, text: readFileSync(`${dir}/${name}`, 'utf8') })));
}

/** The catalog of some files; a place without a file has no entries of its own. Throws SourceError. */
export function parseCatalog(texts: readonly CatalogText[]): Catalog {
  const problems: Problem[] = [];
  const files = texts.flatMap((text) => {
    const file = parseFile(text);
    if ('source' in file) return [file];
    problems.push(...file);
    return [];
  });
  problems.push(...checkCatalog(files));
  if (problems.length > 0) throw new SourceError(problems);

  const shared = files.filter(({ name }) => name === 'national').flatMap(({ data }) => data.resources.map((entry) => ship(entry, entry.places ?? 'all')));
  const ofPlace = (place: Jurisdiction) => files.find(({ name }) => name === place)?.data;
  return {
    byPlace: eachPlace((place) => [
      ...(ofPlace(place)?.resources ?? []).map((entry) => ship(entry, [place])),
      ...shared.filter(({ places }) => places !== 'all' && places.includes(place)),
    ]),
    national: shared.filter(({ places }) => places === 'all'),
    gaps: eachPlace((place) => {
      const note = ofPlace(place)?.['gap-note'];
      return { gaps: ofPlace(place)?.gaps ?? [], ...(note === undefined ? {} : { note }) };
    }),
  };
}

function parseFile({ file, text }: CatalogText): CatalogFile | readonly Problem[] {
  const source = openSource(file, text);
  if (!('data' in source)) return source;
  const parsed = resourceFile.safeParse(source.data);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => problemsOf(source, issue));
  return { name: file.replace(/^.*[/\\]/, '').replace(/\.yaml$/, ''), source, data: parsed.data };
}

const eachPlace = <T>(make: (place: Jurisdiction) => T) =>
  Object.fromEntries(jurisdictions.map((place) => [place, make(place)])) as Record<Jurisdiction, T>;

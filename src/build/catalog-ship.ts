import { kept, type Resource, type ResourceEntry } from '../catalog/resource.ts';

/** An entry as it ships: camelCase keys, its places, and nothing that only the keepers of the catalog need. */
export function ship(entry: ResourceEntry, places: Resource['places']): Resource {
  const stays: readonly string[] = kept;
  const shown = Object.entries(entry).filter(([key]) => !stays.includes(key));
  return Object.fromEntries([...shown.map(([key, value]) => [camel(key), value]), ['places', places]]) as Resource;
}

const camel = (key: string) => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

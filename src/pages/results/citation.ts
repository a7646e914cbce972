import type { Path } from '../../rules/path-file.ts';

/** A citation in words, and where its text can be read. */
export interface Citation {
  readonly label: string;
  readonly url?: string | undefined;
}

/**
 * A rule's `cite`, which begins with the id of one of the path's sources: `code § 16-806(b)` of the source "D.C. Code § 16-806"
 * is "D.C. Code § 16-806(b)".
 */
export function citationOf(cite: string, { sources }: Pick<Path, 'sources'>): Citation {
  const [first = '', ...rest] = cite.split(' ');
  const named = sources.find(({ id }) => id === first);
  if (!named) return { label: cite, url: sources.length === 1 ? sources[0]?.url : undefined };
  const place = rest.join(' ');
  const { title, url } = named;
  const section = title.indexOf('§');
  if (place.startsWith('§') && section >= 0) return { label: `${title.slice(0, section)}${place}`, url };
  return { label: place === '' ? title : place.startsWith('(') ? `${title} ${place}` : `${title}, ${place}`, url };
}

import type { Words } from '../../ui/words/en.ts';
import type { Path } from '../../rules/path-file.ts';

/** A citation in words, and where its text can be read. */
export interface Citation {
  readonly label: string;
  readonly url?: string | undefined;
}

/**
 * A rule's `cite`, which begins with the id of one of the path's sources: `code § 16-806(b)` of the source "D.C. Code § 16-806"
 * is "D.C. Code § 16-806(b)". A source that is not the law itself says so: "§ 16-806(b) (a summary)".
 */
export function citationOf(cite: string, { sources }: Pick<Path, 'sources'>, { card }: Words): Citation {
  const [first = '', ...rest] = cite.split(' ');
  const named = sources.find(({ id }) => id === first);
  if (!named) return { label: cite, url: sources.length === 1 ? sources[0]?.url : undefined };
  const place = rest.join(' ');
  const { title, url } = named;
  const [, code = '', section = ''] = /^([^,]*?)§+ ?([\w.:-]+)(,.*)?$/.exec(title) ?? [];
  const law = section !== '' && place.includes(section) ? `${code}${place}` : place.startsWith('§') ? place : undefined;
  if (law !== undefined) return { label: named.text === 'primary' ? law : `${law} (${card.text[named.text]})`, url };
  return { label: place === '' ? title : place.startsWith('(') ? `${title} ${place}` : `${title}, ${place}`, url };
}

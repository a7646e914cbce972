import type { Words } from '../../ui/words/en.ts';
import type { Path } from '../../rules/path-file.ts';

/** A citation in words, and where its text can be read. */
export interface Citation {
  readonly label: string;
  readonly url?: string | undefined;
}

/** The name of a code or a collection of laws at the start of a source's title: "D.C. Code", "18 U.S.C.", "28 CFR". */
const CODE = /^([^,§]*?(?:\bCode\b|U\.S\.C\.|\bUSC\b|\bCFR\b|C\.F\.R\.|O\.C\.G\.A\.))/;

/** A name longer than this is left to the list of sources. */
const LONG_NAME = 60;

/**
 * A rule's `cite`, which begins with the id of one of the path's sources: `code § 16-806(b)` of the source "D.C. Code § 16-806"
 * is "D.C. Code § 16-806(b)". A source that is not the law itself says so: "§ 16-806(b) (a summary)".
 * Several citations stand in one `cite` with semicolons between them.
 */
export function citationsOf(cite: string, path: Pick<Path, 'sources'>, words: Words): readonly Citation[] {
  const parts: string[] = [];
  for (const part of cite.split('; ')) {
    if (parts.length === 0 || path.sources.some(({ id }) => id === part.split(' ')[0])) parts.push(part);
    else parts[parts.length - 1] += `; ${part}`;
  }
  return parts.map((part) => citationOf(part, path, words));
}

function citationOf(cite: string, { sources }: Pick<Path, 'sources'>, { card }: Words): Citation {
  const [first = '', ...rest] = cite.split(' ');
  const named = sources.find(({ id }) => id === first);
  if (!named) return { label: cite, url: sources.length === 1 ? sources[0]?.url : undefined };
  const place = rest.join(' ');
  const { title, url } = named;
  if (!place.startsWith('§')) return { label: place === '' ? title : place.startsWith('(') ? `${title} ${place}` : `${title}, ${place}`, url };
  const [, code] = CODE.exec(title) ?? [];
  const [head = ''] = title.split(',');
  const label = code !== undefined ? `${code} ${place}` : head.length <= LONG_NAME ? `${head}, ${place}` : place;
  return { label: named.text === 'primary' ? label : `${label} (${card.text[named.text]})`, url };
}

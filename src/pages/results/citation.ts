import type { Words } from '../../ui/words/en.ts';
import type { Path } from '../../rules/path-file.ts';

/** A citation in words, and where its text can be read. */
export interface Citation {
  readonly label: string;
  readonly url?: string | undefined;
}

/** The name of a code or a collection of laws at the start of a source's title: "D.C. Code", "18 U.S.C.", "Md. Code, Criminal Procedure". */
const CODE = /^([^,§]*?(?:\bCode\b(?:, [A-Z][A-Za-z ]+(?= §))?|U\.S\.C\.|\bUSC\b|\bCFR\b|C\.F\.R\.|O\.C\.G\.A\.))/;

/** The section, or the range of parts, that a name ends with: "Sentencing Guidelines § 1B1.13(b)(2) to (e)", where the rule names the section itself. */
const OWN_SECTION = / §+ ?[\w.()-]+(?: to [\w()]+)?$/;

/** Where the name in a title ends: at its first comma, or at a bracket that does not close a range such as "(b)(2) to (e)". */
const NAME = /^(?: to \(|[^ ,]\(|[^,(])*/;

/** The number of a regulation or court rule that goes without a section sign: "12.08.01.17(A)(1)", "4-333.1(a)". */
const NUMBER = /^\d+[.-][\d.-]+\d/;

/** A name longer than this is left to the list of sources. */
const LONG_NAME = 60;

/** A title longer than this ends at its last comma or colon before. */
const LONG_TITLE = 100;

const shortTitle = (title: string): string => (title.length <= LONG_TITLE ? title : title.slice(0, LONG_TITLE).replace(/[,:][^,:]*$/, ''));

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
  if (!place.startsWith('§')) return { label: unsectioned(title, place), url };
  const [, code] = CODE.exec(title) ?? [];
  const head = (NAME.exec(title)?.[0] ?? '').trimEnd().replace(OWN_SECTION, '');
  const label = code !== undefined ? `${code} ${place}` : head.length <= LONG_NAME ? `${head}, ${place}` : place;
  return { label: named.text === 'primary' ? label : `${label} (${card.text[named.text]})`, url };
}

/** A place in a text that is not in sections. What the title says already is not said again. */
function unsectioned(title: string, place: string): string {
  if (place === '' || (place.startsWith('(') && ` ${title.replace(/[,()]/g, '')} `.includes(` ${place.slice(1, -1)} `))) return title;
  if (place.startsWith('(')) return `${title} ${place}`;
  const [number] = NUMBER.exec(place) ?? [];
  const at = number === undefined ? -1 : title.indexOf(number);
  return at > 0 ? title.slice(0, at) + place : `${shortTitle(title)}, ${place}`;
}

import type { FactId } from '../domain/answer.ts';
import type { Sections } from './place-file.ts';

/** A code section that a place knows: as its list writes it, what it is called, and what it tells of a charge, as answers stand in a case. */
export interface Section {
  readonly section: string;
  readonly name: string;
  readonly told: Readonly<Record<FactId, string | number | readonly string[]>>;
}

/** The sections of a place by the key that they are looked up by. */
export type SectionList = ReadonlyMap<string, Section>;

/** Words between the number of a title and the number of a section: `18 U.S.C. § 922(g)`, `title 18, section 922(g)`, `18:922(g)`. */
const BETWEEN = /^(\d+)(?:,|:|u\.?s\.?c\.?(?:[as]\.?)?|unitedstatescode|code|§+|sections?|sec\.?)+(?=\d)/;

/**
 * What all ways to write one section share: `Va. Code § 18.2-96` is `18.2-96`, `18 U.S.C. § 922(g)` is `18:922(g)`.
 * Of several sections, the first. Empty where there is no number.
 */
export const sectionKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/^\D*/, '')
    .replace(/\s+/g, '')
    .replace(/^(\d+)c\.?f\.?r\.?§*(?=\d)/, '$1cfr')
    .replace(BETWEEN, '$1:')
    .replace(/(?:[,;&/]|and|or).*$/, '')
    .replace(/[.:-]+$/, '');

/** A section that this one is a part of: `18:922(g)` for `18:922(g)(1)`. Undefined for a whole section. */
export const sectionAround = (key: string): string | undefined => (key.endsWith(')') && key.includes('(') ? key.slice(0, key.lastIndexOf('(')) : undefined);

/** Makes a place's list ready for looking up. */
export const sectionList = (sections: Sections): SectionList => new Map(Object.entries(sections).map(([section, { name, ...told }]) => [sectionKey(section), { section, name, told }]));

/** What a place knows of a section: of itself, or of the section that it is a part of. Undefined for an unknown one. */
export function findSection(list: SectionList | undefined, text: string): Section | undefined {
  for (let key: string | undefined = sectionKey(text); key !== undefined && list; key = sectionAround(key)) {
    const found = list.get(key) ?? (key.includes('-') ? undefined : list.get(key.replace('.', '-'))); // dockets may write CR.3.203 for § 3-203
    if (found) return found;
  }
  return undefined;
}

/** Whether a text is more likely a section of law than the name of a charge; "2nd degree assault" is a name. */
export const looksLikeSection = (text: string): boolean => /^\W*\d+(?!\d|(?:st|nd|rd|th)\b)|\d-\d|§.*\d|\b(?:code|sec|section|title|art|article|u\.?s\.?c|o\.?c\.?g\.?a)\b.*\d/i.test(text);

/** The sections that a text may be the beginning of, itself first; a number without its title counts too. */
export function sectionsLike(list: SectionList | undefined, typed: string): readonly Section[] {
  const key = sectionKey(typed);
  if (!list || key === '' || !looksLikeSection(typed)) return [];
  const itself = findSection(list, typed);
  const like = [...list].flatMap(([known, section]) => (section !== itself && (known.startsWith(key) || known.slice(known.indexOf(':') + 1).startsWith(key)) ? [section] : []));
  return itself ? [itself, ...like] : like;
}

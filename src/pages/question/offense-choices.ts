import { sectionChoice } from '../../interview/offense-answer.ts';
import { searchOffenses } from '../../interview/offense-search.ts';
import type { OffenseFile } from '../../rules/fact-file.ts';
import { looksLikeSection, sectionsLike, type Section, type SectionList } from '../../rules/section.ts';
import type { Words } from '../../ui/words/en.ts';

/** More matches than this are a hint to type more, and too much for an old phone. */
const MOST_MATCHES = 20;

/** The kind for what fits no other: always in view below what was found. */
const OTHER = 'other';

/** One kind of charge, or one section of law, to pick. */
export interface OffenseChoice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

/** What a search shows: what was found, or the closed groups of all kinds; and what is said of it. */
export interface OffenseChoices {
  readonly found: readonly OffenseChoice[] | 'groups';
  readonly said: string;
  /** The one match, where there is just one: Enter picks it. */
  readonly only?: OffenseChoice | undefined;
}

/** Every kind of charge, with its group. */
export const kindChoices = (offenses: OffenseFile): readonly (OffenseChoice & { readonly group: string })[] => Object.entries(offenses).map(([value, { label, help, group }]) => ({ value, label, help, group }));

const ofSection = ({ section, name }: Section, { picker }: Words): OffenseChoice => ({ value: sectionChoice(section), label: picker.section(section, name) });

/** The section that stands in the form, as a choice; undefined where a kind does. */
export function pickedSection(value: string, sections: SectionList | undefined, words: Words): OffenseChoice | undefined {
  const [section] = sectionsLike(sections, value);
  return section && ofSection(section, words);
}

/** What is to choose from for what was typed: nothing yet, a section of law, or words for a charge. */
export function offenseChoices(typed: string, offenses: OffenseFile, sections: SectionList | undefined, words: Words): OffenseChoices {
  const { picker } = words;
  if (typed.trim() === '') return { found: 'groups', said: '' };
  const law = sectionsLike(sections, typed);
  if (law.length > 0) return { found: law.slice(0, MOST_MATCHES).map((one) => ofSection(one, words)), said: picker.found(law.length), only: law.length === 1 && law[0] ? ofSection(law[0], words) : undefined };
  if (looksLikeSection(typed)) return { found: 'groups', said: picker.noSection };
  const { kinds, sections: named } = searchOffenses(offenses, sections, typed);
  const all = kindChoices(offenses);
  const matches = [...kinds.flatMap(([id]) => all.find(({ value }) => value === id) ?? []), ...named.map((one) => ofSection(one, words))];
  const found = matches.slice(0, MOST_MATCHES);
  const other = found.some(({ value }) => value === OTHER) ? [] : all.filter(({ value }) => value === OTHER);
  return { found: [...found, ...other], said: matches.length === 0 ? picker.noOffense : picker.found(matches.length), only: matches.length === 1 ? matches[0] : undefined };
}

import type { Offense, OffenseFile } from '../rules/fact-file.ts';
import type { Section, SectionList } from '../rules/section.ts';

/** What was found: kinds of charge, the closest first, and code sections whose name has all the words. */
export interface OffensesFound {
  readonly kinds: readonly (readonly [id: string, offense: Offense])[];
  readonly sections: readonly Section[];
}

/** A section is offered by its name only for more words than this: "theft" alone names dozens. */
const WORDS_OF_A_SECTION = 2;

/** Words that say nothing of a charge. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'to', 'for', 'with', 'and', 'or', 'by', 'my']);

const ORDINALS: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' };

const wordsOf = (text: string): readonly string[] => text.toLowerCase().replace(/&/g, '').split(/[^a-z0-9]+/).flatMap((word) => (word === '' || SMALL.has(word) ? [] : [ORDINALS[word] ?? word]));

/** How many of the wanted words begin a word of the text. */
function shared(text: readonly string[], wanted: readonly string[]): number {
  return wanted.filter((one) => text.some((word) => word.startsWith(one))).length;
}

/**
 * Finds kinds of charge by words in any order: in their names first, then in the words of the law, then in everyday examples.
 * Where none has all the words, those that have the most.
 */
export function searchOffenses(offenses: OffenseFile, sections: SectionList | undefined, typed: string): OffensesFound {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return { kinds: [], sections: [] };
  const scored = Object.entries(offenses).flatMap(([id, offense]) => {
    const texts = [offense.label, offense.help, ...offense.examples].map(wordsOf);
    const found = shared(texts.flat(), wanted);
    const place = texts.findIndex((text) => shared(text, wanted) === wanted.length);
    return found === 0 ? [] : [{ entry: [id, offense] as const, found, place: place < 0 ? texts.length : Math.min(place, 2) }];
  });
  const most = Math.max(0, ...scored.map(({ found }) => found));
  const best = scored.filter(({ found }) => found === most).sort((a, b) => a.place - b.place);
  const named = wanted.length < WORDS_OF_A_SECTION ? [] : [...(sections?.values() ?? [])].filter(({ name }) => shared(wordsOf(name), wanted) === wanted.length);
  return { kinds: best.map(({ entry }) => entry), sections: named };
}

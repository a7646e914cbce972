// The reading meter: Flesch-Kincaid over our own syllable counter. A score is a smoke alarm, not proof.

/** Syllables of an English word: groups of vowels after dropping silent endings. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, ending => ending[0] ?? '').replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** The text without what is not ours to make plain: addresses, phone numbers, single letters with full stops, official names. */
export function plainPart(text: string, officialNames: readonly string[] = []): string {
  let rest = text.replace(/https?:\/\/\S+|\S+@\S+|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}/g, ' ');
  for (const name of officialNames) rest = rest.split(name).join(' ');
  return rest.replace(/\b(?:[A-Z]\.)+/g, abbreviation => abbreviation.replaceAll('.', ''));
}

/** The words of a text. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter(word => /[a-z0-9]/i.test(word));

/** The sentences of a text. A list item is one, with or without a full stop. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!])["”’)]*\s+|\n+/).map(sentence => sentence.trim()).filter(sentence => wordsIn(sentence).length > 0);

/** Flesch-Kincaid grade of a text of at least one word. */
export function grade(text: string, officialNames: readonly string[] = []): number {
  const plain = plainPart(text, officialNames);
  const words = wordsIn(plain);
  const count = Math.max(1, words.length);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / count;
  const perSentence = count / Math.max(1, sentencesIn(plain).length);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** Words in the longest sentence. */
export const longestSentence = (text: string, officialNames: readonly string[] = []): number =>
  Math.max(0, ...sentencesIn(plainPart(text, officialNames)).map(sentence => wordsIn(sentence).length));

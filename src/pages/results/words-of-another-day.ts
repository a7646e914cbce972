import type { Words } from '../../ui/words/en.ts';

/** The words of the result page for another day than today. */
export function wordsOfAnotherDay(words: Words): Words {
  const { anotherDay, results, outcome, nothingOpen } = words;
  return {
    ...words,
    results: { ...results, ...anotherDay.results },
    outcome: { ...outcome, ...anotherDay.outcome, kinds: { ...outcome.kinds, ...anotherDay.kinds } },
    nothingOpen: { ...nothingOpen, ...anotherDay.nothingOpen },
  };
}

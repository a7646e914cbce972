import { capital } from './words/english.ts';
import { useWords } from './words/words.ts';

/** Finds a word of law in each of its forms: `expunge` is in "expunged" and "expunging". */
const formsOf = (term: string): RegExp => new RegExp(`\\b${term.replace(/e$/, '')}[a-z]*`, 'i');

/** The words of law that some texts use. */
export const legalWordsIn = (texts: readonly string[], glossary: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(glossary).filter((term) => texts.some((text) => formsOf(term).test(text)));

interface LegalWordsProps {
  /** What stands above. */
  readonly texts: readonly string[];
}

/** The words of law in what stands above, each with its plain meaning; nothing where there are none (Q7). */
export function LegalWords({ texts }: LegalWordsProps) {
  const { glossary } = useWords();
  const meanings: Readonly<Record<string, string>> = glossary;
  const used = legalWordsIn(texts, meanings);
  if (used.length === 0) return null;
  return (
    <dl className="pairs pairs-small">
      {used.map((term) => (
        <div key={term}>
          <dt>{capital(term)}</dt>
          <dd>{meanings[term]}</dd>
        </div>
      ))}
    </dl>
  );
}

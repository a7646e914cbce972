import type { Result } from '../../catalog/results.ts';
import { useWords } from '../../ui/words/words.ts';
import { aboutWords, chargesOf } from './result-names.ts';
import { useResults } from './results-view.ts';

/** Below the heading of a card: the charges it is about, and the official name of the path. */
export function CardNames({ result }: { readonly result: Result }) {
  const words = useWords();
  const view = useResults();
  return (
    <p className="card-names">
      {chargesOf(result).length === 0 ? null : (
        <>
          <strong>{aboutWords(result, view, words)}</strong>
          <br />
        </>
      )}
      {words.card.officialName(result.path.name)}
    </p>
  );
}

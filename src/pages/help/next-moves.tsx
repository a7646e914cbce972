import { nextMoves } from '../../catalog/next-moves.ts';
import { useWords } from '../../ui/words/words.ts';

/** The three next moves: legal aid line, public library, court self-help (C10). */
export function NextMoves() {
  const { resources } = useWords();
  return (
    <ol>
      {nextMoves.map(({ id }) => (
        <li key={id}>{resources.moves[id]}</li>
      ))}
    </ol>
  );
}

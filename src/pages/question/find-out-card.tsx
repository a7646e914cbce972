import type { FindOut } from '../../engine/fact.ts';
import { useWords } from '../../ui/words/words.ts';

interface FindOutCardProps {
  readonly findOut: FindOut;
}

/** How to find a fact: who knows, what to ask for, what it costs, and a safer way (K5). */
export function FindOutCard({ findOut }: FindOutCardProps) {
  const { question, findOut: words } = useWords();
  return (
    <div className="find-out">
      <h2 className="find-out-heading">{question.howToFind}</h2>
      {typeof findOut === 'string' ? (
        <p>{findOut}</p>
      ) : (
        <dl>
          <dt>{words.office}</dt>
          <dd>{findOut.office}</dd>
          <dt>{words.askFor}</dt>
          <dd>{findOut['ask-for']}</dd>
          {findOut.cost === undefined ? null : (
            <>
              <dt>{words.cost}</dt>
              <dd>{findOut.cost}</dd>
            </>
          )}
          {findOut.safer === undefined ? null : (
            <>
              <dt>{words.safer}</dt>
              <dd>{findOut.safer}</dd>
            </>
          )}
        </dl>
      )}
    </div>
  );
}

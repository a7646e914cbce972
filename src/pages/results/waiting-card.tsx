import type { Result } from '../../catalog/results.ts';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWords } from '../../ui/words/words.ts';
import { plainHeading } from '../plain-heading.ts';
import { CardNames } from './card-names.tsx';
import { cardId, kindWords, toneOf } from './result-names.ts';

interface WaitingCardProps {
  readonly result: Result;
  readonly level: 3 | 4;
}

/** A path that waits for answers, while the questions still run: its name and no more, since the next answers decide it. */
export function WaitingCard({ result, level }: WaitingCardProps) {
  const words = useWords();
  return (
    <Card id={cardId(result)} heading={plainHeading(result.path.plain).heading} level={level} tone={toneOf(result)} tag={<Tag tone={toneOf(result)}>{kindWords(result, words)}</Tag>}>
      <CardNames result={result} />
    </Card>
  );
}

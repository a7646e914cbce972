import type { Fact } from '../../engine/fact.ts';
import type { QuestionStep } from '../../interview/step.ts';
import { answerInCase } from '../../interview/record.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words/words.ts';
import { answerInWords } from '../answer-in-words.ts';
import { chargeName } from '../charge-name.ts';
import { useScreening } from '../screening.ts';

/** Charges of one case often share their dates and their sentence, and nothing else. */
const isShared = ({ id, type }: Fact): boolean => type === 'date' || type === 'sentence' || id === 'charge.sentence-status';

/** What was answered for an earlier charge of the same case, and one press to answer the same; nothing where there is none. */
export function SameInCase({ fact, step }: { readonly fact: Fact; readonly step: QuestionStep }) {
  const words = useWords();
  const { interview: { record }, rules, today, send } = useScreening();
  const other = isShared(fact) ? answerInCase(record, fact.id, step.charge) : undefined;
  if (!other || !rules) return null;
  return (
    <Notice>
      <p>{words.question.inCase(chargeName(record, other.charge, rules, words), answerInWords(fact, other.answer, today, words))}</p>
      <Button kind="secondary" onClick={() => send({ type: 'ANSWER', value: other.answer })}>
        {words.question.sameInCase}
      </Button>
    </Notice>
  );
}

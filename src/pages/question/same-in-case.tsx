import type { Fact } from '../../engine/fact.ts';
import type { QuestionStep } from '../../interview/step.ts';
import { answerInCase } from '../../interview/record.ts';
import { toForm, type FormValues } from '../../interview/answer-fields.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words/words.ts';
import { answerInWords } from '../answer-in-words.ts';
import { chargeName } from '../charge-name.ts';
import { useScreening } from '../screening.ts';

/** Charges of one case often share their dates and their sentence, and nothing else. */
const isShared = ({ id, type }: Fact): boolean => type === 'date' || type === 'sentence' || id === 'charge.sentence-status';

interface SameInCaseProps {
  readonly fact: Fact;
  readonly step: QuestionStep;
  /** Fills the form. */
  readonly change: (fields: FormValues) => void;
}

/** What was answered for an earlier charge of the same case, and one press to fill in the same; nothing where there is none. */
export function SameInCase({ fact, step, change }: SameInCaseProps) {
  const words = useWords();
  const { interview: { record }, rules, today } = useScreening();
  const other = isShared(fact) ? answerInCase(record, fact.id, step.charge) : undefined;
  if (!other || !rules) return null;
  return (
    <Notice>
      <p>{words.question.inCase(chargeName(record, other.charge, rules, words), answerInWords(fact, other.answer, today, words))}</p>
      <Button kind="secondary" onClick={() => change(toForm(fact, other.answer, today))}>
        {words.question.sameInCase}
      </Button>
    </Notice>
  );
}

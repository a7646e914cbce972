import { useMemo, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Fact } from '../../engine/fact.ts';
import { toForm, type FormValues } from '../../interview/answer-fields.ts';
import { dateClash } from '../../interview/date-order.ts';
import type { AnswerText } from '../../rules/case-format.ts';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import { useWords } from '../../ui/words/words.ts';
import { useScreening } from '../screening.ts';
import { answerResolver, type Answered } from './answer-resolver.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

interface AnswerForm extends Pick<FormPartProps, 'text' | 'ticked' | 'change' | 'error'> {
  readonly problems: readonly FieldProblem[];
  /** How often the form was sent. */
  readonly tries: number;
  readonly submit: () => void;
}

/**
 * The form of one question: starts from the stored answer, is checked when it is sent, and then gives the answer. What was typed stays.
 * @param onAnswer also gets what stands in the fields, for what is told beside the answer
 */
export function useAnswerForm(fact: Fact, charge: string | undefined, stored: AnswerText | undefined, onAnswer: (answer: AnswerText, text: (field: string) => string) => void): AnswerForm {
  const { errors: words } = useWords();
  const { interview: { record }, rules, today } = useScreening();
  const errors = fact.id === 'charge.offense' ? { ...words, noChoice: words.noOffense } : words;
  const clash = (answer: AnswerText) => {
    const dates = fact.type === 'date' ? dateClash(record, fact.id, charge, answer, today) : undefined;
    if (!dates) return undefined;
    const label = (id: string) => rules?.vocabulary.facts[id]?.label ?? '';
    return dates.earlier === 'born' ? words.beforeBirth() : words.endBeforeStart(label(dates.earlier), label(dates.later));
  };
  const form = useForm<FormValues, unknown, Answered>({
    defaultValues: useMemo(() => toForm(fact, stored, today), [fact, stored, today]),
    resolver: answerResolver(fact, today, errors, clash),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const values = useWatch({ control: form.control });
  const { errors: found, submitCount } = form.formState;
  const answered = useRef(false);
  const text = (field: string) => String(values[field] ?? '');
  const accept = ({ answer }: Answered) => {
    if (answered.current) return; // a second press must not answer the next question
    answered.current = true;
    onAnswer(answer, text);
  };
  return {
    text,
    ticked: (field) => values[field] === true,
    change: (fields) => {
      for (const [field, value] of Object.entries(fields)) form.setValue(field, value);
    },
    error: (field) => found[field]?.message,
    problems: Object.entries(found).map(([field, problem]) => ({ field: fieldId(field), message: String(problem?.message) })),
    tries: submitCount,
    submit: () => {
      void form.handleSubmit(accept)();
    },
  };
}

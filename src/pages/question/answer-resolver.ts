import type { Resolver } from 'react-hook-form';
import type { Day } from '../../domain/day.ts';
import type { Fact } from '../../engine/fact.ts';
import type { AnswerErrors } from '../../interview/answer-errors.ts';
import { answerForm } from '../../interview/answer-form.ts';
import { plainValues, type FormValues } from '../../interview/answer-fields.ts';
import type { AnswerText } from '../../rules/case-format.ts';

/** What a form gives once it is in order. */
export interface Answered {
  readonly answer: AnswerText;
}

/**
 * Checks a question's form by the schema that follows from its fact.
 * @param clash what an answer that is in order by itself gets wrong beside the others, in words
 */
export function answerResolver(fact: Fact, today: Day, errors: AnswerErrors, clash: (answer: AnswerText) => string | undefined): Resolver<FormValues, unknown, Answered> {
  return (values) => {
    const checked = answerForm(fact, today, errors).safeParse(plainValues(values));
    if (!checked.success) return { values: {}, errors: Object.fromEntries(checked.error.issues.map(({ path, message }) => [String(path[0]), { type: 'answer', message }])) };
    const message = clash(checked.data);
    return message === undefined ? { values: { answer: checked.data }, errors: {} } : { values: {}, errors: { year: { type: 'clash', message } } };
  };
}

import * as z from 'zod/mini';
import { civilOf, dayOf, daysInMonth, type Day } from '../domain/day.ts';
import type { AnswerErrors } from './answer-errors.ts';
import { agoText, type DateForm } from './date-fields.ts';

const EARLIEST_YEAR = 1920;

/** What is wrong with the three fields, by field, or undefined. */
function fault(form: DateForm, asOf: Day, mayLieAhead: boolean, errors: AnswerErrors): readonly ['month' | 'day' | 'year', string] | undefined {
  const { month, day, year } = { month: form.month.trim(), day: form.day.trim(), year: form.year.trim() };
  const now = civilOf(asOf);
  if (year === '' && month === '' && day === '') return ['year', errors.noDate()];
  if (!/^\d{4}$/.test(year)) return ['year', errors.yearDigits()];
  if (Number(year) < EARLIEST_YEAR) return ['year', errors.yearTooEarly(EARLIEST_YEAR)];
  if (month === '' && day !== '') return ['month', errors.monthMissing()];
  if (month !== '' && !(/^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12)) return ['month', errors.monthNumber()];
  if (day !== '' && !(/^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31)) return ['day', errors.dayNumber()];
  const length = daysInMonth(Number(year), Number(month || 1));
  if (day !== '' && Number(day) > length) return ['day', errors.noSuchDay(Number(month), Number(year), length)];
  const earliest = dayOf(Number(year), Number(month || 1), Number(day || 1));
  if (!mayLieAhead && earliest > asOf) return ['year', errors.inFuture()];
  if (Number(year) > now.year + 100) return ['year', errors.yearTooLate(now.year + 100)];
  return undefined;
}

/** The schema of a date question: checks what was typed and gives a date answer, such as `2019-05` or `2019~`. */
export function dateForm(asOf: Day, mayLieAhead: boolean, errors: AnswerErrors) {
  return z.pipe(
    z
      .object({ way: z.string(), month: z.string(), day: z.string(), year: z.string(), guess: z.boolean() })
      .check((context) => {
        const typed = context.value.month + context.value.day + context.value.year !== '';
        if (context.value.way !== '' && context.value.way !== 'date' && !typed) return;
        const wrong = fault(context.value, asOf, mayLieAhead, errors);
        if (wrong) context.issues.push({ code: 'custom', path: [wrong[0]], message: wrong[1], input: context.value });
      }),
    z.transform((form: DateForm): string => {
      if (form.month + form.day + form.year === '') return form.way.startsWith('ago-') ? agoText(form.way, asOf) : form.way;
      const two = (text: string) => text.trim().padStart(2, '0');
      const parts = [form.year.trim(), ...(form.month.trim() === '' ? [] : [two(form.month)]), ...(form.day.trim() === '' ? [] : [two(form.day)])];
      return parts.join('-') + (form.guess ? '~' : '');
    }),
  );
}

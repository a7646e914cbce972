import * as z from 'zod/mini';
import { civilOf, dayOf, daysInMonth, formatDay, type Day } from '../domain/day.ts';
import { addPeriod } from '../domain/period.ts';
import type { AnswerErrors } from './answer-errors.ts';

/** Ranges for people who do not know even the year: years ago, from and to. */
export const agoRanges = [
  [0, 1],
  [1, 3],
  [3, 5],
  [5, 10],
  [10, 20],
  [20, undefined],
] as const;

/** Every way to answer a date question. `date` reads the three fields; `ago-n` is the n-th of `agoRanges`. */
export const dateWays = ['date', 'none', 'not-yet', 'unknown', 'ago-0', 'ago-1', 'ago-2', 'ago-3', 'ago-4', 'ago-5'] as const;

/** What a date question's form holds: texts as typed. */
export interface DateForm {
  readonly way: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly guess: boolean;
}

/** An empty date form. Nothing is picked in advance. */
export const EMPTY_DATE: DateForm = { way: '', month: '', day: '', year: '', guess: false };

const EARLIEST_YEAR = 1920;

function agoText(way: string, asOf: Day): string {
  const [from, to] = agoRanges[Number(way.slice('ago-'.length))] ?? [0, 1];
  const back = (years: number) => formatDay(years === 0 ? asOf : addPeriod(asOf, { years }, 'early', -1));
  return to === undefined ? `../${back(from)}` : `${back(to)}/${back(from)}`;
}

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

/** A date answer back in the fields; a range from "years ago" comes back as the way that made it, seen from `asOf`. */
export function toDateForm(answer: string, asOf: Day): DateForm {
  if (answer === 'unknown' || answer === 'none' || answer === 'not-yet') return { ...EMPTY_DATE, way: answer };
  if (answer.includes('/')) {
    const index = agoRanges.findIndex((_, i) => agoText(`ago-${i}`, asOf) === answer);
    return { ...EMPTY_DATE, way: index < 0 ? '' : `ago-${index}` };
  }
  const [year = '', month = '', day = ''] = answer.replace('~', '').split('-');
  return { way: 'date', year, month: month.replace(/^0/, ''), day: day.replace(/^0/, ''), guess: answer.endsWith('~') };
}


import * as z from 'zod/mini';
import { civilOf, formatDay, nextDay, type Day } from '../domain/day.ts';
import { addPeriod } from '../domain/period.ts';
import type { Fact } from '../engine/fact.ts';
import type { AnswerText } from '../rules/case-format.ts';
import type { AnswerErrors } from './answer-errors.ts';
import { formKind, type FormKind, type FormValues } from './answer-fields.ts';
import { dateForm } from './date-form.ts';

const whole = (text: string) => /^\d+$/.test(text.trim());

const choice = (errors: AnswerErrors) => z.pipe(z.object({ value: z.string().check(z.minLength(1, errors.noChoice())) }), z.transform(({ value }): AnswerText => value));

const born = (asOf: Day, errors: AnswerErrors) =>
  z.pipe(
    z.object({ way: z.string(), age: z.string(), year: z.string() }).check((context) => {
      const { way, age, year } = context.value;
      const wrong = (field: string, message: string) => context.issues.push({ code: 'custom', path: [field], message, input: context.value });
      if (age.trim() === '' && year.trim() === '') {
        if (way !== 'unknown') wrong('age', errors.noNumber());
      } else if (age.trim() !== '' && year.trim() !== '') wrong('year', errors.twoAges());
      else if (age.trim() !== '' && !whole(age)) wrong('age', errors.notNumber());
      else if (age.trim() !== '' && Number(age) > 120) wrong('age', errors.ageTooHigh(120));
      else if (year.trim() !== '' && !/^\d{4}$/.test(year.trim())) wrong('year', errors.yearDigits());
      else if (year.trim() !== '' && Number(year) > civilOf(asOf).year) wrong('year', errors.yearTooLate(civilOf(asOf).year));
      else if (year.trim() !== '' && Number(year) < civilOf(asOf).year - 120) wrong('year', errors.yearTooEarly(civilOf(asOf).year - 120));
    }),
    z.transform(({ age, year }): AnswerText => {
      if (year.trim() !== '') return year.trim();
      if (age.trim() === '') return 'unknown';
      const years = Number(age);
      const earliest = nextDay(addPeriod(asOf, { years: years + 1 }, 'early', -1));
      const latest = years === 0 ? asOf : addPeriod(asOf, { years }, 'late', -1);
      return `${formatDay(earliest)}/${formatDay(latest)}`;
    }),
  );

const number = (errors: AnswerErrors) =>
  z.pipe(
    z.object({ way: z.string(), value: z.string() }).check((context) => {
      const { way, value } = context.value;
      const wrong = (message: string) => context.issues.push({ code: 'custom', path: ['value'], message, input: context.value });
      if (value.trim() === '') {
        if (way !== 'unknown') wrong(errors.noNumber());
      } else if (!whole(value)) wrong(errors.notNumber());
      else if (Number(value) > 999) wrong(errors.numberTooHigh(999));
    }),
    z.transform(({ value }): AnswerText => (value.trim() === '' ? 'unknown' : Number(value))),
  );

const sentence = (errors: AnswerErrors) =>
  z.pipe(
    z.object({ way: z.string(), years: z.string(), months: z.string(), days: z.string() }).check((context) => {
      const { way, ...parts } = context.value;
      const typed = Object.entries(parts).filter(([, text]) => text.trim() !== '');
      const wrong = (field: string, message: string) => context.issues.push({ code: 'custom', path: [field], message, input: context.value });
      if (typed.length === 0) {
        if (way === '' || way === 'length') wrong('years', errors.noSentence());
        return;
      }
      for (const [field, text] of typed) {
        if (!whole(text)) wrong(field, errors.notNumber());
        else if (Number(text) > 999) wrong(field, errors.numberTooHigh(999));
      }
    }),
    z.transform(({ way, years, months, days }): AnswerText => {
      const part = (text: string, unit: string) => (text.trim() === '' || Number(text) === 0 ? '' : `${Number(text)}${unit}`);
      const length = part(years, 'Y') + part(months, 'M') + part(days, 'D');
      if (years + months + days === '') return way;
      return length === '' ? 'P0D' : `P${length}`;
    }),
  );

/** The schema of a fact's form: takes what was typed, gives the answer as it stands in a case, or issues by field in the given words. */
export function answerForm(fact: Fact, asOf: Day, errors: AnswerErrors): z.ZodMiniType<AnswerText, FormValues> {
  const forms: Readonly<Record<FormKind, () => z.ZodMiniType>> = {
    choice: () => choice(errors),
    offense: () => choice(errors),
    date: () => dateForm(asOf, fact.future === true, errors),
    born: () => born(asOf, errors),
    number: () => number(errors),
    sentence: () => sentence(errors),
  };
  return forms[formKind(fact)]() as z.ZodMiniType<AnswerText, FormValues>;
}

import { parseDay, type Day } from '../domain/day.ts';
import { addPeriod } from '../domain/period.ts';
import type { Fact } from '../engine/fact.ts';
import type { AnswerText } from '../rules/case-format.ts';
import { EMPTY_DATE, toDateForm } from './date-fields.ts';

/** What a form holds: each field as typed or ticked. */
export type FormValues = Readonly<Record<string, string | boolean>>;

/** Which form asks for a fact. `born` is a date that is asked as an age or a birth year; `offense` is asked as a kind of charge or a section of law; places have a list of their own. */
export type FormKind = 'choice' | 'offense' | 'date' | 'born' | 'number' | 'sentence';

/** The form for a fact. */
export const formKind = ({ id, type }: Fact): FormKind => (id === 'born' ? 'born' : id === 'charge.offense' || type === 'statute' ? 'offense' : type);

/** What a form holds, for its schema: "I’d rather not say" is the same as not knowing (K2). */
export const plainValues = (values: FormValues): FormValues => Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value === 'rather-not' ? 'unknown' : value]));

/** A stored answer back in its form; an empty form where there is none. Nothing is ever picked in advance. */
export function toForm(fact: Fact, answer: AnswerText | undefined, asOf: Day): FormValues {
  const unknown = answer === 'unknown';
  const text = answer === undefined || unknown ? '' : typeof answer === 'object' ? (answer[0] ?? '') : String(answer);
  switch (formKind(fact)) {
    case 'choice':
    case 'offense':
      return { value: unknown ? 'unknown' : text };
    case 'date':
      return answer === undefined ? { ...EMPTY_DATE } : { ...toDateForm(String(answer), asOf) };
    case 'born':
      return { way: unknown ? 'unknown' : '', age: text.includes('/') ? ageOf(text, asOf) : '', year: text.includes('/') ? '' : text.slice(0, 4) };
    case 'number':
      return { way: unknown ? 'unknown' : '', value: text };
    case 'sentence': {
      const [, years = '', months = '', days = ''] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text) ?? [];
      return { way: unknown ? 'unknown' : text === 'life' ? 'life' : text === '' ? '' : 'length', years, months, days };
    }
  }
}

/** The age, on a day, that a range of birth days stands for. */
function ageOf(range: string, asOf: Day): string {
  const latest = parseDay(range.split('/')[1] ?? '');
  if (latest === undefined) return '';
  let years = 0;
  while (years < 130 && addPeriod(latest, { years: years + 1 }, 'late') <= asOf) years++;
  return String(years);
}

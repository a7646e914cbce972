import { formatDay, type Day } from '../domain/day.ts';
import { addPeriod } from '../domain/period.ts';

/** Ranges for people who do not know even the year: years ago, from and to. */
export const agoRanges = [
  [0, 1],
  [1, 3],
  [3, 5],
  [5, 10],
  [10, 20],
  [20, undefined],
] as const;

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

/** The range of days, seen from `asOf`, that a way like `ago-2` stands for. */
export function agoText(way: string, asOf: Day): string {
  const [from, to] = agoRanges[Number(way.slice('ago-'.length))] ?? [0, 1];
  const back = (years: number) => formatDay(years === 0 ? asOf : addPeriod(asOf, { years }, 'early', -1));
  return to === undefined ? `../${back(from)}` : `${back(to)}/${back(from)}`;
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

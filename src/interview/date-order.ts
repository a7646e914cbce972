import type { FactId } from '../domain/answer.ts';
import { parseDateRange, type DateRange } from '../domain/date-range.ts';
import type { Day } from '../domain/day.ts';
import type { AnswerText, CaseText } from '../rules/case-format.ts';
import { answerOf } from './record.ts';

/** Dates of a charge of which the first can't lie after the second. */
const IN_ORDER: readonly (readonly [FactId, FactId])[] = [
  ['charge.offense-date', 'charge.arrest-date'],
  ['charge.offense-date', 'charge.disposition-date'],
  ['charge.offense-date', 'charge.released'],
  ['charge.disposition-date', 'charge.supervision-ended'],
  ['charge.disposition-date', 'charge.discharged'],
  ['charge.disposition-date', 'charge.pardoned'],
];

/** Two dates that can't both be right: the one that should come first, and the other. */
export interface DateClash {
  readonly earlier: FactId;
  readonly later: FactId;
}

const datesOf = (text: AnswerText | undefined, asOf: Day): DateRange | undefined => {
  const range = text === undefined || text === 'unknown' ? undefined : parseDateRange(String(text), asOf);
  return range && range.none === 'no' ? range : undefined;
};

/**
 * A date already given that a new answer can't stand beside, however the unsure parts of both turn out; undefined where there is none.
 * @param fact the date fact being answered, of `charge` if it is one of a charge
 */
export function dateClash(record: CaseText, fact: FactId, charge: string | undefined, answer: AnswerText, asOf: Day): DateClash | undefined {
  const given = datesOf(answer, asOf);
  if (!given || fact === 'born') return undefined;
  const pairs = [['born', fact] as const, ...IN_ORDER.filter((pair) => pair.includes(fact))];
  for (const [earlier, later] of pairs) {
    const first = earlier === fact ? given : datesOf(answerOf(record, earlier, charge), asOf);
    const second = later === fact ? given : datesOf(answerOf(record, later, charge), asOf);
    if (first && second && second.latest < first.earliest) return { earlier, later };
  }
  return undefined;
}

import type { FactId } from '../domain/answer.ts';
import type { CaseText } from '../rules/case-format.ts';
import { answerOf } from './record.ts';
import type { Step } from './step.ts';

/** What is asked of every charge before anything else: where (when several places were named), how it ended, and what it was. */
const OF_EVERY_CHARGE = ['charge.jurisdiction', 'charge.disposition', 'charge.offense'] as const;

/** A section of law tells the kind of charge: where one was picked, the kind is not asked. */
const TOLD_BY: Readonly<Partial<Record<FactId, FactId>>> = { 'charge.offense': 'charge.statute' };

/** What is asked of every person once the charges are listed: custody decides which helpers fit. */
const OF_EVERY_PERSON = ['custody'] as const;

/** The next framing page, or undefined when the frame is complete and the rules take over. */
export function framingStep(record: CaseText): Step | undefined {
  for (const charge of record.charges) {
    const isTold = (fact: FactId | undefined) => fact !== undefined && answerOf(record, fact, charge.id) !== undefined;
    for (const fact of OF_EVERY_CHARGE) if (!isTold(fact) && !isTold(TOLD_BY[fact])) return { kind: 'question', fact, charge: charge.id };
  }
  if (record.complete === undefined) return { kind: 'charges' };
  for (const fact of OF_EVERY_PERSON) if (answerOf(record, fact) === undefined) return { kind: 'question', fact };
  return undefined;
}

import { isChargeFact, type Fact } from '../engine/fact.ts';
import { answerOf } from '../interview/record.ts';
import type { SummaryRow } from '../ui/summary-list.tsx';
import type { Words } from '../ui/words/en.ts';
import { answerInWords } from './answer-in-words.ts';
import { chargeName } from './charge-name.ts';
import type { Screening } from './screening.ts';

const byOrder = (a: Fact, b: Fact) => a.order - b.order;

/**
 * Every answer about the person, or about one charge, as lines that can be changed: those not known too (M7).
 * @param only the facts to show; all answered ones where left out
 */
export function answerRows({ interview: { record }, rules, today, send }: Screening, words: Words, charge?: string, only?: readonly string[]): readonly SummaryRow[] {
  if (!rules) return [];
  const mine = Object.values(rules.vocabulary.facts).filter(({ id }) => isChargeFact(id) === (charge !== undefined) && id !== 'complete' && (only?.includes(id) ?? true));
  const of = charge === undefined || record.charges.length < 2 ? '' : `, ${chargeName(record, charge, rules, words)}`;
  return mine.sort(byOrder).flatMap((fact) => {
    const answer = answerOf(record, fact.id, charge);
    if (answer === undefined) return [];
    const onChange = () => {
      send({ type: 'CHANGE', step: { kind: 'question', fact: fact.id, charge } });
    };
    return [{ key: fact.id, label: fact.label, value: answerInWords(fact, answer, today, words), onChange, changeLabel: `${fact.label}${of}` }];
  });
}

import type { FactId } from '../domain/answer.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import { isChargeFact } from '../engine/fact.ts';
import type { AnswerText, CaseText, ChargeText } from '../rules/case-format.ts';

/** No answers yet. */
export const EMPTY_RECORD: CaseText = { version: 1, person: {}, charges: [] };

const chargeKey = (fact: FactId) => fact.slice('charge.'.length);

/** The answer given for a fact of the person or of a charge, if any. */
export function answerOf(record: CaseText, fact: FactId, charge?: string): AnswerText | undefined {
  if (fact === 'complete') return record.complete;
  if (!isChargeFact(fact)) return record.person[fact];
  return record.charges.find((one) => one.id === charge)?.[chargeKey(fact)];
}

/** The record with one answer set, or taken back when `value` is undefined. The old record is not touched. */
export function withAnswer(record: CaseText, fact: FactId, value: AnswerText | undefined, charge?: string): CaseText {
  if (fact === 'complete') {
    const { complete: _old, ...rest } = record;
    return value === undefined ? rest : { ...rest, complete: String(value) };
  }
  if (!isChargeFact(fact)) {
    const { [fact]: _old, ...person } = record.person;
    return { ...record, person: value === undefined ? person : { ...person, [fact]: value } };
  }
  const change = (one: ChargeText): ChargeText => {
    const { [chargeKey(fact)]: _old, ...rest } = one;
    return (value === undefined ? rest : { ...rest, [chargeKey(fact)]: value }) as ChargeText;
  };
  return { ...record, charges: record.charges.map((one) => (one.id === charge ? change(one) : one)) };
}

const nextFree = (taken: readonly string[], names: (index: number) => string): string => {
  let index = taken.length;
  while (taken.includes(names(index))) index++;
  return names(index);
};

/** The cases of the record in the order they were entered. */
export const casesOf = (record: CaseText): readonly string[] => [...new Set(record.charges.map((one) => one.case ?? one.id))];

/**
 * The record with one more charge, in a case or in a new one. A charge in an old case takes its place from that case;
 * one in a new case takes `places` when there is only one. Whether the list is complete must be said again.
 */
export function withCharge(record: CaseText, places: readonly Jurisdiction[], inCase?: string): CaseText {
  const sibling = record.charges.find((one) => one.case === inCase);
  const place = sibling?.['jurisdiction'] ?? (places.length === 1 ? places[0] : undefined);
  const charge = {
    id: nextFree(record.charges.map((one) => one.id), (index) => `charge-${index + 1}`),
    case: inCase ?? nextFree(casesOf(record), (index) => `case-${index + 1}`),
    ...(place === undefined ? {} : { jurisdiction: place }),
  } as ChargeText;
  const { complete: _old, ...rest } = record;
  return { ...rest, charges: [...record.charges, charge] };
}

/** The record without a charge. */
export const withoutCharge = (record: CaseText, id: string): CaseText => ({ ...record, charges: record.charges.filter((one) => one.id !== id) });

/** What was answered for a fact of an earlier charge in the same case, and of which charge; undefined where nothing was, or where it is not known. */
export function answerInCase(record: CaseText, fact: FactId, charge: string | undefined): { readonly charge: string; readonly answer: AnswerText } | undefined {
  const at = record.charges.findIndex((one) => one.id === charge);
  const inCase = record.charges[at]?.case;
  for (const { id, case: of } of record.charges.slice(0, Math.max(at, 0)).reverse()) {
    const answer = answerOf(record, fact, id);
    if (inCase !== undefined && of === inCase && answer !== undefined && answer !== 'unknown') return { charge: id, answer };
  }
  return undefined;
}

/** What a charge has from the choice of a place alone. */
const NOT_TOLD: readonly string[] = ['id', 'case', 'incident', 'jurisdiction'];

/** Whether anything was answered beyond who this is for and where the case was. */
export const hasAnswers = ({ person, charges }: CaseText): boolean => Object.keys(person).length > 0 || charges.some((charge) => Object.keys(charge).some((key) => !NOT_TOLD.includes(key)));

import type { Facts } from '../engine/fact.ts';
import type { AnswerText, CaseText, ChargeText } from '../rules/case-format.ts';
import type { Example } from '../rules/path-file.ts';

/** A year stands in YAML as a number; in a case, dates are text. */
function written(facts: Facts, prefix: string, answers: Readonly<Record<string, AnswerText>>): Record<string, AnswerText> {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, typeof value === 'number' && facts[prefix + key]?.type === 'date' ? String(value) : value]));
}

const letter = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

/** An example as a case: charges are of the path's place and named a, b, c … unless they say otherwise; without charges, one charge of which nothing is known. */
export function exampleCase(example: Example, place: string, facts: Facts): CaseText {
  const charges = example.charges ?? [{}];
  return {
    version: 1,
    answered: example.answered,
    person: written(facts, '', example.person ?? {}),
    charges: charges.map((charge, index): ChargeText => ({ id: letter(index), jurisdiction: place, ...written(facts, 'charge.', charge) })),
    complete: example.complete,
  };
}

import { isAsked, isNotYet, type Charge, type FactId, type Person } from '../domain/answer.ts';
import type { Day } from '../domain/day.ts';
import { isChargeFact, type Fact, type Facts } from './fact.ts';
import { undecided } from './missing.ts';
import type { PathFinding } from './path.ts';

/** What to ask next: a fact of the person, or of one charge. */
export interface Question {
  readonly fact: Fact;
  readonly charge?: Charge | undefined;
}

/** Facts of the person that come before this order are asked before any charge is gone into; the sensitive ones come last of all. */
const AFTER_CHARGES = 310;

/**
 * Everything still worth asking, in editorial order: framing facts of the person, then charge by charge, then the rest of the person's, sensitive ones last.
 * A fact that was answered, even with "I don't know", is never asked again; a fact that can change no path is never asked.
 */
export function questionsLeft(findings: readonly PathFinding[], person: Person, facts: Facts, asOf: Day): readonly Question[] {
  const wanted = new Map<string, Question & { readonly key: readonly number[] }>();
  const charges = new Map(person.charges.map((charge, index) => [charge.id, index]));
  const add = (id: FactId, charge: Charge | undefined) => {
    const fact = facts[id];
    const holder = charge ?? person;
    if (!fact || isAsked(holder, id) || isNotYet(holder.answers[id])) return;
    const tier = fact.sensitive ? 3 : isChargeFact(id) ? 1 : fact.order < AFTER_CHARGES ? 0 : 2;
    const index = charge ? (charges.get(charge.id) ?? 0) : 0;
    wanted.set(`${charge?.id ?? ''} ${id}`, { fact, charge, key: [tier, index, fact.order] });
  };
  for (const { finding } of findings) for (const missing of undecided(finding, asOf).facts) add(missing.fact, missing.charge);
  return [...wanted.values()].sort((a, b) => (a.key[0] as number) - (b.key[0] as number) || (a.key[1] as number) - (b.key[1] as number) || (a.key[2] as number) - (b.key[2] as number));
}

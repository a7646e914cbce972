import type { Answer, Answers, Charge, FactId, Person } from '../domain/answer.ts';
import type { Finding } from './finding.ts';
import type { Test } from './test.ts';

/** What kind of answer a fact takes. */
export type FactType = 'choice' | 'date' | 'number' | 'sentence' | 'statute';

/** A sentence in the two voices: to the person, or about the person (`{person}` stands for how we call them). */
export type Voiced = string | { readonly you: string; readonly they: string };

/** One value a choice fact can take, in plain words. */
export interface Option {
  readonly label: string;
  readonly help?: string | undefined;
  /** What this answer tells of other facts, as answers stand in a case. */
  readonly implies?: Readonly<Record<FactId, string | number | readonly string[]>> | undefined;
}

/** Where an unknown fact can be found out. */
export type FindOut = string | { readonly office: string; readonly 'ask-for': string; readonly cost?: string | undefined; readonly safer?: string | undefined };

/** One thing a criterion reads, and the question that asks for it. */
export interface Fact {
  readonly id: FactId;
  /** Editorial order of asking. */
  readonly order: number;
  readonly type: FactType;
  /** A noun phrase for reasons: "how the case ended". */
  readonly label: string;
  readonly question: Voiced;
  readonly why: string;
  readonly options?: Readonly<Record<string, Option>> | undefined;
  readonly help?: string | undefined;
  readonly 'read-aloud'?: string | undefined;
  readonly 'find-out': FindOut;
  readonly sensitive?: boolean | undefined;
  readonly future?: boolean | undefined;
  /** False for a date that always happened: "This never happened" is not offered. */
  readonly never?: boolean | undefined;
  /** Never asked: always unknown. */
  readonly ask?: 'never' | undefined;
}

/** Every fact by id. */
export type Facts = Readonly<Record<FactId, Fact>>;

/** Whether a fact belongs to a charge. */
export const isChargeFact = (id: FactId): boolean => id.startsWith('charge.');

/** Where a criterion stands while it is judged: the person, the charge at hand, and the charge under judgment. */
export interface Scope {
  readonly person: Person;
  readonly charge: Charge | undefined;
  readonly judged: Charge | undefined;
  /** What was counted for this person and is the same whatever charge is under judgment, by the test of the count. */
  readonly counted: Map<Test, readonly Finding[]>;
}

/** A named fact, found: whose answers to look in, and under which id. */
export interface FactReader {
  readonly id: FactId;
  /** The charge whose fact it is in a scope; undefined for a fact of the person. */
  readonly chargeIn: (scope: Scope) => Charge | undefined;
  readonly answersIn: (scope: Scope) => Answers;
  /** Whether an answer leaves nothing to learn, where that is more than being exact. */
  readonly isSettled?: (answer: Answer | undefined) => boolean;
}

const NO_ANSWERS: Answers = {};

/** Turns a name written in a rule (`custody`, `charge.grade`, `this.grade`) into a reader. */
export function factReader(name: string): FactReader {
  if (name.startsWith('this.')) {
    return { id: `charge.${name.slice(5)}`, chargeIn: (scope) => scope.judged, answersIn: (scope) => scope.judged?.answers ?? NO_ANSWERS };
  }
  if (isChargeFact(name)) return { id: name, chargeIn: (scope) => scope.charge, answersIn: (scope) => scope.charge?.answers ?? NO_ANSWERS };
  return { id: name, chargeIn: () => undefined, answersIn: (scope) => scope.person.answers };
}

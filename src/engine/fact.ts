import type { Answer, Charge, FactId } from '../domain/answer.ts';
import type { Scope } from './scope.ts';
import type { Reach } from './test.ts';

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
  /** The option for whatever no other option fits: beside it, only options that some rule reads for this kind of charge are offered. */
  readonly otherwise?: string | undefined;
  readonly future?: boolean | undefined;
  /** False for a date that always happened: "This never happened" is not offered. */
  readonly never?: boolean | undefined;
  /** The fact that must be known, at least in part, before this one is asked: not knowing the first, nobody is asked what follows from it. */
  readonly 'asked-after'?: FactId | undefined;
  /** Never asked: always unknown. */
  readonly ask?: 'never' | undefined;
}

/** Every fact by id. */
export type Facts = Readonly<Record<FactId, Fact>>;

/** Whether a fact belongs to a charge. */
export const isChargeFact = (id: FactId): boolean => id.startsWith('charge.');

/** A name written in a rule (`custody`, `charge.grade`, `this.grade`), found: the fact's id, whose it is, and what was answered. */
export class FactReader {
  declare readonly id: FactId;
  /** Whose fact it is. */
  declare readonly reach: Reach;
  /** Whether an answer leaves nothing to learn, where that is more than being exact. */
  declare readonly isSettled: ((answer: Answer | undefined) => boolean) | undefined;
  /** False for a fact that no one is ever asked. */
  declare readonly isAsked: boolean;
  /** The fact that must be known before this one is asked, where there is one. */
  declare private readonly after: FactReader | undefined;

  constructor(name: string, facts: Facts = {}, isSettled?: (answer: Answer | undefined) => boolean) {
    const ofJudged = name.startsWith('this.');
    this.id = ofJudged ? `charge.${name.slice(5)}` : name;
    this.reach = ofJudged ? 'judged' : isChargeFact(name) ? 'charge' : 'person';
    this.isSettled = isSettled;
    this.isAsked = facts[this.id]?.ask !== 'never';
    const after = facts[this.id]?.['asked-after'];
    this.after = after === undefined ? undefined : new FactReader(ofJudged ? after.replace(/^charge\./, 'this.') : after);
  }

  /** The charge whose fact it is in a scope; undefined for a fact of the person. */
  chargeIn(scope: Scope): Charge | undefined {
    return this.reach === 'charge' ? scope.charge : this.reach === 'judged' ? scope.judged : undefined;
  }

  /** Whether it waits for another fact, of which nothing is known. */
  waitsIn(scope: Scope): boolean {
    if (this.after === undefined) return false;
    const answer = this.after.answerIn(scope);
    return answer === undefined || answer === 'unknown';
  }

  answerIn(scope: Scope): Answer | undefined {
    const holder = this.reach === 'person' ? scope.person : this.chargeIn(scope);
    return holder?.answers[this.id];
  }
}

/** Turns a name written in a rule into a reader. Without the facts, every fact counts as asked. */
export const factReader = (name: string, facts?: Facts): FactReader => new FactReader(name, facts);

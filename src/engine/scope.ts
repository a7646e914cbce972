import type { Charge, Person } from '../domain/answer.ts';
import type { Timeline } from '../domain/timeline.ts';

/** Timelines of tests, each in its slot; empty where one was not needed yet. */
export type Lines = (Timeline | undefined)[];

/** What hangs together with a scope. */
interface Around {
  readonly ofPerson: Scope;
  readonly ofCharges: readonly Scope[];
  /** Left out where the charge at hand is under judgment itself. */
  readonly ofCharge?: Scope;
  readonly beside?: Scope[];
}

/**
 * Where a criterion is judged: the person, the charge at hand, and the charge under judgment; only in a count do the two differ.
 * Keeps the timelines that were found there. All of them are of tests on one sheet.
 */
export class Scope {
  declare readonly person: Person;
  declare readonly charge: Charge | undefined;
  declare readonly judged: Charge | undefined;
  /** As things stand. */
  declare readonly lines: Lines;
  /** As things would stand after the steps still to take, where that may differ. */
  declare readonly linesAfter: Lines;
  /** The scope of the person, with no charge. */
  declare readonly ofPerson: Scope;
  /** By charge, in the person's order: the scope in which it is at hand and under judgment. */
  declare readonly ofCharges: readonly Scope[];
  /** The one of these for the charge at hand; with no charge, this scope itself. */
  declare readonly ofCharge: Scope;
  /** By charge at hand, as far as they were needed: the scopes with the same charge under judgment. */
  declare private readonly beside: Scope[];

  private constructor(person: Person, charge: Charge | undefined, judged: Charge | undefined, lines: Lines, around?: Around) {
    this.person = person;
    this.charge = charge;
    this.judged = judged;
    this.lines = lines;
    this.linesAfter = [];
    this.ofPerson = around?.ofPerson ?? this;
    this.ofCharges = around?.ofCharges ?? [];
    this.ofCharge = around?.ofCharge ?? this;
    this.beside = around?.beside ?? [];
  }

  /**
   * The scope of a person, with those of each charge.
   * @param slots how many slots the sheet has of the tests that will be judged here
   */
  static of(person: Person, slots: number): Scope {
    const ofPerson = new Scope(person, undefined, undefined, new Array(slots));
    const ofCharges = ofPerson.ofCharges as Scope[];
    for (const charge of person.charges) ofCharges.push(new Scope(person, charge, charge, new Array(slots), { ofPerson, ofCharges }));
    return ofPerson;
  }

  /** The scope with another charge at hand, by its place in the person's order, and the charge under judgment the same as here. */
  withAtHand(index: number): Scope {
    const { person, judged, ofPerson, ofCharges, beside } = this;
    const ofCharge = ofCharges[index] as Scope;
    if (ofCharge.charge === judged) return ofCharge;
    return (beside[index] ??= new Scope(person, ofCharge.charge, judged, [], { ofPerson, ofCharges, ofCharge, beside }));
  }
}

import { isNotYet, isSettled, type Charge, type FactId } from '../domain/answer.ts';
import { OPEN_END, type Day } from '../domain/day.ts';
import { ALWAYS, at, stretchesOf, type Stretch, type Timeline } from '../domain/timeline.ts';
import type { Finding } from './finding.ts';
import type { Scope } from './scope.ts';
import { lineOf, type Test } from './test.ts';

/** A fact that could still settle a finding: of the person, or of one charge. */
export interface MissingFact {
  readonly fact: FactId;
  readonly charge?: Charge | undefined;
}

/** What keeps a finding undecided: facts that are not settled, those that no one is ever asked, and rules that were not read in primary text. */
export interface Undecided {
  readonly facts: readonly MissingFact[];
  readonly neverAsked: readonly MissingFact[];
  readonly unverified: readonly string[];
}

const DECIDED: Undecided = { facts: [], neverAsked: [], unverified: [] };

/** A rule that one of its facts could still settle. */
export interface AskingRule extends MissingFact {
  readonly rule: Test;
}

/** A search for what is missing: what was found so far, and how the rule is read. */
interface Search {
  readonly facts: MissingFact[];
  readonly neverAsked: MissingFact[];
  readonly unverified: string[];
  /** Every rule that asks for a fact, with that fact, where they are wanted. */
  readonly rules?: AskingRule[] | undefined;
  readonly asOf: Day;
  readonly stepsTaken: boolean;
}

const isSure = (line: Timeline): boolean => line.days.length === 0 ? line !== ALWAYS.unknown : !line.truths.includes('unknown');

/** Whether a timeline is open on a day, or surely opens by itself, so that no step need be taken. */
function opensByItself(line: Timeline, asOf: Day, ahead: readonly Stretch[]): boolean {
  const now = at(line, asOf);
  return now === 'yes' || (now === 'no' && stretchesOf(line, 'yes', ahead).length > 0);
}

/** Notes the facts that a rule reads, that are not settled and that matter from a day on. An event that has not happened yet can tell nothing more about days to come, only about today. */
function ask({ facts, neverAsked, rules, asOf }: Search, rule: Test, here: Scope, from: Day): void {
  for (const reader of rule.reads) {
    const answer = reader.answerIn(here);
    if ((reader.isSettled ?? isSettled)(answer) && !(from === asOf && isNotYet(answer))) continue;
    if (rule.matters && !rule.matters(here, reader, from)) continue;
    if (reader.waitsIn(here)) continue;
    const charge = reader.chargeIn(here);
    const list = reader.isAsked ? facts : neverAsked;
    rules?.push({ fact: reader.id, charge, rule });
    if (!isListed(list, reader.id, charge)) list.push({ fact: reader.id, charge });
  }
}

function isListed(facts: readonly MissingFact[], fact: FactId, charge: Charge | undefined): boolean {
  for (const one of facts) if (one.fact === fact && one.charge === charge) return true;
  return false;
}

/** Looks under a rule for what keeps it undecided on the days `within`. */
function visit(search: Search, scope: Scope, rule: Test, within: readonly Stretch[]): void {
  const { stepsTaken, unverified } = search;
  const line = lineOf(rule, scope, stepsTaken);
  const region = stretchesOf(line, 'unknown', within);
  if (region.length === 0) return;
  let doubtful = region;
  if (rule.asWritten) {
    const written = rule.asWritten(scope);
    if (written !== line && !stepsTaken) doubtful = stretchesOf(written, 'unknown', region);
    const why = rule.criterion.unverified as string;
    if (written !== line && stretchesOf(written, rule.side === 1 ? 'no' : 'yes', region).length > 0 && !unverified.includes(why)) unverified.push(why);
    if (doubtful.length === 0) return;
  }
  ask(search, rule, scope, (doubtful[0] as Stretch).from);
  if (rule.onceListed && rule.countedIn) {
    const open = stretchesOf(rule.onceListed(scope, stepsTaken), 'unknown', doubtful);
    if (open.length > 0) for (const counted of rule.countedIn(scope)) visit(search, counted, rule.of[0] as Test, open);
  } else {
    for (const part of rule.of) visit(search, scope, part, doubtful);
  }
}

/** Looks through a rule as things stand, and as they would stand after the steps still to take. */
function searchIn(search: Search, finding: Finding, ahead: readonly Stretch[]): void {
  const { test, timeline, scope } = finding;
  visit(search, scope, test, ahead);
  if (test.hasStep && !opensByItself(timeline, search.asOf, ahead)) visit({ ...search, stepsTaken: true }, scope, test, ahead);
}

/**
 * The facts under branches that are still undecided on some day from `asOf` on, each once, in the order of the rule:
 * as things stand, and as they would stand after the steps still to take, so that a step not yet taken does not hide what else matters.
 * Answering exactly these, and what is missing then, gives the same timelines as answering every fact; a branch that its siblings already decide asks nothing,
 * nor does an unverified rule that could only close the path, nor a charge in a count that has too few of them.
 * @param until the first day that does not matter any more
 */
export function undecided(finding: Finding, asOf: Day, until: Day = OPEN_END): Undecided {
  const { test, timeline } = finding;
  if (isSure(timeline) && (!test.hasStep || isSure(finding.afterSteps))) return DECIDED;
  const ahead: readonly Stretch[] = [{ from: asOf, to: until }];
  const search: Search = { facts: [], neverAsked: [], unverified: [], asOf, stepsTaken: false };
  searchIn(search, finding, ahead);
  return search;
}

/** The rules that ask for what is missing, each with the fact; a rule of several facts once for each. */
export function askingRules(finding: Finding, asOf: Day): readonly AskingRule[] {
  const rules: AskingRule[] = [];
  searchIn({ facts: [], neverAsked: [], unverified: [], rules, asOf, stepsTaken: false }, finding, [{ from: asOf, to: OPEN_END }]);
  return rules;
}

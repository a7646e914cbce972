import { isNotYet, isSettled, type Charge, type FactId } from '../domain/answer.ts';
import { OPEN_END, type Day } from '../domain/day.ts';
import { at, stretchesOf, type Stretch, type Timeline } from '../domain/timeline.ts';
import type { Scope } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Test } from './test.ts';

/** A fact that could still settle a finding: of the person, or of one charge. */
export interface MissingFact {
  readonly fact: FactId;
  readonly charge?: Charge | undefined;
}

/** What keeps a finding undecided: facts that are not settled, and rules that were not read in primary text. */
export interface Undecided {
  readonly facts: readonly MissingFact[];
  readonly unverified: readonly string[];
}

const DECIDED: Undecided = { facts: [], unverified: [] };

const isSure = (line: Timeline): boolean => !line.truths.includes('unknown');

/** Whether a finding is open on a day, or surely opens by itself, so that no step need be taken. */
function opensByItself(line: Timeline, asOf: Day, ahead: readonly Stretch[]): boolean {
  const now = at(line, asOf);
  return now === 'yes' || (now === 'no' && stretchesOf(line, 'yes', ahead).length > 0);
}

/**
 * The facts under branches that are still undecided on some day from `asOf` on, each once, in the order of the rule:
 * as things stand, and as they would stand after the steps still to take, so that a step not yet taken does not hide what else matters.
 * Answering exactly these gives the same timelines as answering every fact; a branch that its siblings already decide asks nothing,
 * nor does an unverified rule that could only close the path, nor a charge in a count that has too few of them.
 * An event that has not happened yet can tell nothing more about days to come, only about today.
 */
export function undecided(finding: Finding, asOf: Day): Undecided {
  const { test, timeline } = finding;
  if (isSure(timeline) && (!test.hasStep || isSure(finding.afterSteps))) return DECIDED;
  const ahead: readonly Stretch[] = [{ from: asOf, to: OPEN_END }];
  const facts: MissingFact[] = [];
  const unverified: string[] = [];

  const ask = (rule: Test, here: Scope, today: boolean): void => {
    for (const reader of rule.reads) {
      const answer = reader.answerIn(here);
      if ((reader.isSettled ?? isSettled)(answer) && !(today && isNotYet(answer))) continue;
      const charge = reader.chargeIn(here);
      if (!facts.some((one) => one.fact === reader.id && one.charge === charge)) facts.push({ fact: reader.id, charge });
    }
  };
  const visit = (found: Finding, rule: Test, within: readonly Stretch[], stepsTaken: boolean): void => {
    const here = found.scope;
    const line = found.lineOf(rule, stepsTaken);
    const region = stretchesOf(line, 'unknown', within);
    if (region.length === 0) return;
    const written = rule.asWritten?.(here) ?? line;
    const doubtful = written === line || stepsTaken ? region : stretchesOf(written, 'unknown', region);
    if (written !== line && stretchesOf(written, rule.side === 1 ? 'no' : 'yes', region).length > 0) addOnce(unverified, rule.criterion.unverified as string);
    if (doubtful.length === 0) return;
    ask(rule, here, doubtful[0]?.from === asOf);
    if (rule.onceListed && rule.countedIn) {
      const open = stretchesOf(rule.onceListed(here, stepsTaken), 'unknown', doubtful);
      if (open.length > 0) for (const part of rule.countedIn(here)) visit(part, part.test, open, stepsTaken);
    } else {
      for (const part of rule.of) visit(found, part, doubtful, stepsTaken);
    }
  };
  visit(finding, test, ahead, false);
  if (test.hasStep && !opensByItself(timeline, asOf, ahead)) visit(finding, test, ahead, true);
  return { facts, unverified };
}

function addOnce(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one);
}

import { isNotYet, isSettled, type Charge, type FactId } from '../domain/answer.ts';
import { OPEN_END, type Day } from '../domain/day.ts';
import { at, stretchesOf, type Stretch, type Timeline } from '../domain/timeline.ts';
import type { Scope } from './fact.ts';
import { afterSteps, asThingsStand, type Finding, type Read } from './finding.ts';

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
function opensByItself(finding: Finding, asOf: Day, ahead: readonly Stretch[]): boolean {
  const now = at(finding.timeline, asOf);
  return now === 'yes' || (now === 'no' && stretchesOf(finding.timeline, 'yes', ahead).length > 0);
}

/**
 * The facts under branches that are still undecided on some day from `asOf` on, each once, in the order of the rule:
 * as things stand, and as they would stand after the steps still to take, so that a step not yet taken does not hide what else matters.
 * Answering exactly these gives the same timelines as answering every fact; a branch that its siblings already decide asks nothing,
 * nor does an unverified rule that could only close the path, nor a charge in a count that has too few of them.
 * An event that has not happened yet can tell nothing more about days to come, only about today.
 */
export function undecided(finding: Finding, scope: Scope, asOf: Day): Undecided {
  if (isSure(finding.timeline) && (!finding.test.hasStep || isSure(finding.afterSteps))) return DECIDED;
  const ahead: readonly Stretch[] = [{ from: asOf, to: OPEN_END }];
  const facts: MissingFact[] = [];
  const unverified = new Set<string>();
  const visit = (node: Finding, within: readonly Stretch[], here: Scope, read: Read): void => {
    const { test } = node;
    const region = stretchesOf(read(node), 'unknown', within);
    if (region.length === 0) return;
    const softened = test.criterion.unverified !== undefined && read(node) !== node.asWritten;
    const doubtful = softened && read === asThingsStand ? stretchesOf(node.asWritten, 'unknown', region) : region;
    if (softened && stretchesOf(node.asWritten, test.side === 1 ? 'no' : 'yes', region).length > 0) unverified.add(test.criterion.unverified as string);
    const today = doubtful[0]?.from === asOf;
    if (doubtful.length > 0) {
      for (const reader of test.reads) {
        const answer = reader.answersIn(here)[reader.id];
        if ((reader.isSettled ?? isSettled)(answer) && !(today && isNotYet(answer))) continue;
        const charge = reader.chargeIn(here);
        if (!facts.some((one) => one.fact === reader.id && one.charge === charge)) facts.push({ fact: reader.id, charge });
      }
    }
    const open = test.onceListed ? stretchesOf(test.onceListed(node, read), 'unknown', doubtful) : doubtful;
    if (open.length > 0) for (const part of node.of) visit(part, open, part.charge ? { ...here, charge: part.charge } : here, read);
  };
  visit(finding, ahead, scope, asThingsStand);
  if (finding.test.hasStep && !opensByItself(finding, asOf, ahead)) visit(finding, ahead, scope, afterSteps);
  return { facts, unverified: [...unverified] };
}

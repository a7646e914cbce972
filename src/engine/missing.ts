import { isSettled, type Charge, type FactId } from '../domain/answer.ts';
import { OPEN_END, type Day } from '../domain/day.ts';
import { stretchesOf, type Stretch, type Timeline } from '../domain/timeline.ts';
import type { Scope } from './fact.ts';
import type { Finding } from './finding.ts';

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

/** Which of a finding's two timelines is read: as things stand, or after the steps still to take. */
type Read = (finding: Finding) => Timeline;

/**
 * The facts under branches that are still undecided on some day from `asOf` on, each once, in the order of the rule:
 * as things stand, and as they would stand after the steps still to take, so that a step not yet taken does not hide what else matters.
 * Answering exactly these gives the same timelines as answering every fact; a branch that its siblings already decide asks nothing.
 */
export function undecided(finding: Finding, scope: Scope, asOf: Day): Undecided {
  const from: readonly Stretch[] = [{ from: asOf, to: OPEN_END }];
  const facts = new Map<string, MissingFact>();
  const unverified = new Set<string>();
  const visit = (node: Finding, within: readonly Stretch[], here: Scope, read: Read): void => {
    const region = stretchesOf(read(node), 'unknown', within);
    if (region.length === 0) return;
    let settled = true;
    for (const reader of node.test.reads) {
      const answer = reader.answersIn(here)[reader.id];
      if (isSettled(answer)) continue;
      settled = false;
      const charge = reader.chargeIn(here);
      facts.set(`${charge?.id ?? ''} ${reader.id}`, { fact: reader.id, charge });
    }
    if (settled && node.of.length === 0 && node.test.criterion.unverified !== undefined) unverified.add(node.test.criterion.unverified);
    for (const part of node.of) visit(part, region, part.charge ? { ...here, charge: part.charge } : here, read);
  };
  visit(finding, from, scope, (node) => node.timeline);
  if (finding.afterSteps !== finding.timeline) visit(finding, from, scope, (node) => node.afterSteps);
  return facts.size === 0 && unverified.size === 0 ? DECIDED : { facts: [...facts.values()], unverified: [...unverified] };
}

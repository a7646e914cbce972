import { nextDay, OPEN_END, OPEN_START, type Day } from '../domain/day.ts';
import { at, stretchesOf, type Timeline } from '../domain/timeline.ts';
import { stepsToTake } from './decisive.ts';
import { undecided, type MissingFact } from './missing.ts';
import type { PathFinding } from './path.ts';

/**
 * A finding read on one day.
 * `open`: it holds; `until` is the last such day where a window closes.
 * `opens`: it will hold: not before `from`, surely by `latest` (the same day when both are the same; absent when it cannot be said), or `after` steps.
 * `maybe`: a fact is missing or a rule is unverified; `from` where it cannot hold before a day; `after` the steps that open it if they were not taken yet.
 * `closed`: it holds on no day from now on.
 */
export type Outcome =
  | { readonly kind: 'open'; readonly until?: Day | undefined }
  | { readonly kind: 'opens'; readonly from?: Day | undefined; readonly latest?: Day | undefined; readonly until?: Day | undefined; readonly after: readonly string[] }
  | { readonly kind: 'maybe'; readonly from?: Day | undefined; readonly latest?: Day | undefined; readonly after: readonly string[] }
  | { readonly kind: 'closed' };

/** An outcome with what keeps it undecided. */
export interface Reading {
  readonly outcome: Outcome;
  readonly missing: readonly MissingFact[];
  /** Facts that would settle it and that no one is ever asked. */
  readonly neverAsked: readonly MissingFact[];
  readonly unverified: readonly string[];
  /** For automatic paths: the day by which the government must have acted, where it can be said. */
  readonly carriedOut?: Day | undefined;
}

const RANK = { closed: 0, maybe: 1, opens: 2, open: 3 } as const;
const NO_STEPS: readonly string[] = [];

function readLine(line: Timeline, asOf: Day, findable: boolean): Outcome {
  const future = [{ from: asOf, to: OPEN_END }];
  const yes = stretchesOf(line, 'yes', future)[0];
  const until = yes && yes.to !== OPEN_END ? nextDay(yes.to, -1) : undefined;
  const now = at(line, asOf);
  if (now === 'yes') return { kind: 'open', until };
  const unknown = stretchesOf(line, 'unknown', future)[0];
  if (now === 'unknown') return { kind: 'maybe', latest: yes?.from, after: NO_STEPS };
  if (!yes && !unknown) return { kind: 'closed' };
  const from = Math.min(yes?.from ?? OPEN_END, unknown?.from ?? OPEN_END) as Day;
  if (yes || !findable) return { kind: 'opens', from, latest: yes?.from, until, after: NO_STEPS };
  return { kind: 'maybe', from, after: NO_STEPS };
}

/** What holds once steps are taken holds only after them. */
function withSteps(taken: Outcome, after: readonly string[]): Outcome {
  if (taken.kind === 'open') return { kind: 'opens', until: taken.until, after };
  return taken.kind === 'closed' ? taken : { ...taken, after };
}

/** Reads a path's finding on a day. Reading it again after the steps still to take never makes it worse. */
export function readFinding(path: PathFinding, asOf: Day): Reading {
  const { finding } = path;
  // Where the day itself is in doubt, what matters only in years to come is not what a person has to find out.
  const open = undecided(finding, asOf, at(finding.timeline, asOf) === 'unknown' ? nextDay(asOf) : OPEN_END);
  const findable = open.facts.length > 0 || open.neverAsked.length > 0 || open.unverified.length > 0;
  let outcome = readLine(finding.timeline, asOf, findable);
  if (finding.afterSteps !== finding.timeline) {
    const taken = readLine(finding.afterSteps, asOf, findable);
    if (RANK[taken.kind] > RANK[outcome.kind] && outcome.kind !== 'opens') {
      const after = stepsToTake(finding, 'from' in taken ? (taken.latest ?? taken.from ?? asOf) : asOf);
      // Where an answer could tell that the step was taken, not knowing is no "not yet".
      outcome = outcome.kind === 'maybe' && outcome.from === undefined && open.facts.length > 0 ? { ...outcome, after } : withSteps(taken, after);
    }
  }
  const duty = path.carriedOut && stretchesOf(path.carriedOut.timeline, 'yes', [{ from: OPEN_START, to: OPEN_END }])[0]?.from;
  return { outcome, missing: open.facts, neverAsked: open.neverAsked, unverified: open.unverified, carriedOut: duty === OPEN_START ? undefined : duty };
}

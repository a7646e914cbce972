import type { Charge } from '../domain/answer.ts';
import { OPEN_END, OPEN_START, type Day } from '../domain/day.ts';
import { sameFrom, stretchesOf, type Timeline } from '../domain/timeline.ts';
import type { MissingFact } from '../engine/missing.ts';
import { readFinding, type Outcome } from '../engine/outcome.ts';
import { caseTimeline, type PathFinding } from '../engine/path.ts';
import { reasonsFor, type Reason } from '../engine/reasons.ts';
import type { Path } from '../rules/path-file.ts';

/** The six kinds of sentence a result can be. */
export type ResultKind = 'may' | 'auto' | 'notYet' | 'needMore' | 'rare' | 'closed';

/** A path read on a day for the person, or for charges that all stand the same in one case. */
export interface Result {
  readonly path: Path;
  readonly kind: ResultKind;
  readonly outcome: Outcome;
  /** Facts that could still settle it, of all its charges. */
  readonly missing: readonly MissingFact[];
  /** Facts that would settle it and that no one is ever asked. */
  readonly neverAsked: readonly MissingFact[];
  /** Rules it rests on that were not read in primary text, with the reason. */
  readonly unverified: readonly string[];
  /** For automatic paths: the day by which the government must have acted. */
  readonly carriedOut: Day | undefined;
  readonly reasons: readonly Reason[];
  /** The findings behind it, one a charge; one without a charge for a path about the person. */
  readonly findings: readonly PathFinding<Path>[];
  /** The court case it is about; undefined for a path about the person. */
  readonly case: string | undefined;
  /** The day from which all of the case's charges surely stand open for this path, where the case has several and one waits. */
  readonly caseReady: Day | undefined;
  /** Whether another charge in the case never opens for this path. */
  readonly caseBlocked: boolean;
}

/** The sentence an outcome is told in. */
export function kindOf(path: Path, outcome: Outcome): ResultKind {
  if (outcome.kind === 'opens') return 'notYet';
  if (outcome.kind === 'maybe') return 'needMore';
  if (outcome.kind === 'closed') return 'closed';
  return path.granted === 'automatic' ? 'auto' : path.rare ? 'rare' : 'may';
}

const firstSure = (line: Timeline, asOf: Day): Day | undefined => stretchesOf(line, 'yes', [{ from: asOf, to: OPEN_END }])[0]?.from;

/**
 * Every finding as results: charges of one case that stand the same for a path are one result, so that a case with nine like charges is one card.
 * Nothing is left out: each charge is in one result of every path that was judged for it.
 */
export function resultsOf(findings: readonly PathFinding<Path>[], asOf: Day): readonly Result[] {
  const groups: PathFinding<Path>[][] = [];
  for (const found of findings) {
    const same = groups.find(([first]) => first && first.law === found.law && first.charge?.case === found.charge?.case && found.charge !== undefined
      && sameFrom(first.finding.timeline, found.finding.timeline, asOf) && sameFrom(first.finding.afterSteps, found.finding.afterSteps, asOf) && sameReasons(first, found, asOf));
    if (same) same.push(found);
    else groups.push([found]);
  }
  return groups.map((group) => {
    const first = group[0] as PathFinding<Path>;
    const { outcome, unverified, carriedOut } = readFinding(first, asOf);
    const inCase = first.law.granted === 'by a judge' ? findings.filter((found) => found.law === first.law && found.charge !== undefined && found.charge.case === first.charge?.case && sameEnding(found.charge, first.charge)) : [];
    const whole = inCase.length > group.length ? caseTimeline(inCase) : undefined;
    const ready = whole && firstSure(whole, asOf);
    const own = firstSure(first.finding.timeline, asOf);
    return {
      path: first.law,
      kind: kindOf(first.law, outcome),
      outcome,
      missing: once(group.flatMap((found) => readFinding(found, asOf).missing)),
      neverAsked: once(group.flatMap((found) => readFinding(found, asOf).neverAsked)),
      unverified,
      carriedOut,
      reasons: reasonsFor(first, asOf),
      findings: group,
      case: first.charge?.case,
      caseReady: ready !== undefined && ready !== own ? ready : undefined,
      caseBlocked: whole !== undefined && own !== undefined && stretchesOf(whole, 'no', [{ from: asOf, to: OPEN_END }])[0]?.to === OPEN_END && ready === undefined,
    };
  });
}

/** Whether two charges ended alike, as far as we know: a path for one ending is not waiting for a charge of another. */
const sameEnding = (a: Charge, b: Charge): boolean => JSON.stringify(a.answers['charge.disposition']) === JSON.stringify(b.answers['charge.disposition']);

/** Each fact once: charges that stand the same share the facts of the person. */
const once = (facts: readonly MissingFact[]): readonly MissingFact[] => [...new Map(facts.map((one) => [`${one.charge?.id ?? ''} ${one.fact}`, one])).values()];

const sameReasons = (a: PathFinding<Path>, b: PathFinding<Path>, asOf: Day): boolean => {
  const names = (found: PathFinding<Path>) => reasonsFor(found, asOf).map((reason) => `${JSON.stringify(reason.criterion)}${reason.truth}`).join();
  return names(a) === names(b);
};

const soonest = ({ outcome }: Result): number =>
  outcome.kind === 'open' ? OPEN_START : outcome.kind === 'opens' ? (outcome.latest ?? (outcome.from === undefined ? OPEN_START : OPEN_END)) : OPEN_END;

const KIND_ORDER: readonly ResultKind[] = ['auto', 'may', 'rare', 'notYet', 'needMore', 'closed'];

/** The stated order: by kind, then the soonest date, then no fee, then name. Never "best". */
export function inStatedOrder(results: readonly Result[]): readonly Result[] {
  const rank = (result: Result) => KIND_ORDER.indexOf(result.kind);
  const fee = (result: Result) => (result.path.fee === 'none' ? 0 : 1);
  return [...results].sort((a, b) => rank(a) - rank(b) || compare(soonest(a), soonest(b)) || fee(a) - fee(b) || a.path.name.localeCompare(b.path.name) || (a.case ?? '').localeCompare(b.case ?? ''));
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

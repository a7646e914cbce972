import type { Charge } from '../domain/answer.ts';
import { OPEN_END, type Day } from '../domain/day.ts';
import { at, stretchesOf } from '../domain/timeline.ts';
import type { Truth } from '../domain/truth.ts';
import type { Criterion } from './criterion.ts';
import { decisive } from './decisive.ts';
import type { Finding } from './finding.ts';
import type { MissingFact } from './missing.ts';
import type { PathFinding } from './path.ts';
import type { Side } from './test.ts';

/** One rule that settles an outcome, and how it stands. */
export interface Reason {
  readonly criterion: Criterion;
  /** −1 where the rule is a bar: where it holds, it closes the path. */
  readonly side: Side;
  /** Whether the rule itself holds on the day. */
  readonly truth: Truth;
  /** Where it does not yet stand in the person's favour: the first day it surely does, if that can be said. */
  readonly favourableFrom?: Day | undefined;
  /** The facts it reads, each with its charge. */
  readonly reads: readonly MissingFact[];
  /** Other charges that it counted. */
  readonly charges: readonly Charge[];
}

/** Whether the rule, as it stands, favours the person. */
export const favours = (reason: Reason): Truth => (reason.side === 1 ? reason.truth : reason.truth === 'yes' ? 'no' : reason.truth === 'no' ? 'yes' : 'unknown');

function reasonOf(finding: Finding, asOf: Day): Reason {
  const { test } = finding;
  const good: Truth = test.side === 1 ? 'yes' : 'no';
  const truth = at(finding.timeline, asOf);
  const reads = new Map<string, MissingFact>();
  const gather = (node: Finding): void => {
    for (const reader of node.test.reads) {
      const owner = reader.chargeIn(node.scope);
      reads.set(`${owner?.id ?? ''} ${reader.id}`, { fact: reader.id, charge: owner });
    }
    if (node.test.operator !== 'count') for (const part of node.of) gather(part);
  };
  gather(finding);
  const counted = test.operator === 'count' ? finding.of.filter((part) => at(part.timeline, asOf) === 'yes').flatMap((part) => part.charge ?? []) : [];
  return {
    criterion: test.criterion,
    side: test.side,
    truth,
    favourableFrom: truth === good ? undefined : stretchesOf(finding.timeline, good, [{ from: asOf, to: OPEN_END }])[0]?.from,
    reads: [...reads.values()],
    charges: counted,
  };
}

/** The rules that settle a path on a day, each with its citation. What the engine adds by itself (windows, the place) has none and is left out where the rule's own leaves speak. */
export function reasonsFor(path: PathFinding, asOf: Day): readonly Reason[] {
  const reasons = decisive(path.finding, asOf).map((finding) => reasonOf(finding, asOf));
  const seen = new Set<Criterion>();
  const unique = reasons.filter(({ criterion }) => !seen.has(criterion) && seen.add(criterion));
  const cited = unique.filter(({ criterion }) => criterion.cite !== undefined);
  return cited.length > 0 ? cited : unique;
}

import { formatDay, type Day } from '../domain/day.ts';
import { isAsked, type Person } from '../domain/answer.ts';
import type { Definitions } from '../engine/criterion.ts';
import type { Facts } from '../engine/fact.ts';
import { readFinding, type Outcome } from '../engine/outcome.ts';
import type { PathFinding } from '../engine/path.ts';
import { english } from '../engine/phrases.ts';
import { favours, reasonsFor } from '../engine/reasons.ts';
import { ruleSentence } from '../engine/sentence.ts';
import type { Path } from '../rules/path-file.ts';

/** A finding as it is printed with `--json`. Days are `YYYY-MM-DD`. */
export interface FindingRecord {
  readonly path: string;
  readonly name: string;
  /** The charge it is about; absent for a path about the person. */
  readonly charge?: string | undefined;
  readonly outcome: Outcome['kind'];
  readonly from?: string | undefined;
  readonly latest?: string | undefined;
  readonly until?: string | undefined;
  readonly after?: readonly string[] | undefined;
  readonly automatic: boolean;
  readonly rare: boolean;
  /** For automatic paths: the day by which the government must have acted. */
  readonly 'carried-out'?: string | undefined;
  /** `not-law`, `expired`, `pointer` or `open-to-all`, for paths that are shown so that nobody chases them. */
  readonly status?: string | undefined;
  readonly reasons: readonly { readonly rule: string; readonly cite: string | undefined; readonly met: 'yes' | 'no' | 'unknown'; readonly from?: string | undefined }[];
  /** Facts that could still settle it and were not asked. */
  readonly missing: readonly string[];
  /** Facts that were asked and are not known, or not exactly enough. */
  readonly tasks: readonly string[];
  /** Facts that would settle it and that no one is ever asked. */
  readonly 'never-asked': readonly string[];
  readonly unverified: readonly string[];
  readonly resources: readonly string[];
}

const written = (value: Day | undefined) => (value === undefined || !Number.isFinite(value) ? undefined : formatDay(value));

/** Puts a finding in the form that is printed. */
export function findingRecord(found: PathFinding<Path>, person: Person, facts: Facts, definitions: Definitions, asOf: Day, resources: readonly string[]): FindingRecord {
  const { outcome, missing, neverAsked, unverified, carriedOut } = readFinding(found, asOf);
  const { law, charge } = found;
  const name = ({ fact, charge: owner }: (typeof missing)[number]) => (owner ? `${owner.id}: ${fact}` : fact);
  const asked = (one: (typeof missing)[number]) => isAsked(one.charge ?? person, one.fact);
  return {
    path: law.path,
    name: law.name,
    charge: charge?.id,
    outcome: outcome.kind,
    from: 'from' in outcome ? written(outcome.from) : undefined,
    latest: 'latest' in outcome ? written(outcome.latest) : undefined,
    until: 'until' in outcome ? written(outcome.until) : undefined,
    after: 'after' in outcome && outcome.after.length > 0 ? outcome.after : undefined,
    automatic: law.granted === 'automatic',
    rare: law.rare === true,
    'carried-out': law.granted === 'automatic' && outcome.kind !== 'closed' ? written(carriedOut) : undefined,
    status: law.status,
    reasons: reasonsFor(found, asOf).map((reason) => ({
      rule: ruleSentence(reason.criterion, english, facts, definitions),
      cite: reason.criterion.cite,
      met: favours(reason),
      from: written(reason.favourableFrom),
    })),
    missing: missing.filter((one) => !asked(one)).map(name),
    tasks: missing.filter(asked).map(name),
    'never-asked': neverAsked.map(name),
    unverified,
    resources,
  };
}

import { formatDay, parseDay, type Day } from '../domain/day.ts';
import { decisive } from '../engine/decisive.ts';
import { readFinding, type Outcome, type Reading } from '../engine/outcome.ts';
import { judgePath, type PathFinding, type PathTest } from '../engine/path.ts';
import { readCase, type Vocabulary } from '../rules/case-format.ts';
import type { Example, Path } from '../rules/path-file.ts';
import { exampleCase } from './example-case.ts';
import { asExpected } from './expectation.ts';
import { settling } from './settling.ts';

/** An example as it came out. */
export interface ExampleRun {
  readonly example: Example;
  readonly asOf: Day;
  /** Undefined where no charge of the example is in reach of the path. */
  readonly found: PathFinding<Path> | undefined;
  /** What came out, in the form of `expect`. */
  readonly got: string;
  /** What is wrong, or undefined where it came out as expected. */
  readonly complaint: string | undefined;
}

/** Runs one example of a path: the case is read, judged, and read on the example's day. Its text was checked before. */
export function runExample(path: PathTest<Path>, example: Example, vocabulary: Vocabulary): ExampleRun {
  const asOf = parseDay(example['as-of']) as Day;
  const person = readCase(exampleCase(example, path.law.place, vocabulary.facts), vocabulary, asOf);
  const findings = judgePath(path, person);
  const judged = example.judge ?? person.charges[0]?.id;
  const found = path.law.for === 'person' ? findings[0] : findings.find(({ charge }) => charge?.id === judged);
  const expects = JSON.stringify(example.expect);
  if (!found) return { example, asOf, found, got: 'not judged', complaint: `"${example.name}" expects ${expects}, and no charge of it is in reach of this path; write a charge of a place in reaches` };
  const reading = readFinding(found, asOf);
  const cites = citesOf(found, asOf);
  const got = outcomeText(reading, cites);
  const complaint = asExpected(example.expect, reading, cites) ? undefined : `"${example.name}" expects ${expects} and got ${got}; correct the rule or the example`;
  return { example, asOf, found, got, complaint };
}

/** The citations of the rules that settle a finding on a day, and of the rules behind a group or a count that settles it. */
const citesOf = ({ finding }: PathFinding, asOf: Day): readonly string[] => [
  ...new Set(decisive(finding, asOf).flatMap((one) => settling(one, asOf)).flatMap(({ test }) => test.criterion.cite ?? [])),
];

function outcomeText({ outcome, missing, neverAsked, unverified, carriedOut }: Reading, cites: readonly string[]): string {
  const facts = [...new Set([...missing, ...neverAsked].map(({ fact }) => fact))];
  const parts: Readonly<Record<string, readonly string[] | string | undefined>> = {
    ...days(outcome),
    'carried-out': carriedOut === undefined ? undefined : formatDay(carriedOut),
    after: 'after' in outcome && outcome.after.length > 0 ? outcome.after : undefined,
    missing: outcome.kind === 'maybe' && facts.length > 0 ? facts : undefined,
    unverified: outcome.kind === 'maybe' && unverified.length > 0 ? unverified : undefined,
    by: outcome.kind === 'closed' && cites.length > 0 ? cites : undefined,
  };
  const told = Object.entries(parts).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${typeof value === 'string' ? value : value.join('; ')}`]));
  return told.length === 0 ? outcome.kind : `${outcome.kind} (${told.join(', ')})`;
}

function days(outcome: Outcome): Readonly<Record<string, string | undefined>> {
  const { from, latest, until } = outcome as { readonly from?: Day; readonly latest?: Day; readonly until?: Day };
  const written = (value: Day | undefined) => (value === undefined || !Number.isFinite(value) ? undefined : formatDay(value));
  return { from: written(from), latest: written(latest), until: written(until) };
}

import type { Charge, Choice, Person } from '../domain/answer.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import { ALWAYS, bothLines, type Timeline } from '../domain/timeline.ts';
import type { Criterion, Definitions } from './criterion.ts';
import type { Facts } from './fact.ts';
import { Finding } from './finding.ts';
import { makeTest } from './operators.ts';
import { Scope } from './scope.ts';
import type { Sheet, Test } from './test.ts';

/** One version of a law: the days it is in force (`until` is the last), what must hold, and what closes it. */
export interface Version {
  readonly 'in-force'?: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
  readonly criteria: Criterion;
  readonly unless?: readonly Criterion[] | undefined;
  /** Turns yes on the day by which the government must have acted. */
  readonly 'carried-out'?: Criterion | undefined;
}

/** What the engine needs of a path: whom it is judged for, whose charges it reaches, and its versions. */
export interface PathLaw {
  readonly path: string;
  readonly for: 'person' | 'charge';
  readonly reaches: readonly Jurisdiction[];
  readonly versions: readonly Version[];
  readonly definitions?: Definitions | undefined;
}

/** A path made ready to judge. */
export interface PathTest<Law extends PathLaw = PathLaw> {
  readonly law: Law;
  readonly test: Test;
  readonly carriedOut: Test | undefined;
  readonly sheet: Sheet;
}

/** A path evaluated for the person or for one charge. */
export interface PathFinding<Law extends PathLaw = PathLaw> {
  readonly law: Law;
  readonly charge: Charge | undefined;
  readonly finding: Finding;
  /** When the government must have acted, for automatic paths. */
  readonly carriedOut: Finding | undefined;
  readonly scope: Scope;
}

function windowOf(version: Version): readonly Criterion[] {
  const { from, until } = version['in-force'] ?? {};
  return [...(from === undefined ? [] : [{ 'on-or-after': { today: from } }]), ...(until === undefined ? [] : [{ 'on-or-before': { today: until } }])];
}

/** The parts of an `all` that says nothing of its own, else the criterion itself. */
const partsOf = (criteria: Criterion): readonly Criterion[] => (criteria.all && criteria.say === undefined && criteria.cite === undefined ? criteria.all : [criteria]);

/**
 * Makes a path ready. A version becomes: in force, about a charge it reaches, its criteria, and none of its bars;
 * the path is any of its versions. So windows and exceptions are the same few operators, judged the same way.
 * @param sheet the sheet of the paths that are judged together; what they have in common is judged once
 */
export function makePath<Law extends PathLaw>(law: Law, facts: Facts, definitions: Definitions, sheet: Sheet = new Map()): PathTest<Law> {
  const rule = (criterion: Criterion) => makeTest(criterion, { facts, definitions: { ...definitions, ...law.definitions }, side: 1, sheet });
  const about: readonly Criterion[] = law.for === 'charge' ? [{ is: { 'charge.jurisdiction': law.reaches } }] : [];
  const versions = law.versions.map((version): Criterion => ({ all: [...about, ...windowOf(version), ...partsOf(version.criteria), ...(version.unless ?? []).map((bar): Criterion => ({ not: bar }))] }));
  const duties = law.versions.flatMap((version): readonly Criterion[] => (version['carried-out'] ? [{ all: [...windowOf(version), version['carried-out']] }] : []));
  return {
    law,
    test: rule(versions.length === 1 ? (versions[0] as Criterion) : { any: versions }),
    carriedOut: duties.length === 0 ? undefined : rule({ any: duties }),
    sheet,
  };
}

function mayReach(charge: Charge, reaches: readonly string[]): boolean {
  const answer = charge.answers['charge.jurisdiction'] as Choice | 'unknown' | undefined;
  if (answer === undefined || answer === 'unknown') return true;
  for (const place of answer) if (reaches.includes(place)) return true;
  return false;
}

/** Adds a path's findings to a list. */
function judgeInto<Law extends PathLaw>(found: PathFinding<Law>[], { law, test, carriedOut }: PathTest<Law>, ofPerson: Scope): void {
  for (const ofCharge of ofPerson.ofCharges) {
    if (!mayReach(ofCharge.charge as Charge, law.reaches)) continue;
    const scope = law.for === 'charge' ? ofCharge : ofPerson;
    found.push({ law, charge: scope.charge, finding: new Finding(test, scope, undefined), carriedOut: carriedOut && new Finding(carriedOut, scope, undefined), scope });
    if (scope === ofPerson) break;
  }
}

/** Judges one path: once for the person, or once for each charge it may reach. A person with no charge in reach is not judged. */
export const judgePath = <Law extends PathLaw>(path: PathTest<Law>, person: Person): readonly PathFinding<Law>[] => screen([path], person);

/** Judges every path. Paths of one sheet share what they find. */
export function screen<Law extends PathLaw>(paths: readonly PathTest<Law>[], person: Person): readonly PathFinding<Law>[] {
  const found: PathFinding<Law>[] = [];
  const scopes = new Map<Sheet, Scope>();
  for (const path of paths) {
    const ofPerson = scopes.get(path.sheet) ?? Scope.of(person, path.sheet.size);
    scopes.set(path.sheet, ofPerson);
    judgeInto(found, path, ofPerson);
  }
  return found;
}

/** A case is ready for a path when all of its charges are: courts act on cases. */
export const caseTimeline = (findings: readonly PathFinding[]): Timeline => findings.reduce<Timeline>((line, { finding }) => bothLines(line, finding.timeline), ALWAYS.yes);

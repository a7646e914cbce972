import type { Person } from '../domain/answer.ts';
import { nextDay, OPEN_END, parseDay, type Day } from '../domain/day.ts';
import { stretchesOf } from '../domain/timeline.ts';
import type { Criterion } from '../engine/criterion.ts';
import type { Finding } from '../engine/finding.ts';
import { judgePath } from '../engine/path.ts';
import type { PathRun } from './examples.ts';
import { isLeaf } from './leaves.ts';
import { mentionsIn } from './mentions.ts';
import { pivots } from './pivots.ts';
import { worldsOf, type Worlds } from './worlds.ts';

/** What was seen of a path in all the worlds its rules can tell apart, or in a sample of them. */
export interface WorldLint {
  readonly path: string;
  /** How many worlds there are, and how many were judged: fewer where everything sought was found early. */
  readonly worlds: number;
  readonly judged: number;
  /** Whether something was sought in vain, and not in every world. */
  readonly sampled: boolean;
  /** Whether the path is open in some world on some day from the day it was checked on. */
  readonly possible: boolean;
  /** Whether it is not open in some. */
  readonly avoidable: boolean;
  /** The rules on which some world turns, and those on which none does. */
  readonly decided: ReadonlySet<Criterion>;
  readonly idle: readonly Criterion[];
}

/** More worlds than this are not all tried. */
const EVERY = 50_000;
const SAMPLE = 4_000;

/** Judges a path in its worlds: those of its examples first, then every one, or, where they are too many, a sample and those near the examples. */
export function lintWorlds({ path, vocabulary, runs }: PathRun): WorldLint {
  const worlds = worldsOf(path, vocabulary.facts);
  const leaves = mentionsIn(path).map(({ criterion }) => criterion).filter((criterion) => isLeaf(criterion) && criterion.cite !== undefined);
  const sought = new Set(leaves);
  const sampled = worlds.count > EVERY;
  const from = parseDay(path.law.checked) as Day;
  let [possible, avoidable, judged] = [false, false, 0];
  const judge = (person: Person) => {
    judged++;
    for (const { finding, carriedOut } of judgePath(path, person).slice(0, 1)) {
      possible ||= holds(finding, from, 'yes');
      avoidable ||= holds(finding, from, 'no');
      for (const one of carriedOut ? [finding, carriedOut] : [finding]) {
        if (sought.size > 0) for (const day of turningDays(one)) pivots(one, person, day, (criterion) => void sought.delete(criterion));
      }
    }
  };
  const wantsAll = path.law.status !== undefined;
  const done = () => !wantsAll && possible && avoidable && sought.size === 0;
  for (const person of worldsInOrder(worlds, runs, sampled)) {
    judge(person);
    if (done()) break;
  }
  return { path: path.law.path, worlds: worlds.count, judged, sampled: sampled && !done(), possible, avoidable, decided: new Set(leaves.filter((leaf) => !sought.has(leaf))), idle: [...sought] };
}

function* worldsInOrder(worlds: Worlds, runs: PathRun['runs'], sampled: boolean): Iterable<Person> {
  const ofExamples = runs.flatMap(({ found }) => found?.scope.person ?? []);
  yield* ofExamples;
  yield* worlds.all(sampled ? SAMPLE : EVERY);
  if (sampled) for (const person of ofExamples) yield* worlds.near(person);
}

const holds = (finding: Finding, from: Day, truth: 'yes' | 'no') => stretchesOf(finding.timeline, truth, [{ from, to: OPEN_END }]).length > 0;

/** The days on which any rule of a finding changes, and one before all of them. */
function turningDays(finding: Finding): readonly Day[] {
  const days = new Set<Day>();
  const add = (node: Finding): void => {
    for (const day of node.timeline.days) days.add(day);
    node.of.forEach(add);
  };
  add(finding);
  const sorted = [...days].sort((a, b) => a - b);
  return [nextDay(sorted[0] ?? (0 as Day), -1), ...sorted];
}

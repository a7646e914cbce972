import { parseDay, type Day } from '../domain/day.ts';
import { addPeriod } from '../domain/period.ts';
import type { PathFile } from '../rules/path-file.ts';
import { unreadShared } from './lint-facts.ts';
import type { WorldLint } from './lint-worlds.ts';
import { isLeaf } from './leaves.ts';
import type { PlaceFiles, RuleFile, RuleFiles } from './rule-files.ts';
import { sitesOfDefinitions, sitesOfPath } from './sites.ts';
import { definitionsUsed } from './uses.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** A line for each place: what there is, and what a careful editor would still do. Nothing in it is an error, and only one count changes with the day. */
export function ruleReport(files: RuleFiles, lints: readonly WorldLint[], today: Day): readonly string[] {
  const unread = unreadShared(files);
  const judged = lints.reduce((sum, lint) => sum + lint.judged, 0);
  const sampled = lints.filter((lint) => lint.sampled).map(({ path }) => path);
  return [
    ...files.places.map((place) => placeLine(place, today)),
    ...(lints.length === 0 ? [] : [`Paths tried in ${judged} worlds.${sampled.length === 0 ? '' : ` For some rules of these, only a sample could be tried: ${sampled.join(', ')}.`}`]),
    ...(unread.length === 0 ? [] : [`Shared questions that no rule reads: ${unread.join(', ')}.`]),
  ];
}

function placeLine(place: PlaceFiles, today: Day): string {
  const laws = place.paths.map(({ data }) => data);
  const own = place.paths.flatMap((path) => sitesOfPath(place.place, path));
  const used = definitionsUsed(own.map(({ criterion }) => criterion), place.definitions?.data ?? {});
  const leaves = [...own, ...sitesOfDefinitions(place).filter(({ at }) => used.has(String(at[0])))].map(({ criterion }) => criterion).filter(isLeaf);
  const stale = place.paths.filter((path) => isStale(path, today)).length;
  const warnings = [
    counted(leaves.filter(({ unverified }) => unverified !== undefined).length, 'rule not read in primary text', 'rules not read in primary text'),
    counted(laws.filter((law) => law['lawyer-review'] === 'none').length, 'path that no lawyer reviewed', 'paths that no lawyer reviewed'),
    ...(stale === 0 ? [] : [counted(stale, 'path checked more than a year ago', 'paths checked more than a year ago')]),
  ];
  const sum = laws.reduce((total, { examples }) => total + examples.length, 0);
  return `${place.place}: ${counted(laws.length, 'path')}, ${counted(sum, 'example')}, ${counted(leaves.length, 'rule')} with a citation. To know: ${warnings.join(', ')}.`;
}

/** Whether a path was last read against the law more than a year ago. */
function isStale({ data }: RuleFile<PathFile>, today: Day): boolean {
  const checked = parseDay(data.checked);
  return checked !== undefined && addPeriod(checked, { years: 1 }, 'late') < today;
}

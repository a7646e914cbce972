import { describe, expect, test } from 'vitest';
import { checkUnusedDefinitions } from '../../src/build/check-uses.ts';
import { baseOf } from '../../src/build/compile.ts';
import { checkUnreadFacts } from '../../src/build/lint-facts.ts';
import { lintPaths } from '../../src/build/lint-paths.ts';
import { checkWhoToAsk, corners } from '../../src/build/lint-places.ts';
import { problemLine } from '../../src/build/yaml-source.ts';
import { pathRuns, ruleFiles } from './base.ts';

const { lints, problems } = lintPaths(ruleFiles, pathRuns);
const base = baseOf(ruleFiles);

test('no path is impossible or universal unless its status says so, and something turns on every rule', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

const statusOf = (path: string) => ruleFiles.places.flatMap(({ paths }) => paths).find(({ data }) => data.path === path)?.data.status;

/** What a path must be: open for some and not for all; for nobody where it is not law now; for everybody where anyone may use it. A pointer decides nothing. */
const wanted = { none: { possible: true, avoidable: true }, 'not-law': { possible: false }, expired: { possible: false }, 'open-to-all': { avoidable: false } } as const;

describe.each(lints.filter(({ path }) => statusOf(path) !== 'pointer').map((lint) => [lint.path, lint] as const))('%s in the worlds its rules can tell apart', (path, lint) => {
  test('is open for whom its status says', () => {
    expect(lint).toMatchObject(wanted[(statusOf(path) ?? 'none') as keyof typeof wanted]);
  });
});

test('every definition is used, and every question of a place is read by a rule', () => {
  expect([...checkUnusedDefinitions(ruleFiles), ...checkUnreadFacts(ruleFiles)].map(problemLine)).toEqual([]);
});

test('wherever a case ended and a person lives, a covered place judges a path or names who to ask', () => {
  expect(checkWhoToAsk(ruleFiles, base).map(problemLine)).toEqual([]);
  const found = corners(base);
  expect(found.length).toBeGreaterThan(0);
  const silent = found.filter(({ place, judged }) => judged === 0 && !ruleFiles.places.find((one) => one.place === place)?.text?.data.ask.length);
  expect(silent).toEqual([]);
});

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

describe.each(lints.map((lint) => [lint.path, lint] as const))('%s in the worlds its rules can tell apart', (_, lint) => {
  test.runIf(ruleFiles.places.flatMap(({ paths }) => paths).find(({ data }) => data.path === lint.path)?.data.status === undefined)('is open for somebody and not for everybody', () => {
    expect([lint.possible, lint.avoidable]).toEqual([true, true]);
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

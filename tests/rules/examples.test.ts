import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../src/build/check-examples.ts';
import { problemLine } from '../../src/build/yaml-source.ts';
import { pathRuns, ruleFiles } from './base.ts';

describe.each(pathRuns.map((run) => [run.path.law.path, run] as const))('%s', (_, { runs }) => {
  test.each(runs.map((run) => [run.example.name, run] as const))('%s', (_name, { complaint }) => {
    expect(complaint).toBeUndefined();
  });
});

test('examples show every path open, in doubt and closed by each bar, and every rule decides at least one of them', () => {
  expect(checkExamples(ruleFiles, pathRuns).map(problemLine)).toEqual([]);
});

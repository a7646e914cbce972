import type { PathTest } from '../engine/path.ts';
import type { Vocabulary } from '../rules/case-format.ts';
import { rulesFrom } from '../rules/rules-from.ts';
import type { Path } from '../rules/path-file.ts';
import type { RuleBase } from './compile.ts';
import { runExample, type ExampleRun } from './run-example.ts';

/** A path with all its examples, run. */
export interface PathRun {
  readonly path: PathTest<Path>;
  readonly vocabulary: Vocabulary;
  readonly runs: readonly ExampleRun[];
}

/** Runs every example of every path, each with the questions of its own place. */
export function runExamples(base: RuleBase): readonly PathRun[] {
  return base.places.flatMap((chunk) => {
    const { paths, vocabulary } = rulesFrom(base.shared, [chunk], [...new Set([chunk.place, ...chunk.paths.flatMap(({ reaches }) => reaches)])]);
    return paths.map((path) => ({ path, vocabulary, runs: (base.examples[path.law.path] ?? []).map((example) => runExample(path, example, vocabulary)) }));
  });
}

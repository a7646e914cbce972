// Mutation testing of the parts that must not be wrong: the algebra of days and truth, and the evaluator.
// `npm run test:mutation`; not part of `npm test` (it takes long).
process.env['RELIEF_PROJECT'] = 'mutation'; // read by vite.config.ts

export default {
  testRunner: 'vitest',
  mutate: ['src/domain/**/*.ts', 'src/engine/**/*.ts'],
  // TypeScript 7 has no program interface that Stryker could read a configuration with: name a file that is not there.
  tsconfigFile: 'tsconfig.none.json',
  checkers: [],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'node_modules/.cache/stryker/report.html' },
  concurrency: 2,
  timeoutMS: 20_000,
};

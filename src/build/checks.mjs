// The checks that are not tests: types, lint, unused code, rules. `npm run check` runs them and the house tests;
// `npm test` runs them through test.mjs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Programs are named by their file, so that no shell and no PATH is needed. @type {ReadonlyArray<readonly [name: string, ...args: string[]]>} */
export const checks = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['types of the browser', 'node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.browser.json'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  ['unused code', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['rules', 'src/build/run.mjs', 'src/build/check-rules.ts'],
];

/**
 * Runs one Node program from the project root and shows what it prints.
 * @param {readonly string[]} args @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export function node(args, env) {
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
}

/** Runs all checks, also after one failed. @returns {{ passed: number, failed: string[] }} */
export function runChecks() {
  /** @type {string[]} */
  const failed = [];
  for (const [name, ...args] of checks) {
    const start = Date.now();
    const ok = node(args);
    if (!ok) failed.push(name);
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  }
  return { passed: checks.length - failed.length, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = runChecks();
  const house = node(['node_modules/vitest/vitest.mjs', 'run', '--project', 'house']);
  process.exit(failed.length === 0 && house ? 0 : 1);
}

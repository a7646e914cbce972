// `npm test`: checks, one build, unit tests in three time zones and years ahead, browser tests over that build.
// The last line says how many passed and failed: checks, tests and browser tests together.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { node, runChecks } from './checks.mjs';

const results = fileURLToPath(new URL('../../node_modules/.cache/results/', import.meta.url));
rmSync(results, { recursive: true, force: true });

/** @param {string} file @returns {any} undefined when the runner died before it wrote its report */
function report(file) {
  try {
    return JSON.parse(readFileSync(results + file, 'utf8'));
  } catch {
    return undefined;
  }
}

let passed = 0;
let failed = 0;
/** @param {string} what @param {number} good @param {number} bad @param {boolean} ended whether the program itself ended well */
function count(what, good, bad, ended) {
  const silent = !ended && bad === 0; // it failed without a failing test: a crash, or a file that does not load
  passed += good;
  failed += bad + (silent ? 1 : 0);
  summary.push(`${what}: ${good} passed, ${bad} failed${silent ? ', and the run itself failed' : ''}`);
}
/** @type {string[]} */
const summary = [];

const checked = runChecks();
count('checks', checked.passed, checked.failed.length, checked.failed.length === 0);

rmSync(fileURLToPath(new URL('../../dist', import.meta.url)), { recursive: true, force: true }); // or an old build would be tested where the new one failed
const built = node(['src/build/site.mjs'], { CI: '1' });
count('build', built ? 1 : 0, built ? 0 : 1, built);

const vitestEnded = node(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}vitest.json`]);
const units = report('vitest.json');
count('tests', units?.numPassedTests ?? 0, units?.numFailedTests ?? 0, vitestEnded);

if (built) {
  const playwrightEnded = node(['node_modules/@playwright/test/cli.js', 'test'], { RELIEF_BUILT: '1' });
  const { expected = 0, unexpected = 0, flaky = 0 } = report('playwright.json')?.stats ?? {};
  count('browser tests', expected, unexpected + flaky, playwrightEnded);
}

console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

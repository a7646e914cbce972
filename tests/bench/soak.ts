// `npm run soak -- [CASES] [--paths ID,ID]`: a million cases as JSON Lines through `npm run screen`. Says how fast, and whether its memory stays flat. Exit 1 if not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { openRules } from '../../src/build/rule-files.ts';
import { readRuleTexts } from '../../src/build/rule-texts.ts';
import { baseOf } from '../../src/build/compile.ts';
import { exampleCase } from '../../src/build/example-case.ts';
import { seeded } from '../../src/build/seeded.ts';
import { rulesFrom } from '../../src/rules/rules-from.ts';
import type { CaseText, ChargeText } from '../../src/rules/case-format.ts';

/** The last quarter of the run may use this many times the memory of the second; the collector alone makes it swing by a tenth. */
const MOST_GROWTH = 1.2;
const [count = '1000000', ...flags] = process.argv.slice(2);
const total = Number(count);

/** The examples of the rule files, in every mix: each case takes the person of one and one to four charges of others. */
function* cases(): Generator<string> {
  const { files } = openRules(readRuleTexts('.'));
  if (!files) throw new Error('The rule files cannot be read; npm run rules says why.');
  const base = baseOf(files);
  const { paths, vocabulary } = rulesFrom(base.shared, base.places);
  const examples = paths.flatMap(({ law }) => (base.examples[law.path] ?? []).map((example) => exampleCase(example, law.place, vocabulary.facts)));
  const random = seeded(5);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  for (let i = 0; i < total; i++) {
    const charges = Array.from({ length: 1 + (i % 4) }, (_, n): ChargeText => ({ ...pick(pick(examples).charges), id: String(n), case: String(n % 2) }));
    const { person } = pick(examples);
    const text: CaseText = { version: 1, person, charges, ...(random() < 0.5 ? { complete: 'yes' } : {}) };
    yield `${JSON.stringify(text)}\n`;
  }
}

/** Megabytes of memory a process holds now (Linux). */
const memoryOf = (pid: number) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

async function main(): Promise<void> {
  const child = spawn(process.execPath, ['src/build/run.mjs', 'src/cli/screen.ts', '-', '--json', '--as-of', '2026-11-24', ...flags], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) answered++;
  });
  const ended = once(child, 'exit');
  const memory: number[] = [];
  const start = performance.now();
  let written = 0;
  for (const line of cases()) {
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    if (++written % Math.max(1, Math.floor(total / 200)) === 0) {
      memory.push(memoryOf(child.pid as number));
      if (memory.length % 20 === 0) console.log(`${written.toLocaleString('en')} cases, ${Math.round(written / ((performance.now() - start) / 1000)).toLocaleString('en')} a second, ${Math.round(memory.at(-1) as number)} MB`);
    }
  }
  child.stdin.end();
  const [code] = (await ended) as [number];
  const seconds = (performance.now() - start) / 1000;
  const quarter = Math.floor(memory.length / 4);
  const [early, late] = [mean(memory.slice(quarter, 2 * quarter)), mean(memory.slice(-quarter))];
  console.log(`${answered.toLocaleString('en')} of ${total.toLocaleString('en')} cases answered in ${Math.round(seconds)} s: ${Math.round(answered / seconds).toLocaleString('en')} a second, ${(bytes / 1e6).toFixed(0)} MB of answers.`);
  console.log(`Memory: ${Math.round(early)} MB early, ${Math.round(late)} MB late, ${Math.round(Math.max(...memory))} MB at most.`);
  if (code !== 0 || answered !== total || !(late <= early * MOST_GROWTH)) {
    console.log(code !== 0 ? `MISSED: the command ended with ${code}.` : answered !== total ? 'MISSED: some cases were not answered.' : 'MISSED: memory grows.');
    process.exitCode = 1;
  }
}

void main();

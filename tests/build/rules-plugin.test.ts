// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { rules } from '../../src/build/rules-plugin.ts';
import type { RuleText } from '../../src/build/rule-texts.ts';
import { changed, goodRules } from './good-rules.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true, force: true })));

/** A project of its own with these rule files and one script that loads them all. */
function project(texts: readonly RuleText[]): string {
  const root = mkdtempSync(join(tmpdir(), 'relief-'));
  roots.push(root);
  mkdirSync(join(root, 'rules/resources'), { recursive: true });
  writeFileSync(join(root, 'main.js'), "import { places, shared } from 'virtual:rules';\nimport { help, nationalHelp } from 'virtual:help';\nglobalThis.all = [places, shared, help, nationalHelp];\n");
  for (const { file, text } of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const options = (root: string) => ({ configFile: false as const, root, plugins: [rules()], logLevel: 'silent' as const });

test('one chunk for each place, named after it, and the schema of a case', async () => {
  const root = project(goodRules);
  const { output } = (await build({ ...options(root), build: { write: false, rolldownOptions: { input: join(root, 'main.js') } } })) as Rollup.RollupOutput;
  const names = output.map(({ fileName }) => fileName.replace(/-[\w-]{8}\.js$/, '.js'));
  expect(names).toEqual(expect.arrayContaining(['assets/rules-dc.js', 'assets/rules-shared.js', 'assets/help-dc.js', 'assets/help-al.js', 'assets/help-national.js', 'case.schema.json']));
  const chunk = output.find(({ fileName }) => fileName.includes('rules-dc')) as Rollup.OutputChunk;
  expect(chunk.code).toContain('Sealing a theft');
  expect(chunk.code).not.toContain('five years to the day');
});

test('a bad rule file stops the build with its message', async () => {
  const root = project(changed('rules/dc/dc-seal.yaml', 'family: sealing', 'family: sealng'));
  await expect(build({ ...options(root), build: { write: false, rolldownOptions: { input: join(root, 'main.js') } } })).rejects.toThrow('rules/dc/dc-seal.yaml:4:9: family is "sealng"; write sealing?');
});

test('while working, a changed file is read again', async () => {
  const root = project(goodRules);
  const server = await createServer({ ...options(root), server: { middlewareMode: true, ws: false } });
  try {
    const name = async () => ((await server.ssrLoadModule('virtual:rules/dc'))['default'] as { text: { name: string } }).text.name;
    expect(await name()).toBe('District of Columbia');
    const changedFile = changed('rules/dc/jurisdiction.yaml', 'name: District of Columbia', 'name: Washington').find(({ file }) => file.endsWith('jurisdiction.yaml'));
    const changeAndRead = () => {
      writeFileSync(join(root, 'rules/dc/jurisdiction.yaml'), changedFile?.text ?? ''); // again each time: a busy machine may start to watch late
      return name();
    };
    await expect.poll(changeAndRead, { timeout: 20_000, interval: 200 }).toBe('Washington');
  } finally {
    await server.close();
  }
}, 30_000);

// Runs a TypeScript command on any Node: node src/build/run.mjs src/cli/screen.ts [arguments].
// The command is bundled once and kept in node_modules/.cache until a file under src/ or rules/ that it could read changes.
// Built-ins only on the warm path.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (!entry || !existsSync(join(root, entry))) {
  console.error(`There is no command ${entry ?? ''}. Give the path of a TypeScript file from the project root, such as src/cli/screen.ts.`);
  process.exit(2);
}

const watched = [
  ...['domain', 'engine', 'rules', 'catalog', 'cli', 'build'].map(floor => join('src', floor)),
  'rules',
  'vite.config.ts',
  'node_modules/.ensured',
  ...(entry.startsWith('src/') ? [] : [dirname(entry)]),
];

const hash = createHash('sha256').update(process.version);
/** @param {string} path */
function add(path) {
  const at = join(root, path);
  const stat = statSync(at, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) for (const name of readdirSync(at).sort()) add(join(path, name));
  else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
}
watched.forEach(add);

const home = join(root, 'node_modules/.cache/run', entry.replace(/[^a-z0-9]+/gi, '-'));
const fresh = join(home, hash.digest('hex').slice(0, 24));
const main = join(fresh, 'main.mjs');
if (!existsSync(main)) {
  const { bundle } = await import('./bundle.mjs');
  const draft = join(home, `draft-${process.pid}`);
  const cwd = process.cwd();
  process.chdir(root); // Vite finds its configuration in the working directory
  await bundle(entry, draft);
  process.chdir(cwd);
  mkdirSync(home, { recursive: true });
  if (existsSync(main)) rmSync(draft, { recursive: true }); // someone else was faster
  else renameSync(draft, fresh);
  const age = Date.now() - 3_600_000; // older bundles go, but none that another run may just be reading
  for (const name of readdirSync(home)) {
    const old = join(home, name);
    if (old !== fresh && statSync(old, { throwIfNoEntry: false })?.mtimeMs) {
      if (statSync(old).mtimeMs < age) rmSync(old, { recursive: true, force: true });
    }
  }
}

process.argv = [process.execPath, main, ...rest];
await import(pathToFileURL(main).href);

// Installs dependencies when node_modules is missing or older than package-lock.json. Built-ins only.
// Chained in front of every npm script, so that it also works with ignore-scripts and NODE_ENV=production.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
const key = createHash('sha256')
  .update(readFileSync(root + 'package-lock.json'))
  .update(process.platform + process.arch + major)
  .digest('hex');
const stamp = root + 'node_modules/.ensured';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) {
  // On standard error: what `npm run screen` prints on standard output is read by other programs.
  console.error('Installing dependencies (npm ci)...');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['inherit', 2, 2];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, key);
}

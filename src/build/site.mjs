// Builds the static site into dist/: the browser bundle, then the start page rendered into dist/index.html together with the style,
// so that people on slow phones see it, and can read it, before anything else has arrived.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildFailed, bundle } from './bundle.mjs';
import { withOwnStyle } from './own-style.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
await build({ mode: 'production', logLevel: process.env['CI'] ? 'warn' : 'info' }).catch(buildFailed);

const ssr = join(root, `node_modules/.cache/prerender-${process.pid}`);
await bundle('src/app/prerender.tsx', ssr);
/** @type {{ render: () => string | Promise<string> }} */
const { render } = await import(`${pathToFileURL(join(ssr, 'main.mjs')).href}?${Date.now()}`);
const html = await render();
rmSync(ssr, { recursive: true });

const page = join(root, 'dist/index.html');
const empty = '<div id="root"></div>';
const source = readFileSync(page, 'utf8');
if (!source.includes(empty)) throw new Error(`dist/index.html: found no ${empty} to put the start page into. Keep that line in index.html as it is.`);
const styled = withOwnStyle(source.replace(empty, () => `<div id="root">${html}</div>`), path => readFileSync(join(root, 'dist', path), 'utf8'));
writeFileSync(page, styled.html);
rmSync(join(root, 'dist', styled.path));
console.log(`dist/index.html: start page written (${html.length} characters)`);
process.exit(0);

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';

/** A syntax node, as far as these tests look into it. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html. Run `npm run build` first; `npm test` does.');

/** All built files, as paths inside dist/. */
export const files: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map(path => path.split('\\').join('/'))
  .filter(path => statSync(join('dist', path)).isFile());

export const scripts = files.filter(path => path.endsWith('.js'));
export const pictures = files.filter(path => /\.(svg|png|jpe?g|gif|webp|avif|ico)$/.test(path));

/** The service worker; the one script that may fetch. */
export const worker = 'sw.js';

/** The text of a built file. */
export const text = (path: string): string => readFileSync(join('dist', path), 'utf8');

export const html = text('index.html');

/** The styles in the page, each as it is written between its tags. */
export const styles: readonly string[] = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);

/** Bytes on the wire: gzip, level 9. */
export const packed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Bytes on the wire of a built file. */
export const weight = (path: string): number => packed(readFileSync(join('dist', path)));

export const total = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + weight(path), 0);

const trees = new Map<string, Node>();
/** The syntax tree of a built script. ES2020 is the newest grammar that can hold `import()`; language-level.test.ts narrows it. */
export function tree(path: string): Node {
  const known = trees.get(path) ?? (parse(text(path), { ecmaVersion: 2020, sourceType: 'module' }) as unknown as Node);
  trees.set(path, known);
  return known;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Visits a tree, each node with the one above it. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

/** A few characters around a node, for messages. */
export const around = (path: string, node: Node): string => `${path}: …${text(path).slice(Math.max(0, node.start - 40), node.end + 40)}…`;

/** The scripts that one script loads with it, by static imports. */
function staticImports(path: string): string[] {
  const found: string[] = [];
  walk(tree(path), node => {
    const from = (node['source'] as Node | null | undefined)?.['value'];
    if (node.type !== 'ImportExpression' && typeof from === 'string') found.push(posix.join(dirname(path), from));
  });
  return found;
}

/** Everything that comes before the first question can be answered: the entry, what the page preloads, and their static imports. */
export function firstScripts(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    staticImports(path).forEach(add);
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)) if (path) add(path);
  return found;
}

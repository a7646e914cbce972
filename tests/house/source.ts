import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vite';

/** A syntax node, as far as these tests look into it. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** One import, export-from or `import()`: what is written, and whether only types come along. */
export type Import = { from: string; typeOnly: boolean };

/** One source file, path from the project root with forward slashes. */
export type Source = { path: string; text: string; tree: Node; imports: Import[] };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Visits every node below `node`, itself included; `parent` is the nearest node above. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

function importsOf(tree: Node): Import[] {
  const found: Import[] = [];
  walk(tree, node => {
    const source = node['source'];
    if (!isNode(source) || typeof source['value'] !== 'string') return;
    if (!['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].includes(node.type)) return;
    found.push({ from: source['value'], typeOnly: (node['importKind'] ?? node['exportKind']) === 'type' });
  });
  return found;
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.mjs') ? 'js' : 'ts';
  const tree = parseAst(text, { lang }) as unknown as Node;
  return { path, text, tree, imports: importsOf(tree) };
}

/** Every TypeScript and JavaScript file under `folder`. */
export function sources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => posix.join(folder, name.split('\\').join('/')))
    .filter(path => /\.(ts|tsx|mjs)$/.test(path))
    .sort()
    .map(read);
}

/** Line number of a place in a file, for messages. */
export function lineOf(source: Source, at: number): number {
  return source.text.slice(0, at).split('\n').length;
}

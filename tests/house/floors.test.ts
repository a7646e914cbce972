import { posix } from 'node:path';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { lineOf, type Source, sources, walk } from './source.ts';

/** From the ground up. A file imports from its own floor and from the floors below it. */
const floors = ['domain', 'engine', 'rules', 'catalog', 'interview', 'ui', 'pages', 'app'];
/** Beside the house: may use Node, and the floors up to the catalog. */
const workshops: Record<string, string[]> = { build: ['build'], cli: ['cli', 'build'] };
const forWorkshops = floors.slice(0, floors.indexOf('catalog') + 1);

/** What a browser floor may take from packages. `zod` in full evaluates code and breaks the security policy. */
const packages: Record<string, string[]> = {
  domain: [],
  engine: ['zod/mini'],
  rules: ['zod/mini'],
  catalog: ['zod/mini'],
  interview: ['zod/mini', 'xstate', 'react-hook-form', 'react'],
  ui: ['react', 'react-dom', 'react-hook-form', 'react-router', 'zod/mini'],
  pages: ['react', 'react-dom', 'react-hook-form', 'react-router', 'xstate', 'zod/mini'],
  app: ['react', 'react-dom', 'react-dom/client', 'react-dom/server', 'react-router', 'xstate', 'zod/mini'],
};

const all = sources('src');
const paths = new Set(all.map(s => s.path));
const floorOf = (path: string): string => path.split('/')[1] ?? '';

/** The file an import names, or undefined when it names a package or a virtual module. */
function target(source: Source, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const at = posix.join(posix.dirname(source.path), from.replace(/\?.*$/, ''));
  return [at, `${at}.ts`, `${at}.tsx`, at.replace(/\.js$/, '.ts')].find(p => paths.has(p)) ?? at;
}

function allowed(floor: string): string[] {
  const workshop = workshops[floor];
  return workshop ? [...workshop, ...forWorkshops] : floors.slice(0, floors.indexOf(floor) + 1);
}

describe('the floors of the house', () => {
  test('every source file stands on a known floor', () => {
    const known = [...floors, ...Object.keys(workshops)];
    expect(all.filter(s => !known.includes(floorOf(s.path))).map(s => s.path)).toEqual([]);
  });

  test('imports only go down', () => {
    const wrong = all.flatMap(source =>
      source.imports.flatMap(({ from }) => {
        const to = target(source, from);
        if (to === undefined || !to.startsWith('src/')) return to === undefined ? [] : [`${source.path} reaches out of src/ to ${to}`];
        return allowed(floorOf(source.path)).includes(floorOf(to)) ? [] : [`${source.path} imports ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('browser floors use the browser and the few packages of their floor, never Node', () => {
    const wrong = all.flatMap(source => {
      const mine = packages[floorOf(source.path)];
      if (!mine) return [];
      return source.imports
        .filter(({ from, typeOnly }) => !from.startsWith('.') && !from.startsWith('virtual:') && !(typeOnly && from === 'zod'))
        .filter(({ from }) => from.startsWith('node:') || builtinModules.includes(from) || !mine.includes(from))
        .map(({ from }) => `${source.path} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  test('nothing below app/ reads the clock or uses Date: the day of asking is a parameter', () => {
    const wrong = all
      .filter(s => floors.includes(floorOf(s.path)) && floorOf(s.path) !== 'app')
      .flatMap(source => {
        const found: string[] = [];
        walk(source.tree, (node, parent) => {
          if (node.type !== 'Identifier' || node['name'] !== 'Date') return;
          const names = parent?.type === 'MemberExpression' && parent['property'] === node && !parent['computed'];
          const key = parent?.type === 'Property' && parent['key'] === node && !parent['shorthand'];
          if (!names && !key) found.push(`${source.path}:${lineOf(source, node.start)}`);
        });
        return found;
      });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const graph = new Map(
      all.map(s => [s.path, s.imports.flatMap(({ from, typeOnly }) => (typeOnly ? [] : [target(s, from) ?? ''])).filter(p => paths.has(p))]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path);
      if (at >= 0) cycles.push([...trail.slice(at), path].join(' > '));
      if (at >= 0 || done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { around, type Node, scripts, styles, tree, walk } from './site.ts';

// Requirement O3: Chrome 80 and Safari 13. Safari 13.0 reads ES2019, import() and import.meta; not `?.`, `??` or BigInt.
const newerSyntax = (node: Node): boolean =>
  node.type === 'ChainExpression' ||
  (node.type === 'LogicalExpression' && node['operator'] === '??') ||
  (node.type === 'Literal' && typeof node['bigint'] === 'string') ||
  (node.type === 'ExportAllDeclaration' && node['exported'] !== null);

/** Patterns that look behind (Safari 16.4), in a literal or in a string that becomes one. */
const looksBehind = (node: Node): boolean =>
  (node.type === 'Literal' && /\(\?<[=!]/.test(String((node['regex'] as { pattern: string } | undefined)?.pattern ?? (typeof node['value'] === 'string' ? node['value'] : '')))) ||
  (node.type === 'TemplateElement' && /\(\?<[=!]/.test((node['value'] as { raw: string }).raw));

/** Methods that are not there before Chrome 81 or Safari 13.1, called without asking whether they exist. */
const newerMethods = new Set(['at', 'replaceAll', 'findLast', 'findLastIndex', 'hasOwn', 'toSorted', 'toReversed', 'toSpliced', 'replaceChildren', 'structuredClone', 'showModal', 'requestSubmit']);
const callsNewer = (node: Node): boolean => {
  const callee = node.type === 'CallExpression' ? (node['callee'] as Node) : undefined;
  if (callee?.type === 'Identifier') return callee['name'] === 'structuredClone';
  return callee?.type === 'MemberExpression' && !callee['computed'] && newerMethods.has(String((callee['property'] as Node)['name']));
};

describe.each(scripts.map(path => [path]))('%s', path => {
  test('is written in the language of Chrome 80 and Safari 13', () => {
    const wrong: string[] = [];
    walk(tree(path), node => {
      if (newerSyntax(node) || looksBehind(node) || callsNewer(node)) wrong.push(around(path, node));
    });
    expect(wrong).toEqual([]);
  });
});

// What these browsers skip, and then the page falls apart: rules they drop whole, and sizes they do not know.
const newerCss: readonly [string, RegExp][] = [
  ['@layer (Safari 15.4)', /@layer\b/],
  ['@container (Safari 16)', /@container\b/],
  [':has() (Safari 15.4)', /:has\(/],
  [':is() and :where() (Safari 14)', /:(is|where)\(/],
  ['nesting (Safari 16.5)', /[{;}]\s*&/],
  ['inset (Safari 14.1)', /[{;]\s*inset\s*:/],
  ['dvh, svh, lvh (Safari 15.4)', /\d(dvh|svh|lvh)\b/],
  ['clamp() (Safari 13.1)', /\bclamp\(/],
  ['range media queries (Safari 16.4)', /@media[^{]*[<>]/],
];

describe('the style', () => {
  const bare = styles.join('').replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

  test.each(newerCss)('does without %s', (_name, pattern) => {
    expect(bare.match(pattern)?.[0]).toBeUndefined();
  });

  test('spaces flex rows with margins: gap in flex boxes needs Safari 14.1', () => {
    const blocks = [...bare.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, body }));
    const flex = blocks.filter(({ body }) => /display:\s*(inline-)?flex/.test(body) && /(^|;)\s*(row-|column-)?gap:/.test(body));
    expect(flex.map(({ selector }) => selector)).toEqual([]);
  });
});

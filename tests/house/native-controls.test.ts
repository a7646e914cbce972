import { expect, test } from 'vitest';
import { lineOf, type Node, sources, walk } from './source.ts';

const pages = sources('src').filter(({ path }) => /^src\/(app|pages|ui)\//.test(path));

type Attribute = { readonly element: string; readonly name: string; readonly value: string; readonly at: string };

/** Every attribute written in JSX, with its value as text. */
const attributes = pages.flatMap(source => {
  const found: Attribute[] = [];
  walk(source.tree, (node, parent) => {
    if (node.type !== 'JSXAttribute') return;
    const value = node['value'] as Node | null;
    found.push({ element: String((parent?.['name'] as Node | undefined)?.['name']), name: String((node['name'] as Node)['name']), value: value === null ? 'true' : source.text.slice(value.start, value.end), at: `${source.path}:${lineOf(source, node.start)}` });
  });
  return found;
});
const at = (wrong: (attribute: Attribute) => boolean) => attributes.filter(wrong).map(({ at: place }) => place);

test('the attributes are found at all', () => {
  expect(attributes.length).toBeGreaterThan(100);
  expect(attributes.filter(({ element, name }) => element === 'input' && name === 'type').length).toBeGreaterThan(2);
});

test('no control jumps the Tab order, and no role copies a native control (Y2)', () => {
  expect(at(({ name, value }) => name === 'tabIndex' && /[1-9]/.test(value.replace('-1', '')))).toEqual([]);
  expect(at(({ name, value }) => name === 'role' && /button|radio|checkbox|link|textbox|listbox|combobox|option|tab\b|dialog/.test(value))).toEqual([]);
});

test('a placeholder is never the label (A5)', () => {
  expect(at(({ name }) => name === 'placeholder')).toEqual([]);
});

test('styles stand in the style sheet alone: the policy of the page forbids others', () => {
  expect(at(({ name }) => name === 'style')).toEqual([]);
});

test('only one part makes links to other sites (X17)', () => {
  const outside = attributes.filter(({ element, name, value, at: place }) => element === 'a' && name === 'href' && !/^["'{`]*(#|tel:|mailto:)/.test(value) && !place.startsWith('src/ui/outside-link.tsx'));
  expect(outside.map(({ at: place, value }) => `${place} ${value}`)).toEqual([]);
});

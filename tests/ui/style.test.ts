import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sheet } from './tokens.ts';

const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
const block = (selector: string): string => rules.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';
const printed = rules.slice(rules.indexOf('@media print'));

test('the style sheet is small (O1)', () => {
  expect(gzipSync(sheet).length).toBeLessThanOrEqual(12_000);
});

test('nothing is fixed over the page (A9)', () => {
  expect(rules).not.toMatch(/position:\s*(fixed|sticky)/);
});

test('nothing younger than Chrome 80 and Safari 13 carries the layout (O3)', () => {
  expect(rules).not.toMatch(/:has\(|:is\(|:where\(|\binset:|aspect-ratio:|\d[ds]vh|margin-(inline|block):|padding-(inline|block):|[\s;]gap:|@container|@layer/);
  const flex = rules.split('}').filter(rule => /display:\s*(inline-)?flex/.test(rule));
  expect(flex.filter(rule => /(row|column)-gap/.test(rule))).toEqual([]);
});

test('no font, picture or file is fetched (O4, P12)', () => {
  expect(rules).not.toMatch(/url\(|@import|@font-face/);
});

test('answers and Continue are at least 44 px high (A8)', () => {
  const smallest = (selector: string): number => Number(/min-height:\s*([\d.]+)rem/.exec(block(selector))?.[1]) * 18;
  expect(smallest('.button')).toBeGreaterThanOrEqual(44);
  expect(smallest('.choice')).toBeGreaterThanOrEqual(44);
  expect(smallest('.input')).toBeGreaterThanOrEqual(44);
  expect(smallest('.button-quiet')).toBeGreaterThanOrEqual(24);
});

test('paper is US Letter with margins of 0.75 inch, and type of 12 point or more (P1, P2)', () => {
  expect(rules).toMatch(/@page\s*\{\s*size:\s*letter;\s*margin:\s*0\.75in;/);
  expect(printed).toMatch(/html\s*\{\s*font-size:\s*12pt/);
  expect([...printed.matchAll(/font-size:\s*([\d.]+)pt/g)].filter(([, size]) => Number(size) < 12)).toEqual([]);
  expect([...printed.matchAll(/#[0-9a-f]{3,6}\b/gi)].map(([color]) => color.toLowerCase()).filter(color => !['#000', '#fff'].includes(color))).toEqual([]);
  expect([...printed.matchAll(/background:\s*([^;]+);/g)].map(([, value]) => value)).toEqual(['none !important']);
});

test('motion is off when the device asks for less of it, and there is none outside that rule (A14)', () => {
  expect(rules).toMatch(/prefers-reduced-motion: reduce/);
  const outside = rules.replace(/@media \(prefers-reduced-motion[\s\S]*?\n\}\n/, '');
  expect(outside).not.toMatch(/transition:|animation:/);
});

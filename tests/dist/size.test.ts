import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isJurisdiction, jurisdictions } from '../../src/domain/jurisdiction.ts';
import { files, firstScripts, html, packed, pictures, scripts, styles, total, weight } from './site.ts';

// kB = 1,000 bytes, gzipped. Requirements O1, O2 and O4.
const first = firstScripts();
// The build names chunks after their place: rules-va-<hash>.js, cards-va-<hash>.js, sections-va-<hash>.js, help-va-<hash>.js; what all places share is `shared` and `national`.
const chunks = scripts.flatMap(path => {
  const [, kind, place = ''] = /\/(rules|cards|sections|help)-([a-z]+)-[\w-]+\.js$/.exec(path) ?? [];
  return kind === undefined ? [] : [{ path, kind, place }];
});
const covered = readdirSync('rules').filter(isJurisdiction);
const heaviest = (kind: string): number => Math.max(0, ...chunks.filter(c => c.kind === kind).map(c => weight(c.path)));
const kB = (bytes: number): number => bytes / 1000;

test('the page has one entry, and it loads scripts', () => {
  expect(first.size).toBeGreaterThan(0);
});

test('first load is 125 kB of JavaScript or less', () => {
  expect(kB(total(first)), [...first].map(p => `${p} ${weight(p)}`).join('\n')).toBeLessThanOrEqual(125);
});

test('CSS is one style in the page, of 15 kB or less, and no file to wait for', () => {
  expect(styles.length).toBe(1);
  expect(kB(packed(styles.join('')))).toBeLessThanOrEqual(15);
  expect(files.filter(path => path.endsWith('.css'))).toEqual([]);
  expect(html).not.toContain('rel="stylesheet"');
});

test('a first visit with the heaviest place, its helpers and all pictures is 250 kB or less', () => {
  const shared = chunks.filter(({ place }) => ['shared', 'national'].includes(place)).map(({ path }) => path);
  const all = total(first) + total(pictures) + weight('index.html') + total(shared) + heaviest('rules') + heaviest('cards') + heaviest('sections') + heaviest('help');
  expect(kB(all)).toBeLessThanOrEqual(250);
});

test('each place loads its law, the texts of its cards, its code sections, and its helpers as one chunk each, of 30 kB or less', () => {
  expect(chunks.filter(({ path, place }) => place.length === 2 && kB(weight(path)) > 30).map(({ path }) => `${path}: ${kB(weight(path))} kB`)).toEqual([]);
});

test('every place with rules has exactly one chunk for them, and all 52 one for their helpers', () => {
  const of = (kind: string): string[] => chunks.filter(c => c.kind === kind && c.place.length === 2).map(c => c.place).sort();
  expect(of('rules')).toEqual(covered.sort());
  expect(of('cards')).toEqual(covered.sort());
  expect(of('sections')).toEqual(covered.sort());
  expect(of('help')).toEqual([...jurisdictions].sort());
});

test('pictures are 20 kB or less together', () => {
  expect(kB(total(pictures))).toBeLessThanOrEqual(20);
});

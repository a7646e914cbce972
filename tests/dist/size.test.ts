import { expect, test } from 'vitest';
import { firstScripts, pictures, scripts, styles, total, weight } from './site.ts';

// kB = 1,000 bytes, gzipped. Requirements O1, O2 and O4.
const first = firstScripts();
// vite.config.ts puts a chunk here when its generated module ends in a place: `\0…/va`, in Spanish `\0…/va-es`.
const places = scripts.filter(path => path.startsWith('places/'));
const kB = (bytes: number): number => bytes / 1000;

test('the page has one entry, and it loads scripts', () => {
  expect(first.size).toBeGreaterThan(0);
});

test('first load is 125 kB of JavaScript or less', () => {
  expect(kB(total(first)), [...first].map(p => `${p} ${weight(p)}`).join('\n')).toBeLessThanOrEqual(125);
});

test('CSS is one file of 15 kB or less', () => {
  expect(styles.length).toBeLessThanOrEqual(1);
  expect(kB(total(styles))).toBeLessThanOrEqual(15);
});

test('a first visit with the largest place is 250 kB or less', () => {
  const largest = Math.max(0, ...places.map(weight));
  expect(kB(total(first) + total(styles) + total(pictures) + weight('index.html') + largest)).toBeLessThanOrEqual(250);
});

test('each place loads as chunks of 30 kB or less', () => {
  expect(places.filter(path => kB(weight(path)) > 30)).toEqual([]);
});

test('there is a chunk for each of the 52 places', () => {
  expect(new Set(places.map(path => path.slice('places/'.length, 'places/'.length + 2))).size).toBe(52);
});

test('pictures are 20 kB or less together', () => {
  expect(kB(total(pictures))).toBeLessThanOrEqual(20);
});

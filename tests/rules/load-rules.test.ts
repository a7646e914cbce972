import { expect, test } from 'vitest';
import { places } from 'virtual:rules';
import { jurisdictions } from '../../src/domain/jurisdiction.ts';
import { loadHelp } from '../../src/catalog/load-help.ts';
import { loadRules } from '../../src/rules/load-rules.ts';

test('a place brings its own paths and those of other places that reach it', async () => {
  const { paths, texts, vocabulary, definitions } = await loadRules(['dc']);
  const ids = paths.map(({ law }) => law.path);
  expect(ids).toEqual(expect.arrayContaining(['dc-iraa', 'us-pardon', 'us-commutation']));
  expect(ids).not.toContain('us-compassionate-release');
  expect(Object.keys(texts).sort()).toEqual(['dc', 'us']);
  expect(Object.keys(definitions).sort()).toEqual(['dc', 'us']);
  expect(vocabulary.facts['charge.offense']?.options?.['simple-assault']?.label).toBeTruthy();
  expect(vocabulary.facts['charge.jurisdiction']?.options?.['dc']?.label).toBe('District of Columbia');
});

test('every fact that a loaded path reads is in its vocabulary', async () => {
  const { paths, vocabulary } = await loadRules(jurisdictions);
  type Test = (typeof paths)[number]['test'];
  const read = (one: Test): readonly string[] => [...one.reads.map(({ id }) => id), ...one.of.flatMap(read)];
  expect([...new Set(paths.flatMap(({ test: one, carriedOut }) => [...read(one), ...(carriedOut ? read(carriedOut) : [])]))].filter((id) => !vocabulary.facts[id])).toEqual([]);
});

test('a place that is not covered brings no path and is not an error', async () => {
  const open = jurisdictions.find((place) => !places[place].covered && places[place].reachedBy.length === 0);
  if (open === undefined) return;
  const { paths, texts } = await loadRules([open]);
  expect([paths, texts]).toEqual([[], {}]);
});

test('help in a place is its own and that of every place', async () => {
  const { resources } = await loadHelp('ga');
  expect(resources.some((one) => one.places === 'all')).toBe(true);
  expect(resources.some((one) => one.places.includes('ga'))).toBe(true);
  expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
});

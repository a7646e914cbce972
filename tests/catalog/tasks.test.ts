import { expect, test } from 'vitest';
import { resultsOf } from '../../src/catalog/results.ts';
import { tasksOf } from '../../src/catalog/tasks.ts';
import { day } from '../../src/domain/day.ts';
import { screen } from '../../src/engine/path.ts';
import { readCase } from '../../src/rules/case-format.ts';
import { toyPath, toyRules } from '../pages/results/toy-paths.ts';

const TODAY = day('2026-11-24');
const waits = { waited: { years: 5, since: 'charge.disposition-date' }, cite: 'code § 1' };
const misdemeanor = { is: { 'charge.grade': 'misdemeanor' }, cite: 'code § 2' };
const served = { is: { 'charge.sentence-status': 'done' }, cite: 'code § 3' };

test('what is not known comes before what is known too loosely, and what decides the most paths before what decides one', () => {
  const { paths, vocabulary } = toyRules([
    toyPath('one', { versions: [{ criteria: { all: [waits, misdemeanor] } }] }),
    toyPath('two', { versions: [{ criteria: { all: [waits, served] } }] }),
    toyPath('three', { versions: [{ criteria: { all: [waits, served] } }] }),
  ]);
  const person = readCase({ version: 1, person: {}, charges: [{ id: 'a', jurisdiction: 'va', disposition: 'convicted', 'disposition-date': '2021', grade: 'unknown', 'sentence-status': 'unknown' }], complete: 'yes' }, vocabulary, TODAY);
  const tasks = tasksOf(resultsOf(screen(paths, person), TODAY), person, vocabulary.facts);
  expect(tasks.map(({ fact, loose, results }) => [fact, loose, results])).toEqual([
    ['charge.sentence-status', false, 2],
    ['charge.grade', false, 1],
    ['charge.disposition-date', true, 3],
  ]);
});

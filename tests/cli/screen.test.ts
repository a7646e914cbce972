import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printed, runScreen } from './run-screen.ts';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const theft = (id: string, date: string) => ({
  version: 1,
  person: { custody: 'none' },
  charges: [{ id, jurisdiction: 'dc', disposition: 'convicted', offense: 'petty-theft', grade: 'misdemeanor', 'disposition-date': date, released: 'none', 'supervision-ended': 'none' }],
  complete: 'yes',
});
const SEAL = ['--as-of', '2026-11-24', '--paths', 'dc-seal-motion-misd', '--json'];

describe('reading cases', () => {
  const older = theft('a', '2021-11-24');
  const newer = theft('b', '2021-11-25');

  test('one object, an array and JSON Lines give the same answers', () => {
    const pretty = file('one.json', JSON.stringify(older, null, 2));
    const array = file('array.json', JSON.stringify([older, newer]));
    const lines = file('lines.jsonl', `${JSON.stringify(older)}\n\n${JSON.stringify(newer)}\n`);
    const outcomes = (path: string) => printed(runScreen([path, ...SEAL])).map(([finding]) => [finding?.charge, finding?.outcome, finding?.from]);
    expect(outcomes(pretty)).toEqual([['a', 'open', undefined]]);
    expect(outcomes(array)).toEqual([['a', 'open', undefined], ['b', 'opens', '2026-11-25']]);
    expect(outcomes(lines)).toEqual(outcomes(array));
  });

  test('standard input is named -', () => {
    const run = runScreen(['-', ...SEAL], JSON.stringify(newer));
    expect(run.code).toBe(0);
    expect(printed(run)[0]?.[0]).toMatchObject({ outcome: 'opens', from: '2026-11-25' });
  });

  test('--as-of moves the day and nothing else', () => {
    const path = file('asof.json', JSON.stringify(newer));
    expect(printed(runScreen([path, ...SEAL.slice(2), '--as-of', '2026-11-25']))[0]?.[0]?.outcome).toBe('open');
  });

  test('prints, for people, the outcome, the reason with its citation, and who helps', () => {
    const path = file('people.json', JSON.stringify(newer));
    const { out } = runScreen([path, ...SEAL.slice(0, 4)]);
    expect(out).toContain('dc-seal-motion-misd (charge b): opens 2026-11-25');
    expect(out).toMatch(/- 5 years must pass after .*\[code § 16-806\(a\)\(3\)\(A\)\(i\)/);
    expect(out).toMatch(/help: [a-z-]+/);
  });
});

describe('bad input', () => {
  test('a value that does not exist: the file, the place, the value, the nearest valid one; exit code 2', () => {
    const path = file('typo.json', JSON.stringify({ ...theft('a', '2019'), charges: [{ id: 'a', jurisdiction: 'dc', disposition: 'convcted' }] }));
    const run = runScreen([path]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(`${path}:1: charges[0].disposition is "convcted"; did you mean "convicted"? Write one of `);
    expect(run.out).toBe('');
  });

  test.each([
    ['an unknown fact', { version: 1, person: {}, charges: [{ id: 'a', dispositon: 'convicted' }] }, 'charges[0].dispositon "dispositon" is not a name we know; did you mean "disposition"?'],
    ['a fact in the wrong place', { version: 1, person: { grade: 'felony' }, charges: [] }, 'person.grade "grade" is a fact of a charge; write it in the charge it belongs to'],
    ['a date that does not exist', { version: 1, person: {}, charges: [{ id: 'a', 'offense-date': '2021-02-30' }] }, 'charges[0].offense-date is "2021-02-30"; write a date like 2019, 2019-05, 2019-05-02, 2015/2019, 2019~, not-yet, none or unknown'],
    ['a sentence in words', { version: 1, person: {}, charges: [{ id: 'a', 'sentence-total': '13 years' }] }, 'charges[0].sentence-total is "13 years"; write a sentence like P13Y, P2Y6M, P90D, life, P10Y/P15Y or unknown'],
    ['another version', { version: 2, person: {}, charges: [] }, 'version is 2; write 1'],
    ['no charges', { version: 1, person: {} }, 'charges is missing; write a list'],
    ['two charges with one id', { version: 1, person: {}, charges: [{ id: 'a' }, { id: 'a' }] }, 'charges is [{"id":"a"},{"id":"a"}]; give every charge an id of its own'],
    ['a charge without an id', { version: 1, person: {}, charges: [{}] }, 'charges[0].id is missing; give every charge an id of its own, like "a"'],
    ['no case at all', 7, 'the case is 7; write a case: {"version": 1, "person": {…}, "charges": […]}'],
  ])('%s', (_, value, message) => {
    const run = runScreen(['-'], JSON.stringify([value]));
    expect(run.code).toBe(2);
    expect(run.err.trim()).toBe(`standard input[0]: ${message}`);
  });

  test('text that is not JSON: the line and column', () => {
    const path = file('broken.json', '{\n  "version": 1,\n  "person": {,\n}\n');
    const run = runScreen([path]);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/broken\.json:3:14: this is not JSON: /);
  });

  test('one bad line of many: the others are still answered', () => {
    const run = runScreen(['-', ...SEAL], `${JSON.stringify(theft('a', '2019'))}\n{"version": 1,\n${JSON.stringify(theft('c', '2019'))}\n`);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^standard input:2:\d+: this line is not JSON/);
    expect(printed(run).map(([finding]) => finding?.charge)).toEqual(['a', 'c']);
  });

  test.each([
    [['nowhere.json'], 'nowhere.json: there is no such file; check the name'],
    [[tmpdir()], 'this is a folder; name a file in it'],
    [['-', '--as-of', '2026-02-30'], '--as-of 2026-02-30 is not a day that exists. Write it like 2027-10-01.'],
    [['-', '--paths', 'dc-irra'], '--paths: there is no path "dc-irra". Did you mean "dc-iraa"?'],
    [['-', '--jsn'], "Unknown option '--jsn'. Write --as-of, --paths, --json or --help."],
    [['-'], 'standard input: there is nothing in it; write a case: {"version": 1, "person": {…}, "charges": […]}'],
  ])('%j', (args, message) => {
    const run = runScreen(args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
  });

  test('without arguments it says how it is used', () => {
    expect(runScreen([]).out).toContain('npm run screen -- FILE…');
  });
});

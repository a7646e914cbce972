import { describe, expect, test } from 'vitest';
import { baseOf } from '../../src/build/compile.ts';
import { runExamples, type PathRun } from '../../src/build/examples.ts';
import { checkUnreadFacts } from '../../src/build/lint-facts.ts';
import { lintPaths } from '../../src/build/lint-paths.ts';
import { checkWhoToAsk } from '../../src/build/lint-places.ts';
import { lintWorlds } from '../../src/build/lint-worlds.ts';
import { untriedDays } from '../../src/build/note-days.ts';
import { openRules } from '../../src/build/rule-files.ts';
import type { RuleText } from '../../src/build/rule-texts.ts';
import { problemLine } from '../../src/build/yaml-source.ts';
import { changed, goodRules } from './good-rules.ts';

const PATH = 'rules/dc/dc-seal.yaml';

function opened(texts: readonly RuleText[]) {
  const { files, problems } = openRules(texts);
  if (!files || problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  const base = baseOf(files);
  return { files, base, runs: runExamples(base) };
}

/** What trying the worlds says of the good path in which one text is replaced. */
function said(text: string, instead: string): readonly string[] {
  const { files, runs } = opened(changed(PATH, text, instead));
  return lintPaths(files, runs).problems.map(problemLine);
}

describe('paths tried in every world', () => {
  test('a sound path: someone can meet it, not everyone does, and each rule decides something', () => {
    expect(said('', '')).toEqual([]);
  });

  test('a window that has closed leaves nobody', () => {
    expect(said('{from: 2020-01-01}', '{until: 2026-11-23}')).toEqual([
      'rules/dc/dc-seal.yaml:12:1: nobody can meet this path on or after 2026-11-24 (in all 288 worlds); correct the rules, or write status: expired or not-law',
    ]);
    expect(said('{from: 2020-01-01}', '{until: 2026-11-24}')).toEqual([]);
  });

  test('a path that contradicts itself, and what hides behind the contradiction', () => {
    expect(said('- at-most: {charge.dc-tries: 2}', '- is: {charge.disposition: dismissed}')).toEqual([
      'rules/dc/dc-seal.yaml:12:1: nobody can meet this path on or after 2026-11-24 (in all 96 worlds); correct the rules, or write status: expired or not-law',
      'rules/dc/dc-seal.yaml:17:11: nothing ever turns on this rule (code § 2(a)), in all 96 worlds; take it out, or correct the rules beside it',
      'rules/dc/dc-seal.yaml:23:9: nothing ever turns on this rule (code § 3), in all 96 worlds; take it out, or correct the rules beside it',
      'rules/dc/dc-seal.yaml:25:9: nothing ever turns on this rule (code § 4), in all 96 worlds; take it out, or correct the rules beside it',
      'rules/dc/dc-seal.yaml:25:60: nothing ever turns on this rule (code § 4), in all 96 worlds; take it out, or correct the rules beside it',
    ]);
  });

  test('a rule that another one covers', () => {
    expect(said('- at-most: {charge.dc-tries: 2}', '- any: [{waited: {years: 4, since: charge.released}, cite: code § 9}, {waited: {years: 6, since: charge.released}, cite: code § 10}]')).toEqual([
      'rules/dc/dc-seal.yaml:20:79: nothing ever turns on this rule (code § 10), in all 96 worlds; take it out, or correct the rules beside it',
    ]);
  });

  test('a path that everyone meets', () => {
    const text = goodRules.find(({ file }) => file === PATH)?.text ?? '';
    const versions = text.slice(text.indexOf('versions:'), text.indexOf('does:'));
    expect(said(versions, 'versions:\n  - criteria: {any: [{is: {custody: prison}, cite: code § 1}, {not: {is: {custody: prison}, cite: code § 1}}]}\n')).toEqual([
      'rules/dc/dc-seal.yaml:12:1: everyone meets this path on or after 2026-11-24 (in all 2 worlds); correct the rules, or write status: open-to-all',
    ]);
  });

  test('a status says what the rules say', () => {
    expect(said('for: charge', 'for: charge\nstatus: expired')).toEqual(['rules/dc/dc-seal.yaml:6:9: status is expired, and somebody can meet this path on or after 2026-11-24; correct the rules, or take status out']);
    expect(said('for: charge', 'for: charge\nstatus: open-to-all')).toEqual(['rules/dc/dc-seal.yaml:6:9: status is open-to-all, and not everyone can meet this path on or after 2026-11-24; correct the rules, or take status out']);
    expect(said('for: charge', 'for: charge\nstatus: pointer')).toEqual([]);
  });

  test('worlds are few where answers are alike, and the same on every run', () => {
    const { runs } = opened(goodRules);
    const [first, second] = [lintWorlds(runs[0] as PathRun), lintWorlds(runs[0] as PathRun)];
    expect(first).toEqual(second);
    expect([first.worlds, first.sampled]).toEqual([288, false]);
  });
});

test('a question that no rule reads', () => {
  const texts = goodRules.map((one) => (one.file === 'rules/dc/facts.yaml' ? { ...one, text: `${one.text}charge.dc-spare:\n  {order: 420, type: date, label: a spare, question: When?, why: Why., find-out: Ask.}\n` } : one));
  expect(checkUnreadFacts(opened(texts).files).map(problemLine)).toEqual(['rules/dc/facts.yaml:8:1: no rule reads "charge.dc-spare"; use it in a rule, or take it out']);
});

test('a wait wants an example on the day it turns, and one on the day before', () => {
  const notes = (text: string, instead: string) => {
    const { files, runs } = opened(changed(PATH, text, instead));
    return untriedDays(files, runs).map(problemLine);
  };
  const at = 'rules/dc/dc-seal.yaml:17:11: no example stands';
  expect(notes('', '')).toEqual([]);
  expect(notes('as-of: 2026-05-31', 'as-of: 2026-05-30')).toEqual([`${at} on the day before this turns; write one`]);
});

test('where every path is closed, someone can be asked', () => {
  const { files, base } = opened(changed('rules/dc/jurisdiction.yaml', ', phone: 202-628-1200', ''));
  expect(checkWhoToAsk(files, base).map(problemLine)).toEqual([
    'rules/dc/jurisdiction.yaml:9:1: every path is closed where the case ended as dismissed and custody is prison, and nobody here has a phone or a mail address; write one',
  ]);
});

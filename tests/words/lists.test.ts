import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/engine/fact.ts';
import { en } from '../../src/ui/words/en.ts';
import { readYaml } from './texts.ts';

interface Offense {
  readonly label: string;
  readonly help: string;
  readonly examples: readonly string[];
  readonly group: string;
  readonly nibrs?: readonly string[];
}

interface Phrase {
  readonly phrase: string;
  readonly ends: string;
  readonly among?: readonly string[];
  readonly plain: string;
}

const offenses = readYaml('rules/offenses.yaml') as unknown as Record<string, Offense>;
const phrases = readYaml('rules/phrases.yaml') as unknown as readonly Phrase[];
const facts = readYaml('rules/facts.yaml') as unknown as Record<string, Fact>;
const endings = Object.keys(facts['charge.disposition']?.options ?? {});

describe('offense classes', () => {
  test('are those of the rule language', () => {
    const listed = (readFileSync('docs/rule-language.md', 'utf8').split('## Offense classes')[1] ?? '').split('\n').slice(4).join('\n');
    expect(new Set(Object.keys(offenses))).toEqual(new Set([...listed.matchAll(/`([a-z-]+)`/g)].map(match => match[1])));
  });

  test('have a plain label, legal words, two everyday examples or more, and a group with a name (Q10)', () => {
    const bad = Object.entries(offenses).filter(([, { label, help, examples, group }]) => !label || !help || examples.length < 2 || !(group in en.picker.groups));
    expect(bad.map(([id]) => id)).toEqual([]);
    expect(new Set(Object.values(offenses).map(({ label }) => label)).size).toBe(Object.keys(offenses).length);
  });

  test('name codes as the FBI writes them', () => {
    expect(Object.values(offenses).flatMap(({ nibrs }) => nibrs ?? []).filter(code => !/^(?:\d{2}[A-Z]|\d{3})$/.test(code))).toEqual([]);
  });
});

describe('court phrases', () => {
  test('are eighty or more, each once, in small letters', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(80);
    expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(phrases.length);
    expect(phrases.filter(({ phrase }) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
  });

  test('lead to an ending that a person can pick, or to a question between two or more', () => {
    const known = (value: string): boolean => endings.includes(value);
    expect(phrases.filter(({ ends, among }) => (ends === 'ask' ? !among || among.length < 2 || !among.every(known) : !known(ends) || among))).toEqual([]);
  });

  test('reach every ending, each with a plain line', () => {
    expect(endings.filter(ending => !phrases.some(({ ends }) => ends === ending))).toEqual([]);
    expect(phrases.filter(({ plain }) => !plain.endsWith('.'))).toEqual([]);
  });
});

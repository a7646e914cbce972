import { describe, expect, test } from 'vitest';
import type { Voiced } from '../../src/engine/fact.ts';
import { en } from '../../src/ui/words/en.ts';
import { spoken, voices } from '../../src/ui/words/voice.ts';
import { grade, longestSentence, plainPart, sentencesIn, syllables, wordsIn } from './grade.ts';
import { interfaceTexts, readYaml, ruleFiles, ruleTexts, shown, type Text } from './texts.ts';

const names = readYaml('tests/words/official-names.yaml') as Record<string, string>;
const official = Object.keys(names);

const ours = interfaceTexts(en, 'en.ts');
const questions: Text[] = Object.entries(readYaml('rules/facts.yaml') as unknown as Record<string, { question: Voiced }>).flatMap(([id, fact]) =>
  voices.map(voice => ({ file: 'rules/facts.yaml', path: id, text: spoken(fact.question, voice, en.person.name(voice)) })));
const factTexts = ruleTexts('rules/facts.yaml');
const gated = [...ours, ...questions, ...factTexts];

const isLong = ({ text }: Text): boolean => wordsIn(plainPart(text, official)).length >= 12;
const graded = (texts: readonly Text[]) => texts.filter(isLong).map(text => ({ text, grade: grade(text.text, official) }));
const told = ({ text, grade: score }: { text: Text; grade: number }): string => `${score.toFixed(1)} ${shown(text)}`;

describe('reading grade', () => {
  test('the counter counts', () => {
    expect(['judge', 'prison', 'record', 'probation', 'a', 'dropped', 'ended'].map(syllables)).toEqual([1, 2, 2, 3, 1, 1, 2]);
    expect(sentencesIn('Not yet. The D.C. judge decides.')).toHaveLength(3);
    expect(sentencesIn(plainPart('Not yet. The D.C. judge decides.'))).toHaveLength(2);
    expect(grade('The judge said no. You can ask again.')).toBeLessThan(1);
    expect(grade('Notwithstanding the aforementioned disposition, petitioners shall demonstrate rehabilitation.')).toBeGreaterThan(15);
  });

  test('no sentence of the interface or the shared questions is over 25 words (G1)', () => {
    expect(gated.filter(({ text }) => longestSentence(text, official) > 25).map(shown)).toEqual([]);
  });

  test('no text of 12 words or more is over grade 8 (G1)', () => {
    expect(graded(gated).filter(({ grade: score }) => score > 8).map(told)).toEqual([]);
  });

  test.each(Object.keys(en))('the set %s is at grade 6 or below, with 15 words a sentence or fewer', key => {
    const texts = ours.filter(({ path }) => path === key || path.startsWith(`${key}.`)).map(({ text }) => (/[.?:]$/.test(text) ? text : `${text}.`));
    const whole = texts.join('\n');
    const count = wordsIn(whole).length;
    if (count < 30) return;
    expect(grade(whole, official)).toBeLessThanOrEqual(6);
    expect(count / sentencesIn(whole).length).toBeLessThanOrEqual(15);
  });

  test('the shared questions are at grade 6 or below', () => {
    expect(grade(questions.map(({ text }) => text).join('\n'), official)).toBeLessThanOrEqual(6);
    expect(grade(factTexts.map(({ text }) => (/[.?]$/.test(text) ? text : `${text}.`)).join('\n'), official)).toBeLessThanOrEqual(6);
  });

  test('official names are few, and each has a plain meaning (G2)', () => {
    expect(official.length).toBeLessThanOrEqual(200);
    expect(Object.values(names).every(meaning => meaning.length > 0)).toBe(true);
  });

  // A report, not a gate: rule files are still being written.
  test('the ten hardest texts', () => {
    const all = [...gated, ...ruleFiles.filter(file => file !== 'rules/facts.yaml').flatMap(ruleTexts).filter(({ file, path }) => !(file === 'rules/offenses.yaml' && path.endsWith('.help')))];
    const worst = graded(all).sort((a, b) => b.grade - a.grade).slice(0, 10);
    console.info(`The ten hardest texts\n${worst.map(told).join('\n')}`);
    expect(worst).toHaveLength(10);
  });
});

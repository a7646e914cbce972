import { describe, expect, test } from 'vitest';
import { en } from '../../src/ui/words/en.ts';
import { faults } from './banned.ts';
import { interfaceTexts, ruleFiles, ruleTexts, shown, type Text } from './texts.ts';

const wrong = (texts: readonly Text[]): string[] => texts.flatMap(text => faults(text.text).map(fault => `${shown(text)}: ${fault}`));

describe('words that are not ours to use', () => {
  test('the interface has none', () => {
    expect(wrong(interfaceTexts(en, 'en.ts'))).toEqual([]);
  });

  test.each(ruleFiles)('%s has none', file => {
    expect(wrong(ruleTexts(file))).toEqual([]);
  });

  test('the list finds what it is for and lets official names pass', () => {
    expect(faults('You qualify for this!')).toHaveLength(2);
    expect(faults('an inmate')).toHaveLength(1);
    expect(faults('on 03/04/2026')).toHaveLength(1);
    expect(faults('Ended under a First Offender law')).toEqual([]);
    expect(faults('Records cleared by law (Clean Slate)')).toEqual([]);
    expect(faults('Convicted of a criminal charge')).toEqual([]);
  });
});

describe('sentences of rules', () => {
  const says = ruleFiles.flatMap(ruleTexts).filter(({ path }) => /(?:^|\.)say$/.test(path));
  const named = /(?:Class|Schedule|Title|Chapter|Section|Level|Rule|Act of|§)\s*[\dA-Z.-]*\d[\w.-]*/g;

  test('numbers and dates are rendered from the rule, never typed', () => {
    expect(says.filter(({ text }) => /\d/.test(text.replace(/\{[^}]*\}/g, '').replace(named, ''))).map(shown)).toEqual([]);
  });
});

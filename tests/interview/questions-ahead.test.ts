import { expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import type { Facts } from '../../src/engine/fact.ts';
import { makePath } from '../../src/engine/path.ts';
import type { InterviewRules } from '../../src/interview/follow-ups.ts';
import { questionsAhead } from '../../src/interview/questions-ahead.ts';
import type { CaseText } from '../../src/rules/case-format.ts';
import type { Path } from '../../src/rules/path-file.ts';
import { en } from '../../src/ui/words/en.ts';

const TODAY = day('2026-11-24');
const yesNo = { yes: { label: 'Yes' }, no: { label: 'No' } };
const fact = (id: string, order: number) => [id, { id, order, type: 'choice', label: id, question: id, why: id, options: yesNo, 'find-out': id }] as const;
const facts = Object.fromEntries([fact('ill', 1), fact('old', 2), fact('alone', 3)]) as unknown as Facts;
const path = {
  path: 'toy', place: 'va', reaches: ['va'], for: 'person',
  versions: [{ 'in-force': { from: '2000-01-01' }, criteria: { all: [{ is: { ill: 'yes' }, cite: '1' }, { is: { old: 'yes' }, cite: '2' }, { is: { alone: 'yes' }, cite: '3' }] } }],
} as unknown as Path;
const rules: InterviewRules = { vocabulary: { facts, sections: {} }, paths: [makePath(path, facts, {})] };
const record = (person: CaseText['person']): CaseText => ({ version: 1, person: { custody: 'none', ...person }, charges: [{ id: 'a', jurisdiction: 'va', disposition: 'convicted', offense: 'threats' }], complete: 'yes' });

test('how many questions are left follows from the rules, as a range (Q11)', () => {
  const first = questionsAhead(record({}), rules, { kind: 'question', fact: 'ill' }, TODAY);
  expect(first).toEqual({ low: 0, high: 2 });
  const second = questionsAhead(record({ ill: 'yes' }), rules, { kind: 'question', fact: 'old' }, TODAY);
  expect(second).toEqual({ low: 0, high: 1 });
  const last = questionsAhead(record({ ill: 'yes', old: 'yes' }), rules, { kind: 'question', fact: 'alone' }, TODAY);
  expect([first, second, last].map(ahead => ahead && en.question.progress(ahead.low, ahead.high))).toEqual(['Up to 2 questions left.', 'Up to 1 question left.', 'This is the last question.']);
});

test('personal questions, which can wait, count only once they are asked', () => {
  const withPersonal: InterviewRules = { ...rules, vocabulary: { ...rules.vocabulary, facts: { ...facts, alone: { ...facts['alone'], sensitive: true } as never } } };
  expect(questionsAhead(record({}), withPersonal, { kind: 'question', fact: 'ill' }, TODAY)).toEqual({ low: 0, high: 1 });
  expect(questionsAhead(record({ ill: 'yes', old: 'yes' }), withPersonal, { kind: 'question', fact: 'alone', personal: true }, TODAY)).toEqual({ low: 0, high: 0 });
  expect(questionsAhead(record({ ill: 'yes' }), withPersonal, { kind: 'question', fact: 'alone', personal: true }, TODAY)).toEqual({ low: 0, high: 1 });
});

test('nothing is said while the first questions about a charge are open', () => {
  expect(questionsAhead({ ...record({}), charges: [{ id: 'a' }] }, rules, { kind: 'question', fact: 'charge.disposition', charge: 'a' }, TODAY)).toBeUndefined();
});

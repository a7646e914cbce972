import { describe, expect, test } from 'vitest';
import { findSection, looksLikeSection, sectionKey, sectionList, sectionsLike } from '../../src/rules/section.ts';

const list = sectionList({
  '18.2-96': { name: 'Petit larceny' },
  '18.2-95': { name: 'Grand larceny' },
  '18 U.S.C. 922(g)': { name: 'Having a gun after a felony' },
  '21 U.S.C. 841(b)(1)(A)': { name: 'Selling a large amount' },
  '21 U.S.C. 841': { name: 'Selling drugs' },
});

describe('all ways to write a section find it', () => {
  test.each([
    ['18.2-96', '18.2-96'],
    ['Va. Code § 18.2-96', '18.2-96'],
    ['§18.2–96.', '18.2-96'],
    ['18.2 - 96', '18.2-96'],
    ['D.C. Code § 22-4504(A)', '22-4504(a)'],
    ['O.C.G.A. § 16-13-30(j)(2)', '16-13-30(j)(2)'],
    ['CR § 7-104', '7-104'],
    ['18.2-95, 18.2-96', '18.2-95'],
    ['18.2-95 and 18.2-96', '18.2-95'],
    ['18 U.S.C. § 922(g)(1)', '18:922(g)(1)'],
    ['18 USC 922(g)(1)', '18:922(g)(1)'],
    ['18:922(g)(1)', '18:922(g)(1)'],
    ['Title 18, United States Code, Section 922(g)(1)', '18:922(g)(1)'],
    ['title 18 section 922(g)', '18:922(g)'],
    ['Article 27, § 36B', '27:36b'],
    ['36 C.F.R. § 4.23(a)', '36cfr4.23(a)'],
    ['36 CFR 4.23(a)', '36cfr4.23(a)'],
    ['922(g)', '922(g)'],
    ['no number', ''],
  ])('%s', (text, key) => {
    expect(sectionKey(text)).toBe(key);
  });
});

test('a part of a section is found under the section; another section is not', () => {
  expect(findSection(list, '18 USC 922(g)(1)')?.name).toBe('Having a gun after a felony');
  expect(findSection(list, '21 U.S.C. § 841(b)(1)(A)(ii)')?.name).toBe('Selling a large amount');
  expect(findSection(list, '21 U.S.C. § 841(a)')?.name).toBe('Selling drugs');
  expect(findSection(sectionList({ '3-203': { name: 'Assault' } }), 'CR.3.203')?.name).toBe('Assault');
  expect(findSection(list, '18.2-96.1')).toBeUndefined();
  expect(findSection(list, '18.2-9')).toBeUndefined();
  expect(findSection(list, '')).toBeUndefined();
  expect(findSection(undefined, '18.2-96')).toBeUndefined();
});

test('while a section is typed, those it may become are offered, with or without the number of a title', () => {
  const like = (typed: string) => sectionsLike(list, typed).map(({ section }) => section);
  expect(like('18.2-9')).toEqual(['18.2-96', '18.2-95']);
  expect(like('18.2-96(ii)')).toEqual(['18.2-96']);
  expect(like('841')).toEqual(['21 U.S.C. 841(b)(1)(A)', '21 U.S.C. 841']);
  expect(like('21 usc 841')).toEqual(['21 U.S.C. 841', '21 U.S.C. 841(b)(1)(A)']);
  expect(like('theft')).toEqual([]);
});

test.each([['18.2-96', true], ['§ 4504', true], ['CR 7-104', true], ['section 922', true], ['922(g)', true], ['theft', false], ['second dui, level 2', false], ['OCGA', false], ['2nd degree assault', false], ['1st offense dui', false], ['21st', false], ['', false]])('"%s" looks like a section: %s', (text, looks) => {
  expect(looksLikeSection(text)).toBe(looks);
});

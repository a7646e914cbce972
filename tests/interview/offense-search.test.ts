import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchOffenses } from '../../src/interview/offense-search.ts';
import type { OffenseFile } from '../../src/rules/fact-file.ts';
import { sectionList } from '../../src/rules/section.ts';

const offenses = parse(readFileSync('rules/offenses.yaml', 'utf8')) as OffenseFile;
const list = sectionList({ '3-203': { name: 'Assault in the second degree' }, '3-202': { name: 'Assault in the first degree' } });
const kinds = (typed: string) => searchOffenses(offenses, list, typed).kinds.map(([id]) => id);

describe('words for a charge find its kind', () => {
  test.each([
    ['second degree assault', 'simple-assault'],
    ['assault 2nd degree', 'simple-assault'],
    ['Assault, 2nd', 'simple-assault'],
    ['pot', 'marijuana-possession'],
    ['PWID', 'drug-distribution'],
    ['AWIK', 'assault-intent-kill'],
    ['ADW', 'assault-weapon'],
    ['RICO', 'gang'],
    ['RICO', 'other'],
    ['drug dealing', 'drug-distribution'],
    ['cocaine', 'drug-distribution'],
    ['cocaine', 'drug-possession'],
    ['CDS possession', 'drug-possession'],
    ['domestic violence', 'simple-assault'],
    ['shop lifting', 'shoplifting'],
    ['B&E', 'burglary'],
    ['UUV', 'car-theft'],
    ['panhandling', 'other'],
    ['theft by taking', 'petty-theft'],
    ['felon in possession', 'gun-possession'],
    ['felon with a gun', 'gun-possession'],
    ['petit larceny', 'petty-theft'],
    ['shoplift', 'shoplifting'],
    ['drunk driving', 'dui'],
    ['dui', 'dui'],
    ['weed', 'marijuana-possession'],
    ['trespassing', 'trespass'],
  ])('%s', (typed, id) => {
    expect(kinds(typed)).toContain(id);
  });

  test('a kind that is called so comes before one whose law or examples only name it', () => {
    const found = kinds('assault');
    expect(found.indexOf('simple-assault')).toBeLessThan(found.indexOf('assault-intent-kill'));
  });

  test('the words of a longer name also find the sections that have all of them', () => {
    expect(searchOffenses(offenses, list, 'assault 2nd degree').sections.map(({ section }) => section)).toEqual(['3-203']);
    expect(searchOffenses(offenses, list, 'assault').sections).toEqual([]);
  });

  test('where no kind has all the words, those with the most are found; unknown words find nothing', () => {
    expect(new Set(kinds('theft xyzzy'))).toEqual(new Set(kinds('theft')));
    expect(kinds('xyzzy')).toEqual([]);
    expect(kinds('of the')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/pages/results/citation.ts';
import { en } from '../../../src/ui/words/en.ts';

const labels = (cite: string, title: string, text: 'primary' | 'secondary' = 'primary') =>
  citationsOf(cite, { sources: [{ id: 'law', title, url: 'https://law.example', read: '2026-11-24', text }] }, en).map(({ label }) => label);

describe('a citation as a lawyer would write it', () => {
  test.each([
    ['law § 16-806(b)', 'D.C. Code § 16-806, as amended', 'D.C. Code § 16-806(b)'],
    ['law § 10-105(c)(8)', 'Md. Code, Criminal Procedure § 10-105', 'Md. Code, Criminal Procedure § 10-105(c)(8)'],
    ['law § 3771A(a)(7)', 'Pub. L. 119-73 (January 23, 2026), as enrolled', 'Pub. L. 119-73, § 3771A(a)(7)'],
    ['law § 1B1.13(b)(1)(A)', 'Sentencing Guidelines § 1B1.13, policy statement', 'Sentencing Guidelines, § 1B1.13(b)(1)(A)'],
    ['law § 1B1.13(b)(6)', 'Sentencing Guidelines § 1B1.13(b)(2) to (e), as written by Amendment 814', 'Sentencing Guidelines, § 1B1.13(b)(6)'],
    ['law § 1B1.13(b)(2) to (b)(6)', 'Sentencing Guidelines § 1B1.13(b)(2) to (b)(6), as written by Amendment 814', 'Sentencing Guidelines, § 1B1.13(b)(2) to (b)(6)'],
    ['law 12.08.01.17(A)(1)', 'Md. Code Regs. 12.08.01.17, part A, whole, in the files of the Division of State Documents', 'Md. Code Regs. 12.08.01.17(A)(1)'],
    ['law 4-333.1(a)', 'Maryland Rule 4-333.1', 'Maryland Rule 4-333.1(a)'],
    ['law (title)', 'Senate Bill 181 of 2025, enrolled, title', 'Senate Bill 181 of 2025, enrolled, title'],
    ['law (2)', 'Form SC-100 and its instructions (April 2021)', 'Form SC-100 and its instructions (April 2021) (2)'],
    ['law (holding)', 'Clay v. United States, 537 U.S. 522 (2003)', 'Clay v. United States, 537 U.S. 522 (2003) (holding)'],
    ['law M1', 'D.C. Sentencing Commission, Felony Sentences: the severity group of each count sentenced from 2010 to 2018 (public data)', 'D.C. Sentencing Commission, Felony Sentences, M1'],
  ])('%s of "%s"', (cite, title, expected) => {
    expect(labels(cite, title)).toEqual([expected]);
  });

  test('says where the law itself was not read', () => {
    expect(labels('law § 10-105(a)(10)', 'Md. Code, Criminal Procedure §§ 10-101 to 10-112, in the notes of a project', 'secondary')).toEqual([`Md. Code, Criminal Procedure § 10-105(a)(10) (${en.card.text.secondary})`]);
  });
});

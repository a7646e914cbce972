import { describe, expect, test } from 'vitest';
import { reachedBy } from '../../src/build/compile.ts';
import { day } from '../../src/domain/day.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { nextStep } from '../../src/interview/follow-ups.ts';
import { withAnswer, withCharge } from '../../src/interview/record.ts';
import type { AnswerText, CaseText } from '../../src/rules/case-format.ts';
import { rulesFrom } from '../../src/rules/rules-from.ts';
import { base } from '../rules/base.ts';

type Answers = Readonly<Record<string, AnswerText>>;

/** A person as volunteers meet them: what they would answer if asked. A question about them that is not listed is answered "no", or "I don't know". */
interface Typical {
  readonly place: Jurisdiction;
  readonly person: Answers;
  readonly charge: Answers;
}

const OUT: Answers = { custody: 'none', born: '1988', 'very-sick': 'no', 'family-need': 'no' };
const INSIDE: Answers = { ...OUT, custody: 'prison' };
const over = (year: number): Answers => ({ disposition: 'convicted', 'sentence-status': 'done', 'offense-date': `${year - 1}-05`, 'disposition-date': `${year}-06-01`, released: 'none', 'supervision-ended': `${year + 1}-06-01` });
const serving = (year: number, sentence: string): Answers => ({ disposition: 'convicted', 'sentence-status': 'in-prison', 'offense-date': `${year - 1}-05`, 'disposition-date': `${year}`, 'served-from': `${year}-01-01`, 'sentence-total': sentence, grade: 'felony', 'age-at-offense': 22 });
const dropped: Answers = { disposition: 'dismissed', grade: 'misdemeanor', 'offense-date': '2017', 'disposition-date': '2018-06-01' };

const people: Readonly<Record<string, Typical>> = {
  'D.C. misdemeanor, over': { place: 'dc', person: OUT, charge: { ...over(2015), offense: 'simple-assault', grade: 'misdemeanor', victim: 'other' } },
  'D.C. felony, over': { place: 'dc', person: OUT, charge: { ...over(2010), offense: 'robbery', grade: 'felony', victim: 'other' } },
  'D.C. case dropped': { place: 'dc', person: OUT, charge: { ...dropped, offense: 'simple-assault', victim: 'other' } },
  'D.C. long sentence': { place: 'dc', person: { ...INSIDE, 'dc-iraa-decided': 0 }, charge: { ...serving(2010, 'P40Y'), offense: 'murder-second' } },
  'federal conviction, over': { place: 'us', person: OUT, charge: { ...over(2006), offense: 'fraud', grade: 'felony' } },
  'federal prison': { place: 'us', person: INSIDE, charge: { ...serving(2015, 'P20Y'), offense: 'drug-distribution' } },
  'Virginia misdemeanor, over': { place: 'va', person: OUT, charge: { ...over(2015), offense: 'petty-theft', grade: 'misdemeanor', 'va-class': 'misdemeanor' } },
  'Virginia felony, over': { place: 'va', person: OUT, charge: { ...over(2012), offense: 'drug-possession', grade: 'felony', 'va-class': 'class-5' } },
  'Virginia case dropped': { place: 'va', person: OUT, charge: { ...dropped, disposition: 'nolle-prosequi', offense: 'trespass' } },
  'Virginia prison': { place: 'va', person: { ...INSIDE, born: '1958' }, charge: { ...serving(2012, 'P40Y'), offense: 'murder-second', 'va-class': 'no-class' } },
};

const TODAY = day('2026-11-24');

/** Asks everything there is to ask, and gives the questions in order. Who and where are the first two. */
function interview({ place, person, charge }: Typical, charges: number): readonly string[] {
  const chunks = [place, ...reachedBy(place, base)].map((code) => base.places.find((chunk) => chunk.place === code));
  const rules = rulesFrom(base.shared, chunks.flatMap((chunk) => chunk ?? []), [place]);
  let record: CaseText = withCharge({ version: 1, person: {}, charges: [] }, [place]);
  const asked = ['who', 'where'];
  for (let step = nextStep(record, rules, TODAY); step; step = nextStep(record, rules, TODAY)) {
    if (step.kind === 'charges') {
      asked.push('complete');
      record = record.charges.length < charges ? withCharge(record, [place]) : withAnswer(record, 'complete', 'yes');
      continue;
    }
    const own = step.charge === undefined ? person[step.fact] : charge[step.fact.slice('charge.'.length)];
    const options = rules.vocabulary.facts[step.fact]?.options;
    asked.push(step.fact);
    record = withAnswer(record, step.fact, own ?? (options?.['no'] ? 'no' : options?.['none'] ? 'none' : 'unknown'), step.charge);
  }
  return asked;
}

const median = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;

describe('how many questions a visit takes', () => {
  const one = Object.entries(people).map(([name, typical]) => ({ name, asked: interview(typical, 1), three: interview(typical, 3) }));
  const listed = one.map(({ name, asked }) => `${name}: ${asked.length}: ${asked.join(' ')}`).join('\n');

  test('twelve or fewer for the median person with one charge, twenty-five at worst', () => {
    const counts = one.map(({ asked }) => asked.length);
    expect(median(counts), listed).toBeLessThanOrEqual(12);
    expect(Math.max(...counts), listed).toBeLessThanOrEqual(25);
  });

  test('each further charge adds eight or fewer for the median person, ten at worst', () => {
    const added = one.map(({ asked, three }) => (three.length - asked.length) / 2);
    const told = one.map(({ name }, index) => `${name}: ${added[index]}`).join('\n');
    expect(median(added), told).toBeLessThanOrEqual(8);
    expect(Math.max(...added), told).toBeLessThanOrEqual(10);
  });

  test('nobody is asked the same thing twice about the same charge', () => {
    for (const { asked } of one) expect(asked.filter((fact, index) => fact !== 'complete' && asked.indexOf(fact) !== index)).toEqual([]);
  });
});

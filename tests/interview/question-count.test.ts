import { describe, expect, test } from 'vitest';
import { reachedBy } from '../../src/build/compile.ts';
import { day } from '../../src/domain/day.ts';
import { readFinding } from '../../src/engine/outcome.ts';
import { screen } from '../../src/engine/path.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { nextStep } from '../../src/interview/follow-ups.ts';
import { withAnswer, withCharge } from '../../src/interview/record.ts';
import { readCase, type AnswerText, type CaseText } from '../../src/rules/case-format.ts';
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
  'D.C. misdemeanor, over': { place: 'dc', person: OUT, charge: { ...over(2015), offense: 'simple-assault', grade: 'misdemeanor', victim: 'other', 'dc-sentence': 'misdemeanor-over' } },
  'D.C. felony, over': { place: 'dc', person: OUT, charge: { ...over(2010), offense: 'robbery', grade: 'felony', victim: 'other', 'dc-sentence': 'felony-over' } },
  'D.C. case dropped': { place: 'dc', person: OUT, charge: { ...dropped, offense: 'simple-assault', victim: 'other' } },
  'D.C. long sentence': { place: 'dc', person: { ...INSIDE, 'dc-iraa-decided': 0 }, charge: { ...serving(2010, 'P40Y'), offense: 'murder-second', 'dc-sentence': 'felony-inside' } },
  'federal conviction, over': { place: 'us', person: OUT, charge: { ...over(2006), offense: 'fraud', grade: 'felony' } },
  'federal prison': { place: 'us', person: INSIDE, charge: { ...serving(2015, 'P20Y'), offense: 'drug-distribution' } },
  'Virginia misdemeanor, over': { place: 'va', person: OUT, charge: { ...over(2015), offense: 'petty-theft', grade: 'misdemeanor', 'va-class': 'misdemeanor' } },
  'Virginia felony, over': { place: 'va', person: OUT, charge: { ...over(2012), offense: 'drug-possession', grade: 'felony', 'va-class': 'class-5' } },
  'Virginia case dropped': { place: 'va', person: OUT, charge: { ...dropped, disposition: 'nolle-prosequi', offense: 'trespass' } },
  'Virginia prison': { place: 'va', person: { ...INSIDE, born: '1958' }, charge: { ...serving(2012, 'P40Y'), offense: 'murder-second', 'va-class': 'no-class' } },
};

const TODAY = day('2026-11-24');

/** A whole visit: the questions in order, who and where first, and after how many of them the first path that not everybody can use was open, or had a day. */
interface Visit {
  readonly asked: readonly string[];
  readonly firstResult: number;
}

/** Asks everything there is to ask. */
function interview({ place, person, charge }: Typical, charges: number): Visit {
  const chunks = [place, ...reachedBy(place, base)].map((code) => base.places.find((chunk) => chunk.place === code));
  const rules = rulesFrom(base.shared, chunks.flatMap((chunk) => chunk ?? []), [place]);
  let record: CaseText = withCharge({ version: 1, person: {}, charges: [] }, [place]);
  const asked = ['who', 'where'];
  let firstResult: number | undefined;
  const told = () => screen(rules.paths, readCase(record, rules.vocabulary, TODAY)).some((found) => found.law.status === undefined && ['open', 'opens'].includes(readFinding(found, TODAY).outcome.kind));
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
    if (firstResult === undefined && told()) firstResult = asked.length;
  }
  return { asked, firstResult: firstResult ?? asked.length };
}

const median = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;

describe('how many questions a visit takes', () => {
  const visits = Object.entries(people).map(([name, typical]) => ({ name, one: interview(typical, 1), three: interview(typical, 3) }));
  const listed = visits.map(({ name, one, three }) => `${name}: first result after ${one.firstResult}, all after ${one.asked.length}, each further charge ${(three.asked.length - one.asked.length) / 2}: ${one.asked.join(' ')}`).join('\n');

  test('twelve or fewer to the first result for the median person with one charge, twenty-five at worst', () => {
    const counts = visits.map(({ one }) => one.firstResult);
    expect(median(counts), listed).toBeLessThanOrEqual(12);
    expect(Math.max(...counts), listed).toBeLessThanOrEqual(25);
  });

  test('nobody with one charge is asked more than twenty-five questions in all, nor more than twelve for a further charge', () => {
    expect(Math.max(...visits.map(({ one }) => one.asked.length)), listed).toBeLessThanOrEqual(25);
    expect(Math.max(...visits.map(({ one, three }) => (three.asked.length - one.asked.length) / 2)), listed).toBeLessThanOrEqual(12);
  });

  test('nobody is asked the same thing twice about the same charge', () => {
    for (const { one } of visits) expect(one.asked.filter((fact, index) => fact !== 'complete' && one.asked.indexOf(fact) !== index)).toEqual([]);
  });
});

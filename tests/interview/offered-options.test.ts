import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { screen } from '../../src/engine/path.ts';
import { offeredOptions } from '../../src/interview/offered-options.ts';
import { readCase, type CaseText } from '../../src/rules/case-format.ts';
import { rulesOf, type Answers } from './simulated-visit.ts';

const TODAY = day('2026-11-24');

const caseOf = (place: Jurisdiction, charge: Answers): CaseText => ({ version: 1, person: { 'open-case': 'no', custody: 'none' }, charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: place, disposition: 'convicted', ...charge }], complete: 'yes' });

function offered(place: Jurisdiction, fact: string, charge: Answers): readonly string[] {
  const rules = rulesOf(place);
  const asked = rules.vocabulary.facts[fact];
  if (!asked) throw new Error(`There is no ${fact}.`);
  return offeredOptions(asked, 'charge-1', caseOf(place, charge), rules, TODAY);
}

describe('what a place asks about a kind of charge has only the options that can fit it', () => {
  test('Virginia asks a marijuana charge about no dog, no hate crime and no family', () => {
    const options = offered('va', 'charge.va-left-out', { offense: 'marijuana-possession', grade: 'misdemeanor' });
    expect(options).toEqual(expect.arrayContaining(['before-1986', 'owed', 'none']));
    for (const senseless of ['dog', 'hate', 'drug', 'family', 'named', 'gun']) expect(options).not.toContain(senseless);
  });

  test('Virginia asks a charge that is off the list about everything but the felonies', () => {
    const options = offered('va', 'charge.va-left-out', { offense: 'other', grade: 'misdemeanor' });
    expect(options).toEqual(expect.arrayContaining(['dog', 'hate', 'drug', 'family', 'named', 'none']));
    expect(options).not.toContain('gun');
  });

  test('where the kind of charge is not known, every option stays', () => {
    const all = Object.keys(rulesOf('va').vocabulary.facts['charge.va-left-out']?.options ?? {});
    expect(offered('va', 'charge.va-left-out', { offense: 'unknown', grade: 'unknown' })).toEqual(all);
  });

  test('Maryland asks a burglary about burglaries, and not about begging', () => {
    const options = offered('md', 'charge.md-words', { offense: 'burglary', grade: 'felony' });
    expect(options).toEqual(expect.arrayContaining(['third-degree', 'home-invasion', 'none']));
    expect(options).not.toContain('nuisance');
  });

  test('the answer that was given before does not take the others away', () => {
    const burglary = { offense: 'burglary', grade: 'felony' };
    expect(offered('md', 'charge.md-words', { ...burglary, 'md-words': 'none' })).toEqual(offered('md', 'charge.md-words', burglary));
  });

  test('other questions keep all of their options', () => {
    expect(offered('va', 'charge.va-restitution', { offense: 'petty-theft', grade: 'misdemeanor' })).toEqual(['paid', 'none', 'owed']);
  });
});

describe.each<Jurisdiction>(['va', 'md', 'ga', 'dc'])('in %s an option that is not offered would change nothing', (place) => {
  const rules = rulesOf(place);
  const facts = Object.values(rules.vocabulary.facts).filter(({ otherwise }) => otherwise !== undefined);
  const kinds = Object.keys(rules.offenses);
  const lives: readonly Answers[] = [
    {},
    { 'sentence-status': 'done', 'offense-date': '2009-01-05', 'disposition-date': '2010-02-03', released: 'none', 'supervision-ended': '2011-02-03' },
    { 'sentence-status': 'done', 'offense-date': '2001-01-05', 'disposition-date': '2002-02-03', released: 'none', 'supervision-ended': 'none', 'ga-already': 'none', 'va-restitution': 'none', 'va-class': 'misdemeanor', victim: 'other', 'md-domestic': 'no' },
    { 'sentence-status': 'in-prison', 'disposition-date': '2022-02-03', 'served-from': '2022-02-03', 'sentence-total': '20 years', released: 'not-yet' },
  ];
  test.each(facts.map(({ id, otherwise }) => [id, otherwise ?? ''] as const))('%s', (id, otherwise) => {
    const fact = rules.vocabulary.facts[id] as (typeof facts)[number];
    const key = id.slice('charge.'.length);
    const others: CaseText['charges'] = [{ id: 'charge-2', case: 'case-1', jurisdiction: place, disposition: 'convicted', offense: 'other', 'disposition-date': '2010-02-03' }];
    const lines = (charge: Answers, answer: string) => {
      const { charges, ...rest } = caseOf(place, { ...charge, [key]: answer });
      return screen(rules.paths, readCase({ ...rest, charges: [...charges, ...others] }, { ...rules.vocabulary, facts: { ...rules.vocabulary.facts, [id]: { ...fact, options: silent } } }, TODAY)).map(({ finding: { timeline, afterSteps } }) => [timeline, afterSteps]);
    };
    /** The options without what they imply: that is judged by facts of its own. */
    const silent = Object.fromEntries(Object.entries(fact.options ?? {}).map(([option, { label }]) => [option, { label }]));
    let hidden = 0;
    for (const offense of kinds) {
      for (const grade of ['felony', 'misdemeanor']) {
        const open = offered(place, id, { offense, grade });
        for (const option of Object.keys(fact.options ?? {}).filter((one) => !open.includes(one))) {
          hidden++;
          for (const life of lives) expect(lines({ offense, grade, ...life }, option), `${option} for ${offense}, ${grade}`).toEqual(lines({ offense, grade, ...life }, otherwise));
        }
      }
    }
    expect(hidden).toBeGreaterThan(0);
  });
});

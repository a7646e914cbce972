import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleCase } from '../../../src/build/example-case.ts';
import { formatDay, type Day } from '../../../src/domain/day.ts';
import { nextStep } from '../../../src/interview/follow-ups.ts';
import { withAnswer } from '../../../src/interview/record.ts';
import type { CaseText } from '../../../src/rules/case-format.ts';
import { rulesFrom, type LoadedRules } from '../../../src/rules/rules-from.ts';
import { en } from '../../../src/ui/words/en.ts';
import { base, pathRuns } from '../../rules/base.ts';
import { results } from './results-visit.tsx';

vi.mock('virtual:help', () => import('./toy-help.ts'));
afterEach(cleanup);

/** For each path, an example that closes it and one that does not. */
const samples = pathRuns.flatMap(({ path: { law }, runs }) => {
  const sorts = new Map(runs.map(run => [run.got.startsWith('closed') ? 'closed' : 'not closed', run]));
  return [...sorts].map(([sort, run]) => ({ name: `${law.path}, ${sort}`, path: law, run }));
});

const show = async ({ path, run }: (typeof samples)[number]) => {
  const chunk = base.places.find(({ place }) => place === path.place);
  if (!chunk) throw new Error(`No place is compiled for ${path.path}.`);
  const rules = rulesFrom(base.shared, [{ ...chunk, paths: [path] }], [...path.reaches]);
  return results({ rules: { ...rules, places: [path.place] }, record: allAsked(exampleCase(run.example, path.place, rules.vocabulary.facts), rules, run.asOf), today: formatDay(run.asOf) });
};

/** The case of a person who was asked everything, and knows no more than the example says. */
function allAsked(record: CaseText, rules: LoadedRules, today: Day): CaseText {
  const next = nextStep(record, rules, today);
  if (!next) return record;
  return allAsked(next.kind === 'charges' ? { ...record, complete: 'yes' } : withAnswer(record, next.fact, 'unknown', next.charge), rules, today);
}

describe('every path of this project on the page', () => {
  test.each(samples)('$name', async (sample) => {
    await show(sample);
    const main = screen.getByRole('main');
    const cards = [...main.querySelectorAll('.card')].filter(card => card.querySelector('.checked'));
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      const text = card.textContent;
      expect(text).toContain(sample.path.name);
      expect(text).toMatch(/Rules last checked on [A-Z][a-z]+ \d+, \d{4}\./); // U3
      expect(text).toContain(en.card.notRight); // R16
      expect(card.querySelectorAll('ol.steps > li').length).toBeLessThanOrEqual(5); // R15
      if (sample.path.status !== undefined) continue;
      expect(card.querySelectorAll('.rule').length).toBeGreaterThan(0);
      for (const part of card.matches('.card-closed') ? card.querySelectorAll('.closed-result') : []) {
        expect(part.textContent).toMatch(/Not met|Not yet met|This stops it/); // R2: the rule,
        expect(part.textContent).toContain(en.results.askSomeone); // and another door
      }
    }
    expect(main.textContent).not.toMatch(/\{\w+\}|\bundefined\b|\bNaN\b|\[object|\bcharge\.[a-z]|\d{4}-\d{2}-\d{2}/); // K8, D7
    expect(main.querySelector('a[href^="tel:"]')).not.toBeNull(); // U8
  });
});

import { resultsOf } from '../../src/catalog/results.ts';
import { dayOf } from '../../src/domain/day.ts';
import { isJurisdiction } from '../../src/domain/jurisdiction.ts';
import { questionsLeft } from '../../src/engine/next-question.ts';
import { readFinding } from '../../src/engine/outcome.ts';
import { screen } from '../../src/engine/path.ts';
import { readCase, type CaseText } from '../../src/rules/case-format.ts';
import { loadRules } from '../../src/rules/load-rules.ts';

/** Milliseconds of an evaluation, and of one that also groups the findings into cards with their reasons: the mean of each batch. */
export interface PageTimes {
  readonly findings: readonly number[];
  readonly cards: readonly number[];
  /** How many findings a record has. */
  readonly count: number;
}

const BATCH = 200;
const TODAY = dayOf(2026, 11, 24);

/**
 * What the page does after each answer: reads the record, judges every path with its tree, reads each finding for today, and looks for the questions left.
 * Each round changes one answer, as a person does. Runs in the browser, where `in-page.ts` puts it.
 * @param batches how many batches of two hundred are timed; a slowed processor works and rests in turn, so that one evaluation alone says nothing
 */
async function work(places: readonly string[], record: CaseText, batches: number): Promise<PageTimes> {
  const rules = await loadRules(places.filter(isJurisdiction));
  const evaluate = (round: number) => {
    const charges = record.charges.map((charge, index) => (index === round % record.charges.length ? { ...charge, 'disposition-date': `20${10 + (round % 10)}-0${1 + (round % 9)}` } : charge));
    const person = readCase({ ...record, charges }, rules.vocabulary, TODAY);
    const findings = screen(rules.paths, person);
    const readings = findings.map((finding) => readFinding(finding, TODAY));
    const questions = questionsLeft(findings, person, rules.vocabulary.facts, TODAY);
    return { findings, sum: readings.length + questions.length };
  };
  const timed = (task: (round: number) => unknown) =>
    Array.from({ length: batches }, () => {
      const start = performance.now();
      for (let round = 0; round < BATCH; round++) task(round);
      return (performance.now() - start) / BATCH;
    });
  return { findings: timed(evaluate), cards: timed((round) => resultsOf(evaluate(round).findings, TODAY)), count: evaluate(0).findings.length };
}

Object.assign(globalThis, { reliefWork: work });

import type { Answer, Answers, Charge, Person } from '../../src/domain/answer.ts';
import { parseDateRange } from '../../src/domain/date-range.ts';
import { day, formatDay } from '../../src/domain/day.ts';
import { parseNumberRange } from '../../src/domain/number-range.ts';
import { parseSentence } from '../../src/domain/sentence-length.ts';
import type { Timeline } from '../../src/domain/timeline.ts';
import type { Criterion, Definitions } from '../../src/engine/criterion.ts';
import type { Fact, Facts } from '../../src/engine/fact.ts';
import { readFinding, type Reading } from '../../src/engine/outcome.ts';
import { judgePath, makePath, type PathFinding, type PathLaw } from '../../src/engine/path.ts';

/** The day of answering and of asking, unless a test says otherwise. */
export const TODAY = day('2026-11-24');

type Told = Readonly<Record<string, string | number | readonly string[]>>;

function answerOf(told: string | number | readonly string[]): Answer {
  if (typeof told === 'number') return { least: told, most: told };
  if (typeof told !== 'string') return told;
  if (told === 'unknown') return 'unknown';
  return parseDateRange(told, TODAY) ?? parseSentence(told) ?? (/^\d+\/\d+$/.test(told) ? parseNumberRange(told) : undefined) ?? [told];
}

const answersOf = (told: Told, prefix = ''): Answers => Object.fromEntries(Object.entries(told).map(([key, value]) => [`${prefix}${key}`, answerOf(value)]));

/** A charge: its facts as short texts (dates and sentences as in case files, numbers and ranges of numbers, anything else a choice); `id`, `case`, `incident` if they matter. */
export type ToldCharge = Told & { readonly id?: string; readonly case?: string; readonly incident?: string };

/** A person with charges a, b, c …, each in a case of its own in Virginia, unless told otherwise. `complete` is a fact of the person. */
export function personOf(charges: readonly ToldCharge[] = [{}], told: Told = {}): Person {
  return {
    answers: answersOf(told),
    charges: charges.map(({ id: ownId, case: ownCase, incident, ...facts }, index): Charge => {
      const id = ownId ?? 'abcdefgh'.charAt(index);
      return { id, case: ownCase ?? id, incident: incident ?? ownCase ?? id, answers: { 'charge.jurisdiction': ['va'], ...answersOf(facts, 'charge.') } };
    }),
  };
}

/** A path of one version about charges, or whatever `more` says. */
export const lawOf = (criteria: Criterion, more: Partial<PathLaw> = {}): PathLaw => ({ path: 'xx-toy', for: 'charge', reaches: ['va'], versions: [{ criteria }], ...more });

/** A law judged for the person's first charge, or for the person. */
export function judged(law: PathLaw | Criterion, person: Person, definitions: Definitions = {}): PathFinding {
  const found = judgePath(makePath('versions' in law ? law : lawOf(law), {}, definitions), person)[0];
  if (!found) throw new Error('The law reaches no charge of this person.');
  return found;
}

/** The outcome and what it says, on a day. */
export const readingOf = (law: PathLaw | Criterion, person: Person, asOf = '2026-11-24'): Reading => readFinding(judged(law, person), day(asOf));

/** A timeline in words: `no, 2026-06-01 yes` is no until the end of May 2026, and yes from June on. */
export const shown = (line: Timeline): string => line.truths.map((truth, i) => (i === 0 ? truth : `${formatDay(line.days[i - 1] ?? TODAY)} ${truth}`)).join(', ');

/** The timeline of a law for the person's first charge. */
export const lineOf = (law: PathLaw | Criterion, charge: ToldCharge = {}, told: Told = {}): string => shown(judged(law, personOf([charge], told)).finding.timeline);

/** A fact as it stands in `rules/facts.yaml`, of which only id, order and what `more` says matter. */
export const factOf = (id: string, order: number, more: Partial<Fact> = {}): Fact => ({ id, order, type: 'choice', label: `the ${id.replace('charge.', '')}`, question: 'Which?', why: 'The law asks.', 'find-out': 'Ask the clerk.', ...more });

/** Facts by id. */
export const factsOf = (...facts: readonly Fact[]): Facts => Object.fromEntries(facts.map((fact) => [fact.id, fact]));

import { reachedBy } from '../../src/build/compile.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import type { Fact, Option } from '../../src/engine/fact.ts';
import { readFinding } from '../../src/engine/outcome.ts';
import { screen } from '../../src/engine/path.ts';
import { nextStep } from '../../src/interview/follow-ups.ts';
import { withAnswer, withCharge } from '../../src/interview/record.ts';
import { isPersonal } from '../../src/interview/step.ts';
import { readCase, type AnswerText, type CaseText } from '../../src/rules/case-format.ts';
import { rulesFrom, type LoadedRules } from '../../src/rules/rules-from.ts';
import { base } from '../rules/base.ts';

/** Answers by fact, as they stand in a case. */
export type Answers = Readonly<Record<string, AnswerText>>;

/** Somebody who screens for a record of like charges, each a case of its own. */
export interface Someone {
  readonly place: Jurisdiction;
  readonly person: Answers;
  /** Without `charge.`. */
  readonly charge: Answers;
}

/** The pages of a visit in order: who and where, each question, the list of charges. */
export interface Visit {
  readonly pages: readonly string[];
  /** After how many pages the results were there, where the personal questions are left for later. */
  readonly toResults: number;
  /** After how many pages the first path that not everybody can use was open, or had a day. */
  readonly firstResult: number;
}

const loaded = new Map<Jurisdiction, LoadedRules>();
/** The rules that an interview in one place runs on. */
export function rulesOf(place: Jurisdiction): LoadedRules {
  const known = loaded.get(place);
  if (known) return known;
  const chunks = [place, ...reachedBy(place, base)].flatMap((code) => base.places.find((chunk) => chunk.place === code) ?? []);
  const fresh = rulesFrom(base.shared, chunks, [place]);
  loaded.set(place, fresh);
  return fresh;
}

/** How many of the facts that an option tells are as the person would say them; −1 where one is not. */
function agreement({ implies = {} }: Option, told: Answers): number {
  const entries = Object.entries(implies).flatMap(([fact, value]) => (told[fact] === undefined || String(value).startsWith('../') ? [] : [[told[fact], value] as const]));
  return entries.every(([own, value]) => [value].flat().map(String).includes(String(own))) ? entries.length : -1;
}

/** What a person says who was asked for something that is not in the list of answers: the option that agrees with them, "no", "never", or "I don’t know". */
function otherwise({ type, options = {}, never }: Fact, told: Answers): AnswerText {
  const agreeing = Object.entries(options).map(([value, option]) => [value, agreement(option, told)] as const).sort(([, a], [, b]) => b - a)[0];
  if (agreeing && agreeing[1] > 0) return agreeing[0];
  if (options['no']) return 'no';
  if (options['none']) return 'none';
  return type === 'date' && never !== false ? 'none' : 'unknown';
}

/** Asks everything there is to ask of a person with so many like charges. */
export function visitOf({ place, person, charge }: Someone, charges: number, today: Day): Visit {
  const rules = rulesOf(place);
  const told: Answers = { ...person, ...Object.fromEntries(Object.entries(charge).map(([fact, value]) => [`charge.${fact}`, value])) };
  const pages = ['who', 'where'];
  let record: CaseText = withCharge({ version: 1, person: {}, charges: [] }, [place]);
  let firstResult: number | undefined;
  let toResults: number | undefined;
  const anythingOpen = () => screen(rules.paths, readCase(record, rules.vocabulary, today)).some((found) => found.law.status === undefined && ['open', 'opens'].includes(readFinding(found, today).outcome.kind));
  for (let step = nextStep(record, rules, today); step; step = nextStep(record, rules, today)) {
    if (step.kind === 'charges') {
      pages.push('complete');
      record = record.charges.length < charges ? withCharge(record, [place]) : withAnswer(record, 'complete', 'yes');
      continue;
    }
    if (isPersonal(step)) toResults ??= pages.length;
    pages.push(step.fact);
    const fact = rules.vocabulary.facts[step.fact];
    record = withAnswer(record, step.fact, told[step.fact] ?? (fact ? otherwise(fact, told) : 'unknown'), step.charge);
    if (firstResult === undefined && anythingOpen()) firstResult = pages.length;
  }
  return { pages, toResults: toResults ?? pages.length, firstResult: firstResult ?? pages.length };
}

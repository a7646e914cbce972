import * as z from 'zod/mini';
import type { Answer, Charge, FactId, Person } from '../domain/answer.ts';
import { between, parseDateRange, type DateRange } from '../domain/date-range.ts';
import { day, nextDay, OPEN_END, OPEN_START, type Day } from '../domain/day.ts';
import { isJurisdiction } from '../domain/jurisdiction.ts';
import { narrow, parseNumberRange, UNKNOWN_NUMBER, type NumberRange } from '../domain/number-range.ts';
import { addPeriod, yearsBetween } from '../domain/period.ts';
import { parseSentence } from '../domain/sentence-length.ts';
import { isChargeFact, type Fact, type Facts } from '../engine/fact.ts';
import { findSection, type SectionList } from './section.ts';
import { dayText } from './text.ts';

/** An answer as it stands in a case: `"convicted"`, `["a", "b"]`, `"2019-05"`, `22`, `"unknown"`. */
export type AnswerText = string | number | readonly string[];

/** One charge as it stands in a case: its fact ids without `charge.`, beside `id`, `case` and `incident`. */
export type ChargeText = { readonly id: string; readonly case?: string | undefined; readonly incident?: string | undefined } & { readonly [fact: string]: AnswerText | undefined };

/** A case: the one format of saved answers, the command line, examples and tests. */
export interface CaseText {
  readonly version: 1;
  /** The day the answers were given; `not-yet` means after it. Left out: the day of asking. */
  readonly answered?: string | undefined;
  readonly person: { readonly [fact: FactId]: AnswerText | undefined };
  readonly charges: readonly ChargeText[];
  readonly complete?: string | undefined;
}

/** What cases are read against: every fact there is, and what code sections tell, by place. */
export interface Vocabulary {
  readonly facts: Facts;
  readonly sections: Readonly<Record<string, SectionList | undefined>>;
}

const unknown = z.literal('unknown');

function answerSchema(fact: Fact): z.ZodMiniType {
  switch (fact.type) {
    case 'choice': {
      const value = z.enum(Object.keys(fact.options ?? {}) as [string, ...string[]]);
      return z.union([value, unknown, z.array(value).check(z.minLength(1))]);
    }
    case 'date':
      return z.string().check(z.refine((text) => parseDateRange(text, 0 as Day) !== undefined, 'write a date like 2019, 2019-05, 2019-05-02, 2015/2019, 2019~, not-yet, none or unknown'));
    case 'number':
      return z.union([z.int().check(z.nonnegative()), z.string().check(z.refine((text) => text === 'unknown' || parseNumberRange(text) !== undefined, 'write a whole number like 22, a range like 20/24, or unknown'))]);
    case 'sentence':
      return z.string().check(z.refine((text) => text === 'unknown' || parseSentence(text) !== undefined, 'write a sentence like P13Y, P2Y6M, P90D, life, P10Y/P15Y or unknown'));
    case 'statute':
      return z.string();
  }
}

/** The schema of a case for a vocabulary; the published JSON Schema is made from it. */
export function caseSchema(facts: Facts): z.ZodMiniType<CaseText> {
  const entries = Object.values(facts).filter((fact) => fact.id !== 'complete');
  const shape = (chosen: readonly Fact[], name: (id: FactId) => string) => Object.fromEntries(chosen.map((fact) => [name(fact.id), z.optional(answerSchema(fact))]));
  const person = z.strictObject(shape(entries.filter((fact) => !isChargeFact(fact.id)), (id) => id));
  const charge = z.strictObject({
    id: z.string().check(z.minLength(1)),
    case: z.optional(z.string()),
    incident: z.optional(z.string()),
    ...shape(entries.filter((fact) => isChargeFact(fact.id)), (id) => id.slice('charge.'.length)),
  });
  return z.strictObject({
    version: z.literal(1),
    answered: z.optional(dayText),
    person: z._default(person, {}),
    charges: z.array(charge).check(z.refine((charges) => new Set(charges.map((one) => one['id'])).size === charges.length, 'give every charge an id of its own')),
    complete: z.optional(z.enum(['yes', 'no', 'unknown'])),
  }) as unknown as z.ZodMiniType<CaseText>;
}

function toAnswer(fact: Fact, value: AnswerText, answeredOn: Day): Answer {
  if (value === 'unknown') return 'unknown';
  switch (fact.type) {
    case 'choice':
    case 'statute':
      return typeof value === 'object' ? value : [String(value)];
    case 'date':
      return parseDateRange(String(value), answeredOn) ?? 'unknown';
    case 'number':
      return parseNumberRange(value as string | number) ?? 'unknown';
    case 'sentence':
      return parseSentence(String(value)) ?? 'unknown';
  }
}

const AGE = 'charge.age-at-offense';

/** The age on the day of the offense as far as birth and offense dates tell it. A birthday on 29 February leaves both readings possible. */
function ageAtOffense(born: Answer | undefined, offense: Answer | undefined): NumberRange {
  if (!born || !offense || born === 'unknown' || offense === 'unknown') return UNKNOWN_NUMBER;
  const [b, o] = [born as DateRange, offense as DateRange];
  if (b.none !== 'no' || o.none !== 'no' || o.notYet) return UNKNOWN_NUMBER;
  const finite = (value: number) => Number.isFinite(value);
  return {
    least: finite(b.latest) && finite(o.earliest) ? Math.max(0, yearsBetween(b.latest, o.earliest, 'late')) : 0,
    most: finite(b.earliest) && finite(o.latest) ? Math.max(0, yearsBetween(b.earliest, o.latest, 'early')) : Infinity,
  };
}

/** What the place's list says of the code section that was given; nothing for an unknown section. */
function fromSection(charge: ChargeText, vocabulary: Vocabulary): { readonly [fact: string]: AnswerText } {
  const { statute, jurisdiction } = charge;
  if (typeof statute !== 'string' || typeof jurisdiction !== 'string' || !isJurisdiction(jurisdiction)) return {};
  return findSection(vocabulary.sections[jurisdiction], statute)?.told ?? {};
}

/** Answers in the making: what was told, and what was worked out where nothing was. */
interface Draft {
  readonly answers: Record<FactId, Answer>;
  readonly workedOut: Set<FactId>;
}

/** `../answered`: no later than the day of answering, if it happened at all. */
const BY_NOW = '../answered';
/** `../charge.supervision-ended`: no later than another date, as far as that one is known. */
const NO_LATER_THAN = /^\.\.\/([a-z][a-z.-]*)$/;

/** The last day a date can have; undefined where nothing bounds it. */
function lastDayOf(answer: Answer | undefined): Day | undefined {
  if (answer === undefined || answer === 'unknown') return undefined;
  const { latest, none } = answer as DateRange;
  return none === 'no' && Number.isFinite(latest) ? latest : undefined;
}

/** An answer that follows from another: as it stands in a case, or bounded by the day of answering or another date of the same charge. */
function followed(fact: Fact, value: AnswerText, { answers }: Draft, answeredOn: Day): Answer | undefined {
  if (value === BY_NOW) return { earliest: OPEN_START, latest: answeredOn, none: 'unknown' };
  const [, limit] = typeof value === 'string' ? (NO_LATER_THAN.exec(value) ?? []) : [];
  if (limit === undefined) return toAnswer(fact, value, answeredOn);
  const last = lastDayOf(answers[limit]);
  return last === undefined ? undefined : between(OPEN_START, last);
}

/** Fills in what follows from other answers; what the person said stays. */
function fill(draft: Draft, facts: Facts, told: Readonly<Record<FactId, AnswerText>>, answeredOn: Day): void {
  for (const [id, value] of Object.entries(told)) {
    const fact = facts[id];
    const known = draft.answers[id];
    if (!fact || (known !== undefined && known !== 'unknown')) continue;
    const answer = followed(fact, value, draft, answeredOn);
    if (answer === undefined) continue;
    draft.answers[id] = answer;
    if (known === undefined) draft.workedOut.add(id);
  }
}

const OFFENSE_DATE = 'charge.offense-date';

/** The days an offense at some age can have had: none before birth. A birthday on 29 February leaves both readings possible. */
function daysOfAge(born: Answer | undefined, age: Answer | undefined): { readonly earliest: Day; readonly latest: Day } {
  const birth = born as DateRange | 'unknown' | undefined;
  const told = age as NumberRange | 'unknown' | undefined;
  if (birth === undefined || birth === 'unknown' || birth.none !== 'no') return { earliest: OPEN_START, latest: OPEN_END };
  const { least, most } = told === undefined || told === 'unknown' ? UNKNOWN_NUMBER : told;
  return {
    earliest: addPeriod(birth.earliest, { years: Math.max(0, least) }, 'early'),
    latest: Number.isFinite(most) ? nextDay(addPeriod(birth.latest, { years: most + 1 }, 'late'), -1) : OPEN_END,
  };
}

/** The offense is never before birth, nor after the arrest or the end of the case, and fits the age that was told; whatever part of its date was given. */
function boundOffenseDate({ answers, workedOut }: Draft, born: Answer | undefined): void {
  const ofAge = daysOfAge(born, answers[AGE]);
  const first = ofAge.earliest;
  const last = Math.min(ofAge.latest, lastDayOf(answers['charge.arrest-date']) ?? Infinity, lastDayOf(answers['charge.disposition-date']) ?? Infinity) as Day;
  const told = answers[OFFENSE_DATE];
  if ((!Number.isFinite(first) && !Number.isFinite(last)) || first > last) return;
  if (told === undefined || told === 'unknown') {
    if (told === undefined) workedOut.add(OFFENSE_DATE);
    answers[OFFENSE_DATE] = between(first, last);
    return;
  }
  const { earliest, latest, none } = told as DateRange;
  const [from, to] = [Math.max(first, earliest) as Day, Math.min(last, latest) as Day];
  if (none === 'no' && from <= to && (from > earliest || to < latest)) answers[OFFENSE_DATE] = between(from, to);
}

/** What the settled choices of some answers tell of other facts. */
function implied({ answers }: Draft, facts: Facts): Record<FactId, AnswerText> {
  const told: Record<FactId, AnswerText> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (Array.isArray(answer) && answer.length === 1) Object.assign(told, facts[id]?.options?.[answer[0] as string]?.implies);
  }
  return told;
}

/**
 * Reads a checked case into answers. Facts that follow from others are filled in where the person gave none:
 * what a code section tells, what another answer implies, the days on which the offense can have been, and the age then.
 * @param asOf the day of asking, used where the case does not say when it was answered.
 */
export function readCase(text: CaseText, vocabulary: Vocabulary, asOf: Day): Person {
  const answeredOn = text.answered === undefined ? asOf : day(text.answered);
  const { facts } = vocabulary;
  const draft = (values: Readonly<Record<string, AnswerText | undefined>>, name: (key: string) => FactId): Draft => {
    const answers: Record<FactId, Answer> = {};
    for (const [key, value] of Object.entries(values)) {
      const fact = facts[name(key)];
      if (fact && value !== undefined) answers[fact.id] = toAnswer(fact, value, answeredOn);
    }
    return { answers, workedOut: new Set() };
  };
  const person = draft(text.person, (key) => key);
  if (text.complete !== undefined) person.answers['complete'] = text.complete === 'unknown' ? 'unknown' : [text.complete];
  const ofPerson = implied(person, facts);
  const charges = text.charges.map((written): Charge => {
    const charge = draft(written, (key) => `charge.${key}`);
    fill(charge, facts, implied(charge, facts), answeredOn); // what the person said goes before what a section says of most cases
    fill(charge, facts, fromSection(written, vocabulary), answeredOn);
    fill(charge, facts, implied(charge, facts), answeredOn);
    fill(charge, facts, ofPerson, answeredOn);
    boundOffenseDate(charge, person.answers['born']);
    const worked = ageAtOffense(person.answers['born'], charge.answers[OFFENSE_DATE]);
    const told = charge.answers[AGE];
    if (worked.least > 0 || worked.most < Infinity) {
      if (told === undefined) charge.workedOut.add(AGE);
      charge.answers[AGE] = told === undefined || told === 'unknown' ? worked : narrow(told as NumberRange, worked);
    }
    const inCase = written.case ?? written.id;
    return { id: written.id, case: inCase, incident: written.incident ?? inCase, ...charge };
  });
  return { ...person, charges };
}

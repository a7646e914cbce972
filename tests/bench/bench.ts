// `npm run bench`: full findings of the engine beside plain predicates, and beside other rule engines on what they can express.
// Every figure compares two things run in turn in one process. Exit 1 where a target is missed or an answer differs.
import { makePath } from '../../src/engine/path.ts';
import type { Sheet } from '../../src/engine/test.ts';
import { alternate, type Runner } from './alternate.ts';
import { inPage } from './in-page.ts';
import type { PlainPerson, PlainRecord } from './plain.ts';
import { realCases } from './real-cases.ts';
import { jsonLogicJs } from './rivals/json-logic.ts';
import { jsonRulesEngine } from './rivals/json-rules.ts';
import { publicodes } from './rivals/publicodes.ts';
import type { Rival } from './rivals/rival.ts';
import { conditionsIn, sampleLaws } from './sample-laws.ts';
import { samplePersons, TODAY, vague } from './sample-persons.ts';
import { disagreements, everyTree, fullFindings, plainLaws, plainPersons, plainYesNo, type PlainLaw, type Workload } from './workload.ts';

/** Full findings may take this many times as long as plain predicates, which say only yes or no for one day. */
const TARGET = 6;
const ROUNDS = 15;

const mean = (values: readonly number[]) => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(1);
const line = (...cells: readonly string[]) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(50) : cell.padStart(16))).join(''));
const missed = (what: string) => {
  console.log(`MISSED: ${what}`);
  process.exitCode = 1;
};

interface Row {
  readonly workload: Workload;
  readonly plain: readonly PlainLaw[];
  readonly records: readonly PlainPerson[];
  readonly runner: (workload: Workload) => Runner;
  readonly target: boolean;
}

async function engineRow({ workload, plain, records, runner, target }: Row): Promise<void> {
  const { wrong, decided } = disagreements(workload, plain, records);
  const { each, ratio } = await alternate(plainYesNo(workload, plain, records), runner(workload), ROUNDS);
  const perSecond = (ms: number) => Math.round((workload.persons.length * 1000) / ms).toLocaleString('en');
  line(workload.name, perSecond(each[1]), perSecond(each[0]), `${ratio.toFixed(1)} times`, `${wrong} of ${decided}`);
  if (wrong > 0) missed(`${wrong} decided answers differ from the plain predicates.`);
  if (target && ratio > TARGET) missed(`full findings take ${ratio.toFixed(1)} times as long as plain predicates; the target is ${TARGET}.`);
}

async function rivalRow(rival: Rival, sample: Workload, plain: readonly PlainLaw[], records: readonly PlainPerson[]): Promise<void> {
  const few: Workload = { ...sample, persons: sample.persons.slice(0, rival.persons) };
  const judge = rival.ready(plain.map(({ law }) => law));
  let wrong = 0;
  for (const record of records.slice(0, rival.persons)) {
    const said = await judge(record, TODAY);
    const right = plain.flatMap(({ holds }) => record.charges.map((charge: PlainRecord) => holds(record, charge, TODAY)));
    wrong += right.filter((answer, i) => answer !== said[i]).length + Math.abs(right.length - said.length);
  }
  const runner = {
    name: rival.name,
    pass: async () => {
      let sum = 0;
      for (const record of records.slice(0, rival.persons)) sum += (await judge(record, TODAY)).length;
      return sum;
    },
  };
  const { each, ratio } = await alternate(fullFindings(few), runner, 3);
  line(rival.name, Math.round((rival.persons * 1000) / each[1]).toLocaleString('en'), '', `${ratio.toFixed(0)} times`, `${wrong}`);
  if (wrong > 0) missed(`${rival.name} gives ${wrong} other answers.`);
}

async function main(): Promise<void> {
  const laws = sampleLaws();
  const persons = samplePersons();
  const sheet: Sheet = new Map();
  const sample: Workload = { name: `${laws.length} laws, exact answers`, laws: laws.map((law) => makePath(law, {}, {}, sheet)), persons, today: TODAY };
  const plain = plainLaws(sample, () => ({}));
  const records = plainPersons(sample);
  const real = realCases();
  console.log(`The sample: ${laws.length} laws with ${mean(laws.map(({ versions }) => conditionsIn(versions[0]?.criteria ?? { all: [] })))} conditions, ${persons.length} persons with ${mean(persons.map(({ charges }) => charges.length))} charges; every law judged for every charge.\n`);

  line('Full findings: timelines, reasons, questions', 'persons/s', 'plain yes/no', 'slower by', 'other answers');
  await engineRow({ workload: sample, plain, records, runner: fullFindings, target: true });
  await engineRow({ workload: { ...sample, name: 'the same, every tree opened (no target)' }, plain, records, runner: everyTree, target: false });
  await engineRow({ workload: { ...sample, name: 'the same, answered vaguely (no target)', persons: vague(persons) }, plain, records, runner: fullFindings, target: false });
  for (const workload of [real.completed, real.asWritten]) {
    await engineRow({ workload, plain: plainLaws(workload, real.definitions), records: plainPersons(workload), runner: fullFindings, target: workload === real.completed });
  }

  console.log('\nOther rule engines say only yes or no for one day, on exact answers:\n');
  line('', 'persons/s', '', 'slower than full', 'other answers');
  const rivals = [jsonLogicJs, jsonRulesEngine, publicodes];
  for (const rival of rivals) await rivalRow(rival, sample, plain, records);
  console.log('');
  for (const { name, workedOutOutside, cannotSay } of rivals) console.log(`${name}\n  worked out outside: ${workedOutOutside}\n  cannot say: ${cannotSay}`);

  console.log('');
  if (!(await inPage())) missed('a person waits too long in the page.');
}

void main();

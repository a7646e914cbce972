// `npm run bench`: full findings of the engine beside plain predicates. Ratios of two things run in turn in one process; exit 1 if a target is missed.
import { makePath } from '../../src/engine/path.ts';
import { alternate } from './alternate.ts';
import { realCases } from './real-cases.ts';
import { conditionsIn, sampleLaws } from './sample-laws.ts';
import { samplePersons, TODAY, vague } from './sample-persons.ts';
import { disagreements, fullFindings, plainLaws, plainPersons, plainYesNo, type Workload } from './workload.ts';

/** Full findings may take this many times as long as plain predicates. */
const TARGET = 6;

async function main() {
  const laws = sampleLaws();
  const persons = samplePersons();
  const sample: Workload = { name: 'sample', laws: laws.map((law) => makePath(law, {}, {})), persons, today: TODAY };
  const real = realCases();
  const mean = (values: readonly number[]) => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(1);
  console.log(`${laws.length} laws of ${mean(laws.map((law) => conditionsIn(law.versions[0]?.criteria as never)))} conditions; ${persons.length} persons with ${mean(persons.map(({ charges }) => charges.length))} charges`);
  for (const { workload, definitions, people } of [
    { workload: sample, definitions: () => ({}), people: sample },
    { workload: { ...sample, name: 'sample, vague', persons: vague(persons) }, definitions: () => ({}), people: sample },
    { workload: real.workload, definitions: real.definitions, people: real.workload },
  ]) {
    const plain = plainLaws(workload, definitions);
    const records = plainPersons(people);
    const { wrong, decided } = disagreements(people, plain, records);
    const { each, ratio } = await alternate(plainYesNo(workload, plain, records), fullFindings(workload), 11);
    console.log(`${workload.name}: ${workload.laws.length} ${workload.persons.length} ${each[1].toFixed(1)} ms against ${each[0].toFixed(1)} ms, ${ratio.toFixed(2)} times; ${wrong} of ${decided} differ`);
    if (ratio > TARGET || wrong > 0) process.exitCode = 1;
  }
}

void main();

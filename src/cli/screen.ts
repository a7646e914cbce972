import { once } from 'node:events';
import { places } from 'virtual:rules';
import { dayOf, type Day } from '../domain/day.ts';
import { jurisdictions } from '../domain/jurisdiction.ts';
import { screen } from '../engine/path.ts';
import { caseProblems, placeOf } from '../build/case-problems.ts';
import { caseSchema, readCase } from '../rules/case-format.ts';
import { loadRules } from '../rules/load-rules.ts';
import { HELP, readArguments } from './arguments.ts';
import { findingRecord } from './finding-record.ts';
import { findingText } from './finding-text.ts';
import { resourcesFor } from './resources-for.ts';
import { readCases } from './read-cases.ts';

const today = (): Day => {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

/** Writes, and waits where the reader is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `npm run screen`: the engine of the wizard, from a terminal. Gives the exit code. */
async function main(): Promise<number> {
  const covered = jurisdictions.filter((place) => places[place].covered);
  const rules = await loadRules(covered);
  const { vocabulary } = rules;
  const wanted = readArguments(process.argv.slice(2), rules.paths.map(({ law }) => law.path));
  if (typeof wanted === 'string') {
    console.error(wanted);
    return 2;
  }
  if (wanted.help || wanted.files.length === 0) {
    console.log(HELP);
    return wanted.help ? 0 : 2;
  }
  const chosen = wanted.paths ? rules.paths.filter(({ law }) => wanted.paths?.includes(law.path)) : rules.paths;
  const asOf = wanted.asOf ?? today();
  const schema = caseSchema(vocabulary.facts);
  const resources = await resourcesFor(covered, today());
  let bad = false;
  const refuse = (line: string) => {
    bad = true;
    console.error(line);
  };
  for (const file of wanted.files) {
    try {
      for await (const input of readCases(file)) {
        if ('problem' in input) {
          refuse(`${input.at}: ${input.problem}`);
          continue;
        }
        const { text, problems } = caseProblems(input.value, vocabulary.facts, schema);
        for (const problem of problems) refuse(`${input.at}: ${problem.path.length === 0 ? 'the case' : placeOf(problem.path)} ${problem.text}`);
        if (!text) continue;
        const person = readCase(text, vocabulary, asOf);
        const records = screen(chosen, person).map((found) => findingRecord(found, person, vocabulary.facts, rules.definitions[found.law.place] ?? {}, asOf, resources(found, person)));
        await print(wanted.json ? `${JSON.stringify({ at: input.at, findings: records })}\n` : `${input.at}\n${records.map(findingText).join('') || '  no path is known for these charges\n'}`);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error;
      refuse(`${file}: ${code === 'ENOENT' ? 'there is no such file; check the name' : code === 'EISDIR' ? 'this is a folder; name a file in it' : 'this file may not be read; check its permissions'}`);
    }
  }
  return bad ? 2 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
void main().then((code) => {
  process.exitCode = code;
});

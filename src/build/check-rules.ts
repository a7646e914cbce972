import { dayOf } from '../domain/day.ts';
import { checkAll } from './check-all.ts';
import { ruleReport } from './rule-report.ts';
import { readRuleTexts } from './rule-texts.ts';
import { problemLine } from './yaml-source.ts';

/** `npm run rules`: says of the rule files what is wrong, and of each place what there is; with `-- --notes`, also what a careful editor would still write. Gives the exit code. */
function main(): number {
  const { files, problems, lints, notes } = checkAll(readRuleTexts('.'));
  for (const problem of problems) console.error(problemLine(problem));
  const now = new Date();
  if (files) for (const line of ruleReport(files, lints, dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()))) console.log(line);
  if (process.argv.includes('--notes')) for (const note of notes) console.log(problemLine(note));
  else if (notes.length > 0) console.log(`Waits and windows without an example on the day and on the day before: ${notes.length}. See them with npm run rules -- --notes.`);
  if (problems.length > 0) console.error(`${problems.length} to correct.`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main();

import { parseArgs } from 'node:util';
import { parseDay, type Day } from '../domain/day.ts';
import { nearest } from '../build/nearest.ts';

/** What was asked of the command. */
export interface Arguments {
  readonly files: readonly string[];
  /** The day to screen as of; undefined means today. */
  readonly asOf: Day | undefined;
  /** Only these paths; undefined means all. */
  readonly paths: readonly string[] | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** The command's help. */
export const HELP = `Screens cases and prints, for every path and charge, what may be open, from which day and why.

  npm run screen -- FILE… [--as-of DATE] [--paths ID,ID] [--json]

FILE        a case as JSON: one object, an array, or JSON Lines; - reads standard input
--as-of     the day to screen as of, like 2027-10-01; today when left out
--paths     only these paths, like dc-iraa,us-pardon
--json      one JSON object a line and finding, for other programs
--help      this text

The format of a case is in the README; its JSON Schema is case.schema.json in the built site.
Exit codes: 0 done, 2 bad input (told with file, place, what is wrong and the nearest valid name).
`;

/** Reads the command line. A text in place of the arguments says what is wrong with them. */
export function readArguments(words: readonly string[], knownPaths: readonly string[]): Arguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, paths: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}. Write --as-of, --paths, --json or --help.`;
  }
  const { values, positionals } = parsed;
  const asOf = values['as-of'] === undefined ? undefined : parseDay(values['as-of']);
  if (values['as-of'] !== undefined && asOf === undefined) return `--as-of ${values['as-of']} is not a day that exists. Write it like 2027-10-01.`;
  const paths = values.paths?.split(',').map((id) => id.trim()).filter((id) => id !== '');
  for (const id of paths ?? []) {
    if (knownPaths.includes(id)) continue;
    const near = nearest(id, knownPaths);
    return `--paths: there is no path "${id}".${near ? ` Did you mean "${near}"?` : ` There are ${knownPaths.length}, such as ${knownPaths.slice(0, 3).join(', ')}.`}`;
  }
  return { files: positionals, asOf, paths, json: values.json ?? false, help: values.help ?? false };
}

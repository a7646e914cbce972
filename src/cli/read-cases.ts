import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One value from the input and where it stood: `cases.jsonl:12`, or `cases.json[3]` in an array. A text in `problem` says what could not be read. */
export type InputCase = { readonly at: string; readonly value: unknown } | { readonly at: string; readonly problem: string };

/** What JSON.parse complained of, with line and column in the text. */
function jsonProblem(text: string, error: unknown): { readonly line: number; readonly column: number; readonly what: string } {
  const message = (error as Error).message;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1, what: message.replace(/ in JSON.*$/, '').replace(/,? ?\(?at position.*$/, '') };
}

function* parseWhole(name: string, text: string): Generator<InputCase> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { line, column, what } = jsonProblem(text, error);
    yield { at: `${name}:${line}:${column}`, problem: `this is not JSON: ${what}; write one case, an array of cases, or one case a line` };
    return;
  }
  if (!Array.isArray(value)) yield { at: name, value };
  else for (const [index, one] of value.entries()) yield { at: `${name}[${index}]`, value: one };
}

function parseLine(at: string, line: string): InputCase {
  try {
    return { at, value: JSON.parse(line) };
  } catch (error) {
    const { column, what } = jsonProblem(line, error);
    return { at: `${at}:${column}`, problem: `this line is not JSON: ${what}; write one whole case a line` };
  }
}

const complete = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

/**
 * Reads cases from a file or, for `-`, from standard input: one object, an array, or JSON Lines.
 * JSON Lines (the first line is a whole object and more follow) are read a line at a time, in constant memory.
 */
export async function* readCases(file: string, input: Readable = file === '-' ? process.stdin : createReadStream(file)): AsyncGenerator<InputCase> {
  const name = file === '-' ? 'standard input' : file;
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  let whole: string[] | undefined;
  let streaming = false;
  for await (const line of lines) {
    number++;
    if (whole) whole.push(line);
    else if (line.trim() === '') continue;
    else if (streaming || (line.trimStart().startsWith('{') && complete(line))) {
      streaming = true;
      yield parseLine(`${name}:${number}`, line);
    } else whole = [...Array<string>(number - 1).fill(''), line];
  }
  if (whole) yield* parseWhole(name, whole.join('\n'));
  else if (!streaming) yield { at: name, problem: 'there is nothing in it; write a case: {"version": 1, "person": {…}, "charges": […]}' };
}

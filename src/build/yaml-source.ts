import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { yamlWords } from './yaml-words.ts';

/** One thing wrong in a file of data. `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was found, and what to write instead. */
  readonly text: string;
}

/** `file:line:column: what was found; what to write instead`. */
export const problemLine = ({ file, line, column, text }: Problem): string => `${file}:${line}:${column}: ${text}`;

/** Bad data. The message holds one line for each problem. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** Keys and list places that lead from the top of a file to a value. */
export type KeyPath = readonly PropertyKey[];

/** A file of well-formed YAML, its data, and what is needed to point into it. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads YAML 1.2, core schema, unique keys, no aliases. What is not well-formed comes back as problems: the first, since the others mostly follow from it. */
export function openSource(file: string, text: string): Source | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const problem = (offset: number, words: string): readonly Problem[] => {
    const { line, col } = lines.linePos(offset);
    return [{ file, line, column: col, text: words }];
  };
  const [first] = document.errors;
  if (first) return problem(first.pos[0], yamlWords(first.code, first.message, text.slice(first.pos[0])));
  let alias: number | undefined;
  visit(document, { Alias: (_, node) => void (alias ??= startOf(node)) });
  if (alias !== undefined) return problem(alias, 'a value begins with *; put text that begins with * in double quotes');
  return { file, data: document.toJS() as unknown, document, lines };
}

/** The value at a path, or undefined. */
export function valueAt(source: Source, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined),
    source.data,
  );
}

/** A problem at a path: at the value, at its key, or at the mapping where the key is missing. */
export function problemAt(source: Source, path: KeyPath, text: string, at: 'value' | 'key' = 'value'): Problem {
  const { line, col } = source.lines.linePos(offsetOf(source.document, path, at));
  return { file: source.file, line, column: col, text };
}

function offsetOf(document: Document, path: KeyPath, at: 'value' | 'key'): number {
  const parent = nodeAt(document, path.slice(0, -1));
  if (at === 'key' && isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair !== undefined) return startOf(pair.key);
  }
  const node = nodeAt(document, path);
  return isNode(node) ? startOf(node) : startOf(parent);
}

const nodeAt = (document: Document, path: KeyPath): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

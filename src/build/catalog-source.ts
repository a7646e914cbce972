import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** One thing wrong in a file of the catalog. `line` and `column` count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was found, and what to write instead. */
  readonly text: string;
}

/** Bad catalog data. The message holds one `file:line:column: what` for each problem. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`).join('\n'));
    this.problems = problems;
  }
}

/** Keys and list places that lead from the top of a file to a value. */
export type Path = readonly PropertyKey[];

/** A file of well-formed YAML, its data, and what is needed to point into it. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads YAML 1.2, core schema, unique keys. What is not well-formed comes back as problems. */
export function openSource(file: string, text: string): Source | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  if (document.errors.length === 0) return { file, data: document.toJS() as unknown, document, lines };
  return document.errors.map(({ pos, message }) => {
    const { line, col } = lines.linePos(pos[0]);
    return { file, line, column: col, text: `this is not YAML we can read: ${message}` };
  });
}

/** The value at a path, or undefined. */
export function valueAt(source: Source, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined),
    source.data,
  );
}

/** A problem at a path: at the value, at its key, or at the mapping where the key is missing. */
export function problemAt(source: Source, path: Path, text: string, at: 'value' | 'key' = 'value'): Problem {
  const { line, col } = source.lines.linePos(offsetOf(source.document, path, at));
  return { file: source.file, line, column: col, text };
}

function offsetOf(document: Document, path: Path, at: 'value' | 'key'): number {
  const parent = nodeAt(document, path.slice(0, -1));
  if (at === 'key' && isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair !== undefined) return startOf(pair.key);
  }
  const node = nodeAt(document, path);
  return isNode(node) ? startOf(node) : startOf(parent);
}

const nodeAt = (document: Document, path: Path): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

import type { Fact, Facts } from '../engine/fact.ts';
import { isChargeFact } from '../engine/fact.ts';
import { caseSchema, type CaseText } from '../rules/case-format.ts';
import { nearest } from './nearest.ts';

/** One thing wrong in a case: where (`charges[0].disposition`), what was found, and what to write instead. */
export interface CaseProblem {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

const LIST_LIMIT = 14;

const found = (value: unknown) => (value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`);

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], value);

function wanted(fact: Fact, value: unknown): string {
  if (fact.type === 'date') return 'write a date like 2019, 2019-05, 2019-05-02, 2015/2019, 2019~, not-yet, none or unknown';
  if (fact.type === 'number') return 'write a whole number like 22, a range like "20/24", or unknown';
  if (fact.type === 'sentence') return 'write a sentence like P13Y, P2Y6M, P90D, life, P10Y/P15Y or unknown';
  if (fact.type === 'statute') return 'write the section as text, like "18.2-96"';
  const values = Object.keys(fact.options ?? {});
  const wrong = Array.isArray(value) ? (value as unknown[]).find((one) => !values.includes(String(one))) : value;
  const near = typeof wrong === 'string' ? nearest(wrong, values) : undefined;
  const list = values.length > LIST_LIMIT ? `one of ${values.length} values, such as ${values.slice(0, 5).join(', ')}` : `one of ${values.join(', ')}`;
  return `${near ? `did you mean "${near}"? Write ` : 'write '}${list}, a list of those still possible, or unknown`;
}

const LEGEND = ['id', 'case', 'incident'];

function unknownKey(key: string, path: readonly PropertyKey[], facts: Facts): string {
  const inCharge = path[0] === 'charges';
  const names = path.length === 0 ? ['version', 'answered', 'person', 'charges', 'complete']
    : Object.keys(facts).filter((id) => isChargeFact(id) === inCharge && id !== 'complete').map((id) => id.replace(/^charge\./, '')).concat(inCharge ? LEGEND : []);
  const near = nearest(key, names);
  const elsewhere = facts[inCharge ? key : `charge.${key}`];
  if (path.length > 0 && elsewhere) return `"${key}" is a fact of ${inCharge ? 'the person; write it under "person"' : 'a charge; write it in the charge it belongs to'}`;
  return `"${key}" is not a name we know; ${near ? `did you mean "${near}"?` : 'correct it or take it out'}`;
}

/** Checks a case against the facts. An empty list means that it may be read by `readCase`. */
export function caseProblems(value: unknown, facts: Facts, schema = caseSchema(facts)): { readonly text?: CaseText; readonly problems: readonly CaseProblem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { text: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): readonly CaseProblem[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key], text: unknownKey(key, issue.path, facts) }));
    const path = issue.path;
    const here = valueAt(value, path);
    const key = String(path[path[0] === 'charges' ? 2 : 1] ?? '');
    const fact = path[0] === 'charges' ? facts[`charge.${key}`] : path[0] === 'person' ? facts[key] : undefined;
    if (fact) return [{ path: path.slice(0, path[0] === 'charges' ? 3 : 2), text: `${found(here)}; ${wanted(fact, here)}` }];
    if (path.length === 0) return [{ path, text: `${found(here)}; write a case: {"version": 1, "person": {…}, "charges": […]}` }];
    if (path[0] === 'version') return [{ path, text: `${found(here)}; write 1` }];
    if (path[0] === 'complete') return [{ path, text: `${found(here)}; write yes, no or unknown` }];
    if (path[0] === 'answered') return [{ path, text: `${found(here)}; write the day the answers were given, like 2026-11-24` }];
    if (key === 'id') return [{ path, text: `${found(here)}; give every charge an id of its own, like "a"` }];
    if (issue.code === 'invalid_type') return [{ path, text: `${found(here)}; write ${issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'names and values in { }' : 'text'}` }];
    return [{ path, text: `${found(here)}; ${issue.message}` }];
  });
  const seen = new Set<string>();
  return { problems: problems.filter((problem) => !seen.has(placeOf(problem.path)) && seen.add(placeOf(problem.path))) };
}

/** `charges[0].disposition` */
export const placeOf = (path: readonly PropertyKey[]): string => path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');

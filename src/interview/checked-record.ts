import type { CaseText } from '../rules/case-format.ts';
import { caseSchema } from '../rules/case-format.ts';
import type { Facts } from '../engine/fact.ts';

type Tree = { [key: string]: unknown };

/** Takes out the value at a path; a charge as a whole goes where the complaint is about the charge itself. */
function withoutPath(record: CaseText, path: readonly PropertyKey[]): CaseText {
  const copy = JSON.parse(JSON.stringify(record)) as Tree;
  let holder: unknown = copy;
  for (const part of path.slice(0, -1)) holder = (holder as Tree)[String(part)];
  const last = path[path.length - 1];
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (last !== undefined) delete (holder as Tree)[String(last)];
  return copy as unknown as CaseText;
}

/**
 * Answers that were kept, fit for the rules of today: an answer that no longer means anything is taken out, the others stay.
 * Gives undefined where nothing can be saved.
 */
export function checkedRecord(record: CaseText, facts: Facts): CaseText | undefined {
  const schema = caseSchema(facts);
  let current = record;
  for (let tries = 0; tries < 200; tries++) {
    const result = schema.safeParse(current);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    if (!issue) return undefined;
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path;
    if (path.length === 0) return undefined;
    current = withoutPath(current, path.slice(0, path[0] === 'charges' ? 3 : 2));
  }
  return undefined;
}

import type { Criterion } from '../engine/criterion.ts';
import type { PathTest } from '../engine/path.ts';
import type { Test } from '../engine/test.ts';
import { readsOf } from './fact-reads.ts';

/** One rule of a path, with definitions followed, and whether it is judged on counted charges. */
export interface Mention {
  readonly criterion: Criterion;
  readonly counted: boolean;
}

/** Every rule that a path reads, its windows and its duty included. */
export function mentionsIn({ test, carriedOut }: PathTest): readonly Mention[] {
  const below = (one: Test, counted: boolean): readonly Mention[] => [{ criterion: one.criterion, counted }, ...one.of.flatMap((part) => below(part, counted || one.operator === 'count'))];
  return [...below(test, false), ...(carriedOut ? below(carriedOut, false) : [])];
}

/** Whose fact a name is: the person's, that of the charge under judgment, or that of counted charges. */
export type Owner = 'person' | 'judged' | 'counted';

/** Every fact that some rules name, by owner, as ids. */
export function factsNamed(mentions: readonly Mention[]): Readonly<Record<Owner, ReadonlySet<string>>> {
  const named = { person: new Set<string>(), judged: new Set<string>(), counted: new Set<string>() };
  for (const { criterion, counted } of mentions) {
    if (criterion.count) named.person.add('complete');
    for (const { name } of readsOf(criterion)) {
      if (name.startsWith('this.')) named.judged.add(`charge.${name.slice('this.'.length)}`);
      else if (!name.startsWith('charge.')) named.person.add(name);
      else named[counted ? 'counted' : 'judged'].add(name);
    }
  }
  return named;
}

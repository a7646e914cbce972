import type { Criterion, Definitions } from '../engine/criterion.ts';
import { partsOf } from './sites.ts';

/** The names of definitions that a criterion and its parts use, not looking into those definitions. */
export const namesUsed = (criterion: Criterion): readonly string[] =>
  criterion.use === undefined ? partsOf(criterion).flatMap(({ part }) => namesUsed(part)) : [criterion.use];

/** The names of all definitions that stand behind some criteria, directly or through others. Unknown names are left out. */
export function definitionsUsed(criteria: readonly Criterion[], definitions: Definitions): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (criterion: Criterion): void => {
    for (const name of namesUsed(criterion)) {
      const definition = definitions[name];
      if (!definition || found.has(name)) continue;
      found.add(name);
      add(definition);
    }
  };
  criteria.forEach(add);
  return found;
}

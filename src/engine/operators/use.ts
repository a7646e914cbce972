import * as z from 'zod/mini';
import type { Operator } from './operator.ts';

/** `use: name`: a definition, judged where it is used. The test is the definition's own. */
export const use: Operator<'use'> = {
  schema: () => z.string(),
  make: (criterion, ground, make) => {
    const definition = ground.definitions[criterion.use];
    if (!definition) throw new Error(`No definition is named "${criterion.use}".`);
    return make(definition, ground);
  },
};

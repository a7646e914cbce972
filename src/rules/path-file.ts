import * as z from 'zod/mini';
import type { PathLaw } from '../engine/path.ts';
import { criterion } from './criterion-schema.ts';
import { dayText, id, place, source, text, url } from './text.ts';

/** The families of relief. */
export const families = [
  'pardon', 'commutation', 'capital-clemency', 'compassionate-release', 'second-look', 'resentencing', 'parole', 'sentence-credit', 'supervision-end',
  'sealing', 'nonconviction', 'automatic', 'set-aside', 'certificate', 'marijuana', 'survivor', 'juvenile', 'innocence', 'rights',
] as const;

/** The roles a helper can have in the catalog. */
export const helpRoles = [
  'pardon-office', 'legal-aid', 'record-clearing', 'court-self-help', 'public-defender', 'post-conviction', 'guide', 'directory', 'comparison', 'clearinghouse', 'clinic', 'campaign', 'advocacy',
] as const;

const version = z.strictObject({
  'in-force': z.optional(z.strictObject({ from: z.optional(dayText), until: z.optional(dayText) })),
  criteria: criterion,
  unless: z.optional(z.array(criterion)),
  'carried-out': z.optional(criterion),
  'not-encoded': z.optional(z.array(z.strictObject({ text, cite: z.optional(text) }))),
});

const step = z.strictObject({ do: text, office: z.optional(text), cost: z.optional(text), bring: z.optional(z.array(text)) });

const date = z.union([dayText, z.strictObject({ from: z.optional(dayText), latest: z.optional(dayText), until: z.optional(dayText), after: z.optional(z.array(text)) })]);

/** What an example expects. */
const expectation = z.union([
  z.enum(['open', 'maybe', 'closed', 'opens']),
  z.strictObject({ open: z.strictObject({ until: z.optional(dayText), 'carried-out': z.optional(dayText) }) }),
  z.strictObject({ opens: date }),
  z.strictObject({ maybe: z.array(text) }),
  z.strictObject({ closed: text }),
]);

const answer = z.union([z.string(), z.number(), z.array(z.string())]);

const example = z.strictObject({
  name: text,
  person: z.optional(z.record(z.string(), answer)),
  charges: z.optional(z.array(z.record(z.string(), answer))),
  complete: z.optional(z.enum(['yes', 'no', 'unknown'])),
  answered: z.optional(dayText),
  'as-of': dayText,
  judge: z.optional(z.string()),
  expect: expectation,
});

/** The shape of `rules/<place>/<path>.yaml`. Types, editor schema and messages all come from here. */
export const pathFile = z.strictObject({
  path: id,
  name: text,
  plain: text,
  family: z.enum(families),
  for: z.enum(['person', 'charge']),
  reaches: z.optional(z.array(place)),
  granted: z.enum(['automatic', 'on request', 'by a judge', 'by a board', 'by an agency', 'by the governor', 'by the president']),
  rare: z.optional(z.boolean()),
  'may-ask': z.array(z.enum(['person', 'lawyer', 'family', 'family-with-consent', 'agency'])).check(z.minLength(1)),
  status: z.optional(z.enum(['not-law', 'expired', 'pointer', 'open-to-all'])),
  sources: z.array(source).check(z.minLength(1)),
  checked: dayText,
  'lawyer-review': z.union([z.literal('none'), z.strictObject({ by: text, date: dayText })]),
  definitions: z.optional(z.record(z.string(), criterion)),
  versions: z.array(version).check(z.minLength(1)),
  does: z.array(text).check(z.minLength(1)),
  'does-not': z.array(text).check(z.minLength(1)),
  steps: z.array(step).check(z.minLength(1), z.maxLength(5)),
  'inside-steps': z.optional(z.array(text)),
  documents: z.array(text),
  fee: text,
  forms: z.optional(z.array(z.strictObject({ name: text, url: z.optional(url), language: z.string() }))),
  'typical-time': z.optional(text),
  odds: z.optional(z.strictObject({ text, source: text })),
  mistakes: z.optional(z.array(text)),
  help: z.array(z.enum(helpRoles)).check(z.minLength(1)),
  examples: z.array(example).check(z.minLength(1)),
});

/** A path as it is written. */
export type PathFile = z.infer<typeof pathFile>;
/** A running example of a path. */
export type Example = z.infer<typeof example>;
/** A family of relief. */
export type Family = (typeof families)[number];

/** A path as it ships: reach filled in, examples left at home. */
export type Path = Omit<PathFile, 'examples' | 'reaches'> & PathLaw & { readonly place: (typeof place)['_zod']['output'] };

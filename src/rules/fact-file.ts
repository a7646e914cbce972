import * as z from 'zod/mini';
import { text } from './text.ts';

const voiced = z.union([text, z.strictObject({ you: text, they: text })]);
/** What an answer tells of other facts, where the person gave no answer of their own. */
const implies = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const option = z.strictObject({ label: text, help: z.optional(text), implies: z.optional(implies) });

const fact = z.strictObject({
  order: z.int(),
  type: z.enum(['choice', 'date', 'number', 'sentence', 'statute']),
  label: text,
  question: voiced,
  why: text,
  options: z.optional(z.record(z.string(), option)),
  'options-from': z.optional(z.enum(['places', 'offenses'])),
  help: z.optional(text),
  'read-aloud': z.optional(text),
  'find-out': z.union([text, z.strictObject({ office: text, 'ask-for': text, cost: z.optional(text), safer: z.optional(text) })]),
  sensitive: z.optional(z.boolean()),
  future: z.optional(z.boolean()),
  never: z.optional(z.boolean()),
  otherwise: z.optional(z.string()),
  'asked-after': z.optional(z.string()),
  ask: z.optional(z.literal('never')),
});

/** The shape of `rules/facts.yaml` and `rules/<place>/facts.yaml`: every fact by id. */
export const factFile = z.record(z.string(), fact);
/** Facts as they are written. */
export type FactFile = z.infer<typeof factFile>;

/** The shape of `rules/offenses.yaml`: every plain kind of charge by id. */
export const offenseFile = z.record(
  z.string(),
  z.strictObject({
    label: text,
    help: text,
    examples: z.array(text).check(z.minLength(2)),
    group: z.enum(['people', 'sexual', 'property', 'drugs', 'weapons', 'driving', 'public-order', 'other']),
    nibrs: z.optional(z.array(z.string())),
    implies: z.optional(implies),
  }),
);
/** Kinds of charge as they are written. */
export type OffenseFile = z.infer<typeof offenseFile>;
/** One plain kind of charge. */
export type Offense = OffenseFile[string];

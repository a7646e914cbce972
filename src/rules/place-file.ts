import * as z from 'zod/mini';
import { criterion } from './criterion-schema.ts';
import { dayText, id, place, source, text, url } from './text.ts';

const contact = z.strictObject({ name: text, phone: z.optional(text), mail: z.optional(text), url: z.optional(url), note: z.optional(text) });

/** The shape of `rules/<place>/jurisdiction.yaml`: what the place is called, what is covered and what is not, and who to ask. */
export const placeFile = z.strictObject({
  jurisdiction: place,
  name: text,
  plain: text,
  courts: z.array(text),
  covered: z.array(z.strictObject({ path: id, text })),
  'not-covered': z.array(z.strictObject({ text, cite: z.optional(text) })),
  ask: z.array(contact).check(z.minLength(1)),
  checked: dayText,
  sources: z.array(source),
});
/** A place as it is written. */
export type PlaceFile = z.infer<typeof placeFile>;

/** The shape of `rules/<place>/definitions.yaml`: conditions named once. */
export const definitionFile = z.record(z.string(), criterion);

/** The shape of `rules/<place>/offenses.yaml`: what a code section tells of a charge. */
export const sectionFile = z.strictObject({
  source: z.union([source, z.array(source)]),
  sections: z.record(z.string(), z.intersection(z.object({ name: text }), z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])))),
});
/** What code sections tell, by section. */
export type Sections = Readonly<Record<string, Readonly<Record<string, string | number | readonly string[]>> & { readonly name: string }>>;

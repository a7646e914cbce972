import * as z from 'zod/mini';
import { parseDay } from '../domain/day.ts';
import { jurisdictions } from '../domain/jurisdiction.ts';

/** One plain sentence or more. */
export const text = z.string().check(z.minLength(2));
/** A calendar day, `2026-11-24`. */
export const dayText = z.string().check(z.refine((value) => parseDay(value) !== undefined, 'write a day that exists, like 2026-11-24'));
/** An id: lower-case words joined by hyphens. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, like seal-motion'));
/** A web address. */
export const url = z.string().check(z.regex(/^https?:\/\/\S+$/, 'write a whole address that begins with https://'));
/** A code of one of the 52 places. */
export const place = z.enum(jurisdictions as unknown as readonly [(typeof jurisdictions)[number]]);

/** A text that was read: an act, a code section, an agency page. */
export const source = z.strictObject({
  id: z.optional(id),
  title: text,
  url: z.optional(url),
  read: dayText,
  text: z.enum(['primary', 'secondary', 'knowledge']),
});

import * as z from 'zod/mini';

/** A mapping with exactly one entry: a fact's name and what stands behind it. */
export const onlyEntry = <Value extends z.ZodMiniType>(value: Value) =>
  z.record(z.string(), value).check(z.refine((entries) => Object.keys(entries).length === 1, 'write exactly one fact here; put several conditions in a list under "all" or "any"'));

/** A calendar period with at least one part, each a whole number above zero. */
export const period = z
  .strictObject({ years: z.optional(z.int().check(z.positive())), months: z.optional(z.int().check(z.positive())), days: z.optional(z.int().check(z.positive())) })
  .check(z.refine((parts) => parts.years !== undefined || parts.months !== undefined || parts.days !== undefined, 'write at least one of years, months, days'));

import * as z from 'zod/mini';
import { text } from './text.ts';

/** The shape of `rules/phrases.yaml`: words of court papers, in lower case, and how the case ended. `ask` where they mean different things in different places. */
export const endingFile = z.array(
  z.strictObject({
    phrase: text,
    ends: text,
    among: z.optional(z.array(text)),
    plain: text,
  }),
);
/** The words of court papers as they are written. */
export type EndingFile = z.infer<typeof endingFile>;
/** One phrase of a court paper. */
export type Ending = EndingFile[number];

import type { Voiced } from '../../engine/fact.ts';
import type { Who } from '../../interview/who.ts';

/** Who answers the questions: the person, someone who helps them, or a volunteer at a clinic. */
export type Voice = 'me' | 'family' | 'volunteer';

/** Every voice, in the order of the question "Who are you doing this for?". */
export const voices: readonly Voice[] = ['me', 'family', 'volunteer'];

/** The voice for the answer to that question. */
export const voiceOf = (who: Who): Voice => (who === 'me' || who === 'volunteer' ? who : 'family');

/**
 * A question of a rule file as it is said in a voice. `{person}` becomes `person`, which is `words.person.name(voice)`.
 * A plain text is the same in every voice.
 */
export function spoken(text: Voiced, voice: Voice, person: string): string {
  if (typeof text === 'string') return fill(text, person);
  return voice === 'me' ? text.you : fill(text.they, person);
}

/** `String.replaceAll` is younger than the oldest browsers served. */
const fill = (text: string, person: string): string => text.split('{person}').join(person);

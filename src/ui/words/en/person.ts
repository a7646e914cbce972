import type { Voice } from '../voice.ts';

const names: Record<Voice, string> = { me: 'you', family: 'the person you are helping', volunteer: 'the client' };

/** How the person with the record is called, by voice. */
export const person = {
  /** Inside a sentence: `you`, `the person you are helping`, `the client`. */
  name: (voice: Voice) => names[voice],
  /** At the start of a sentence. */
  start: (voice: Voice) => (voice === 'me' ? 'You' : voice === 'family' ? 'The person you are helping' : 'The client'),
  /** Where the name was just said: `you` or `they`. */
  again: (voice: Voice) => (voice === 'me' ? 'you' : 'they'),
  /** `your` or `their`. */
  own: (voice: Voice) => (voice === 'me' ? 'your' : 'their'),
  /** `you have`, `the client has`. */
  has: (voice: Voice) => (voice === 'me' ? 'You have' : `${person.start(voice)} has`),
};

import { plural } from '../english.ts';
import type { Voice } from '../voice.ts';
import { person } from './person.ts';

/** What the result page says in another way where it shows another day than today: what would be "now" is "on that day". */
export const anotherDay = {
  results: {
    found: (count: number) => plural(count, { one: '1 path may be open on that day.', other: `${count} paths may be open on that day.` }),
    chargeClosed: (count: number) => plural(count, { one: '1 path does not seem open on that day', other: `${count} paths do not seem open on that day` }),
    closedHeading: 'Paths that do not seem open on that day',
  },
  kinds: { may: 'May be able to ask on that day', closed: 'Does not seem open on that day' },
  outcome: {
    closed: (voice: Voice) => `From your answers, this path does not seem open to ${person.name(voice)} on that day. Here is the rule that stopped it.`,
    caseBlocked: 'The court looks at the whole case. One charge in it does not seem open on that day.',
  },
  nothingOpen: { heading: 'No path seems open on that day' },
};

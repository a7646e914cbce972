import { counted } from '../english.ts';

/** The list of places and the page of one place. */
export const places = {
  title: 'Places',
  heading: 'What each place has',
  intro: 'Pick a place to see its paths and who to ask.',
  pathsIn: (name: string) => `Paths in ${name}`,
  count: (count: number) => counted(count, { one: 'path', other: 'paths' }),
  covered: 'What we check here',
  notCovered: 'What we do not check here',
  localWords: 'What this place calls things',
  ask: 'Who to ask here',
  missing: 'What we could not find here',
  checkedOn: (date: string) => `Last checked on ${date}.`,
  unchecked: 'We do not check rules for this place yet.',
  screen: (name: string) => `Answer questions for a case in ${name}`,
  status: { full: 'Checked in full', part: 'Checked in part', none: 'Only who to ask' },
};

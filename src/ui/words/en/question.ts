import { counted, plural, unstopped } from '../english.ts';
import type { Voice } from '../voice.ts';

/** A larger number of questions left frightens, and the next answers most often cut it by half. */
const MANY_LEFT = 12;

/** Words on every question page. The questions themselves are in the rule files. */
export const question = {
  title: (count: number) => `Question ${count}`,
  back: 'Back',
  continue: 'Continue',
  why: 'Why we ask',
  more: 'More about this question',
  dontKnow: 'I don’t know',
  ratherNot: 'I’d rather not say',
  dontKnowHelp: 'It is fine not to know. Most people do not have all their papers. We will show you what we can say now, and how to find the rest.',
  howToFind: 'How to find this',
  readAloud: 'Say this to the client',
  aboutCharge: (charge: string) => `About: ${charge}`,
  /** What was answered for an earlier charge of the same case. */
  inCase: (charge: string, answer: string) => `${charge}, in the same case: ${unstopped(answer)}.`,
  sameInCase: 'The same for this charge',
  progress: (low: number, high: number) =>
    high > MANY_LEFT
      ? 'Each answer shortens the rest.'
      : high === 0
      ? 'This is the last question.'
      : low === high
        ? `About ${counted(high, { one: 'question', other: 'questions' })} left.`
        : low === 0
          ? `Up to ${counted(high, { one: 'question', other: 'questions' })} left.`
          : `About ${low} to ${high} questions left.`,
  changed: 'Your answer was changed.',
  /** Leads to the results before all is answered. */
  soFar: 'See what we know so far',
};

/** The personal questions that are left. */
export const personal = {
  heading: 'Personal questions are left',
  changes: (count: number) => `Some laws turn on health, harm or innocence. ${plural(count, { one: 'The answers can change 1 path.', other: `The answers can change ${count} paths.` })}`,
  choice: 'You can answer now, later, or not at all. Each question has “I’d rather not say”.',
  readAloud: 'The questions that are left are personal. You can skip them all, or any one of them. We can also look at the results first.',
  goOn: 'Go on to the personal questions',
  which: 'See which paths',
};

/** How a list of places or charges is searched. */
export const picker = {
  offense: 'Type a word, like theft or drugs',
  section: (section: string, name: string) => `${section}: ${name}`,
  /** A section that was picked covers several kinds. */
  kindsOf: (section: string) => `Section ${section} covers more than one kind of charge. Pick the kind that fits.`,
  noSection: 'We do not know this section. We keep it with your answers. Pick the kind of charge too.',
  showAll: 'Show the whole list',
  found: (count: number) => plural(count, { one: '1 match.', other: `${count} matches.` }),
  /** After the Enter key took the one match. */
  pickedOnly: (label: string) => `“${label}” is picked. Press Enter or Continue to go on.`,
  noOffense: 'No match. Try another word, or pick Something else.',
  groups: {
    people: 'Against people',
    sexual: 'Sexual',
    property: 'Property and money',
    drugs: 'Drugs and alcohol',
    weapons: 'Weapons',
    driving: 'Driving',
    'public-order': 'Public order and courts',
    other: 'Other',
  },
  endingHeading: 'Find the words on the paper',
  endingPick: (answer: string) => `Pick: ${answer}`,
  endingSearch: 'Type the words on the paper, like nolle or stet',
  endingNoMatch: 'We do not know these words. Pick the line that is closest, or pick I don’t know.',
};

/** Date, number and sentence fields. */
export const fields = {
  month: 'Month',
  day: 'Day',
  year: 'Year',
  dateHint: 'It is okay to give only the year. If you are not sure, give your closest guess and mark the box that says This date is a guess.',
  guess: 'This date is a guess',
  /** Above the answers that take the place of typing. */
  otherAnswers: 'Or pick one of these',
  never: 'This never happened',
  notYet: 'Not yet',
  noYear: 'I don’t know the year',
  aboutWhen: 'About how long ago?',
  agoUnder: (count: number) => plural(count, { one: 'Less than 1 year ago', other: `Less than ${count} years ago` }),
  agoBetween: (low: number, high: number) => `About ${low} to ${high} years ago`,
  agoOver: (count: number) => `More than ${count} years ago`,
  age: (voice: Voice) => (voice === 'me' ? 'Your age' : 'Age'),
  birthYear: 'Or the birth year',
  number: 'Number',
  years: 'Years',
  months: 'Months',
  days: 'Days',
  life: 'Life',
};

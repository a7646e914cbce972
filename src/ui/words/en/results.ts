import { counted, plural } from '../english.ts';
import type { Voice } from '../voice.ts';
import { person } from './person.ts';

/** The result page around the cards. */
export const results = {
  title: 'Result',
  heading: 'What we found',
  found: (count: number) => plural(count, { one: '1 path may be open now.', other: `${count} paths may be open now.` }),
  /** No path is open for sure, and some may be. */
  foundNone: 'We can’t say yet that a path is open.',
  foundLater: (count: number) => plural(count, { one: '1 path may open later.', other: `${count} paths may open later.` }),
  foundMaybe: (count: number) => plural(count, { one: 'For 1 path we need to know more.', other: `For ${count} paths we need to know more.` }),
  early: 'It is too early to tell. The next answers decide more.',
  soonest: (date: string) => `The soonest date is ${date}.`,
  soonestBetween: (from: string, latest: string) => `The soonest date is between ${from} and ${latest}.`,
  firstStep: (step: string) => `Next step: ${step}`,
  /** Which path a first step belongs to. */
  stepFor: (step: string, path: string) => `${step} It is for this path: ${path}.`,
  asOf: (date: string) => `These results are for ${date}.`,
  asOfPast: 'This day is in the past. We show the law of that day with the answers of today.',
  asOfFuture: 'Answers stay as they are today, and so does the law as we know it. Only the day changes. People who can help are those of today.',
  anotherDay: 'See another day',
  dayLegend: 'Which day?',
  showDay: 'Show this day',
  backToToday: 'Back to today',
  badDay: 'We can’t read that day. These results are for today.',
  noYear: () => 'Enter a year. The month and the day may be left out',
  onThisPage: 'On this page',
  order: 'Paths are in this order: the soonest date first, then no fee, then by name.',
  /** A live deadline: the first thing on the page. */
  deadline: 'There may be a time limit. Call a legal aid office this week.',
  /** A deadline that is many months away. */
  deadlineFar: 'What is open now ends on the day shown. Ask a legal aid office well before.',
  openCaseHeading: 'Talk to a public defender first',
  openCaseStep: 'Talk to a public defender first.',
  openCase: (voice: Voice) =>
    `${person.has(voice)} an open case or a warrant. Talk to a public defender first. If there is a warrant, asking the police for ${voice === 'me' ? 'your' : 'the'} record can lead to an arrest.`,
  /** Where we do not know whether a case is open. */
  openCaseMaybe: 'If there may be an open case or a warrant, talk to a public defender first. Asking the police for a record can lead to an arrest.',
  /** In place of a step that leads to a police counter. */
  saferRecord: 'Ask a public defender to get the record. Do not go to the police for it.',
  /** Beside such a step, where nobody asked about an open case. */
  saferRecordIf: 'If there may be an open case or a warrant, ask a public defender to get the record.',
  deadlineHeading: 'There may be a time limit',
  stillOpen: 'Some questions are not answered yet. The answers could change these results.',
  goOn: 'Go on with the questions',
  chargesHeading: 'Each charge and what we found',
  chargeClosed: (count: number) => plural(count, { one: '1 path does not seem open now', other: `${count} paths do not seem open now` }),
  chargeNoPath: 'We found no path for this charge.',
  forAll: 'For the whole record',
  immigrationHeading: 'If not a US citizen',
  immigration: 'Not a US citizen? Talk to an immigration lawyer before you file any papers. A cleared case may still count in immigration law.',
  unreviewed: 'A lawyer has not checked these rules yet. Please check with a legal aid office before you act.',
  notReviewed: 'A lawyer has not checked these rules yet.',
  copiesFirst: 'Get certified copies of the court papers before a record is cleared. They can be hard to get later.',
  scam: 'Some callers ask families for money to get a person out of prison. It is often a scam. Hang up. Then call the office on your own.',
  closedHeading: 'Paths that do not seem open now',
  closedIntro: 'Each one names the rule that stopped it. If one of the answers was a guess, check it. Other paths on this page may fit better.',
  closedShow: (count: number) => `Show ${counted(count, { one: 'path', other: 'paths' })} and the rules that stopped them`,
  charge: (name: string) => `For ${name}`,
  otherPlaces: 'Cases in other places have their own paths.',
  changeAnswers: 'Check or change your answers',
  endHeading: 'You have come to the end',
  end: 'You do not have to do anything today. You can print these pages, save them, or close them.',
  print: 'Print or mail these pages',
  printWhole: 'Print every detail',
  printHelp: 'Paths that need more facts or are open to all print in short. Print every detail to have the steps, the helpers and the laws of each path too.',
  sameAs: 'The steps, the limits and who can help are the same as in the card above:',
  otherDoor: 'Another path',
  askSomeone: 'Ask someone about this',
  newPerson: 'Start again for another person',
};

/** When no path is open. */
export const nothingOpen = {
  heading: 'No path seems open right now',
  text: 'This can change. A date may pass, a law may change, or a fact may turn up. There are still people to ask.',
  askHeading: 'Who to ask',
  askPlace: (name: string) => `Who to ask: ${name}`,
  askMore: 'More people to ask',
  otherDoors: 'Other ways to get help',
  noRules: (name: string) => `We do not check the rules for ${name} yet. These offices know them.`,
};

/** The list of facts to find out. */
export const findOut = {
  heading: 'Find this out',
  intro: (count: number) =>
    plural(count, {
      one: 'One fact could change these results. You can come back with it at any time.',
      other: `These ${count} facts could change the results. You can come back with one of them at any time.`,
    }),
  none: 'There is nothing more to find out for these paths.',
  office: 'Who knows',
  askFor: 'What to ask for',
  cost: 'Cost',
  safer: 'A safer way',
  exactDay: (label: string) => `Find the exact day: ${label}`,
  nowKnown: 'I know this now',
  nowKnownWhat: (label: string) => `I know this now: ${label}`,
  opens: (count: number) => `This fact matters for ${counted(count, { one: 'path', other: 'paths' })}.`,
};

import { capital, counted, listed, plural, unstopped } from '../english.ts';
import type { Voice } from '../voice.ts';
import { person } from './person.ts';

/** Who says yes or no, as `granted:` in a rule file gives it. */
export type Granted = 'automatic' | 'on request' | 'by a judge' | 'by a board' | 'by an agency' | 'by the governor' | 'by the president';

const decides: Record<Granted, string> = {
  automatic: 'The law does this with no papers.',
  'on request': 'The office still checks the papers.',
  'by a judge': 'The judge or board still decides.',
  'by a board': 'The judge or board still decides.',
  'by an agency': 'The agency still decides.',
  'by the governor': 'The Governor still decides.',
  'by the president': 'The President still decides.',
};

const seems = (voice: Voice) => (voice === 'me' ? 'you seem' : 'they seem');
const mayAsk = (voice: Voice) => `From your answers, ${person.name(voice)} may be able to ask for this`;

/** What a result says: six kinds of full sentences, with their variants. */
export const outcome = {
  /** Short headings of the six kinds. */
  kinds: {
    may: 'May be able to ask now',
    auto: 'May already be cleared',
    notYet: 'Not yet',
    needMore: 'We need to know more',
    rare: 'Anyone may ask, but few get it',
    closed: 'Does not seem open now',
  },
  /** In place of "May already be cleared" where the law does something else by itself, such as giving back a right. */
  /** Paths whose rules are not checked, or that ask for nothing. */
  pointer: 'Good to know',
  doneByLaw: 'The law may have done this already',
  may: (voice: Voice, granted: Granted) =>
    `${person.start(voice)} may be able to ask for this. From your answers, ${seems(voice)} to meet the rules we checked. ${decides[granted]} The answer may still be no.`,
  auto: (voice: Voice) =>
    voice === 'me'
      ? 'This case may already be cleared by law, with no papers from you. It can take the state a long time. Ask for a copy of your own record to see.'
      : 'This case may already be cleared by law, with no papers. It can take the state a long time. The person can ask for a copy of their own record to see.',
  autoOther: 'The law may have done this already, with no papers. It can take the state a long time. The steps say how to check.',
  rare: () => 'Anyone may ask for this. Few people get it. It can take a year or more.',
  notYet: (voice: Voice, date: string) => `Not yet. ${mayAsk(voice)} on or after ${date}. A new case could change that date.`,
  notYetBetween: (voice: Voice, from: string, latest: string) =>
    `Not yet. ${mayAsk(voice)} later. The first day is between ${from} and ${latest}. An exact date in your answers would tell us which. A new case could change that date.`,
  notYetSomeDay: (voice: Voice) => `Not yet. ${mayAsk(voice)} later. We can’t tell the day yet.`,
  notYetFrom: (voice: Voice, from: string) => `Not yet. ${mayAsk(voice)} later, but not before ${from}. We can’t tell the day yet.`,
  notYetSteps: (voice: Voice, steps: readonly string[]) =>
    `Not yet. ${mayAsk(voice)} after ${plural(steps.length, { one: 'this step', other: 'these steps' })}. ${steps.map(step => `${unstopped(step)}.`).join(' ')}`,
  notYetAuto: (date: string) => `Not yet. From your answers, the law may clear this case on or after ${date}, with no papers. A new case could change that date.`,
  notYetAutoOther: (date: string) => `Not yet. From your answers, the law may do this on or after ${date}, with no papers. A new case could change that date.`,
  notYetLaw: (date: string) => `This law starts on ${date}. It can’t be used before then.`,
  moneyCouldChange: 'Money owed in the case could change that date too.',
  ifNothingChanges: 'This date holds if nothing changes.',
  aboutDate: 'We say “about” because a date you gave is a guess.',
  until: (date: string) => `The last day to ask is ${date}.`,
  carriedOut: (date: string) => `The law gives the state until ${date} to do this.`,
  carriedOutBy: (date: string) => `This was to be done by ${date}.`,
  needMore: (facts: readonly string[], office: string) =>
    [
      'We can’t tell yet.',
      plural(facts.length, { one: 'We need one more fact:', other: `We need ${facts.length} more facts:` }) + ` ${listed(facts)}.`,
      ...(office === '' ? [] : [`${capital(unstopped(office))} can tell you.`]),
      'You can come back any time.',
    ].join(' '),
  needMoreMany: (count: number, label: string) => `We can’t tell yet. We need ${count} more facts. The first one: ${label}. You can come back any time.`,
  /** Where paper may not name the facts. */
  needMoreUnnamed: 'We can’t tell yet. We need more facts. You can come back any time.',
  notBefore: (date: string) => `This path can’t open before ${date}.`,
  surelyFrom: (date: string) => `Even without these facts, the rules we checked seem to be met on or after ${date}.`,
  untilSure: (date: string) => `We can say this until ${date}. For the days after, we need to know more.`,
  neverAsked: 'We can’t tell, because this turns on something we never ask. It is named below.',
  needCheck: 'We can’t tell yet. We are not sure of one of these rules. Ask a lawyer or legal aid office about that rule.',
  eitherWay: (value: string, result: string) => `If the answer is “${value}”: ${result}`,
  closed: (voice: Voice) =>
    `From your answers, this path does not seem open to ${person.name(voice)} right now. Here is the rule that stopped it.`,
  stoppedBy: (fact: string, answer: string) => `Your answer for ${fact}: ${answer}.`,
  stoppedByCharge: (charge: string) => `Another case changes this one: ${charge}.`,
  status: {
    'not-law': 'This is not law now.',
    expired: 'This law has ended.',
    pointer: 'We do not check the rules for this path. Ask someone who knows them.',
    'open-to-all': 'Anyone can do this. No answers are needed.',
  },
  /** The day all charges of one case are ready. */
  caseReady: (date: string) => `The court looks at the whole case. All of its charges may be ready on ${date}.`,
  caseBlocked: 'The court looks at the whole case. One charge in it does not seem open now.',
  charges: (count: number) => `For ${counted(count, { one: 'charge', other: 'charges' })}`,
};

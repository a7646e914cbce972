import { counted, plural } from '../english.ts';
import type { Voice } from '../voice.ts';

/** The page that lists every answer. */
export const review = {
  title: 'Check answers',
  heading: 'Check your answers',
  intro: 'You can change any answer. You will come back to this page.',
  aboutPerson: (voice: Voice) => (voice === 'me' ? 'About you' : voice === 'family' ? 'About the person you are helping' : 'About the client'),
  change: 'Change',
  changeWhat: (label: string) => `Change ${label}`,
  notAnswered: 'Not answered yet',
  continue: 'See what may be open',
  charges: (count: number) => counted(count, { one: 'charge', other: 'charges' }),
};

/** Charges and the court cases that hold them. */
export const charge = {
  title: 'Charges',
  heading: 'Charges and cases',
  name: (count: number, kind: string) => `Charge ${count}: ${kind}`,
  unnamed: (count: number) => `Charge ${count}`,
  case: (count: number) => `Case ${count}`,
  addCharge: 'Add a charge in this case',
  addCase: 'Add another case',
  remove: 'Remove',
  removeWhat: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  moreQuestion: 'Is there another charge or case to add?',
  moreWhy: 'Some laws count all cases. One case can change what is open for another.',
  sameCase: 'Yes, a charge in the same case',
  addChargeIn: (count: number) => `to case ${count}`,
  otherCase: 'Yes, another case',
  noMore: 'No, go on',
  oneCase: (count: number) => plural(count, { one: 'The court looks at the whole case.', other: `The court looks at all ${count} charges in this case as one.` }),
};

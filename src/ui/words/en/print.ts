import { counted } from '../english.ts';
import type { Voice } from '../voice.ts';
import { results } from './results.ts';
import { header } from './site.ts';

/** The packet to print, and to mail into a prison. */
export const print = {
  title: 'Print',
  heading: 'Print or mail these pages',
  short: 'Short packet',
  full: 'Full packet',
  pages: (count: number) => `About ${counted(count, { one: 'page', other: 'pages' })}`,
  language: 'Language of the pages',
  largePrint: 'Large print',
  addCase: 'Add the charge and case answers',
  addCaseWarning: 'Staff may read the mail. Add these only if the person inside wants that.',
  /** Beside the print buttons, where the pages go to a prison or jail. */
  leavesOut: 'Staff may read mail. The printed pages leave out your answers to the personal questions. A path on them can still hint at an answer, so read the pages first.',
  /** The first line on paper. */
  source: (address: string, date: string) => `${header.site}${address === '' ? '' : ` (${address})`}. ${results.asOf(date)}`,
  button: 'Print',
  afterPrint: 'On a shared computer, take all your pages and delete the file. Look in the downloads folder.',
  coverHeading: 'Legal information about paths to relief',
  coverTo: (voice: Voice) => (voice === 'me' ? 'For you' : 'For the person inside'),
  notLegalMail: 'This is not legal mail.',
  notAdvice: 'This is legal information. It is not legal advice. It is not a substitute for the advice of an attorney. No one here is your lawyer.',
  name: 'Name',
  id: 'ID number',
  page: (count: number, of: number) => `Page ${count} of ${of}`,
  printed: (place: string, date: string) => `${place}, printed ${date}`,
  mailHeading: 'How to mail these pages',
  mail: 'Print on one side, in black and white. Do not use staples, clips, tape or sticky notes. Write the full name and ID number on the envelope and on every page. Call the prison first and ask about its mail rules. In many prisons, staff will open and copy the mail.',
  mailTips: [
    'Print on one side only.',
    'Use black and white, no color.',
    'No staples, clips, tape or sticky notes.',
    'Use a plain white envelope.',
    'Write the full name and ID number on the envelope and on every page.',
  ],
  mailRules: 'Each prison and jail has its own rules. Call first. Mail may be opened, read, scanned or sent to another address.',
  blanksHeading: 'Facts to fill in by hand',
  blank: 'I know this:',
  insideHeading: 'What you can ask for inside',
  noContact: 'Ask the prison law library for the address.',
  libraryHelp: 'Ask staff for the law library hours and the forms named here.',
};

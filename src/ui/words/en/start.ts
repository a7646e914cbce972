/** The start page: what this is, what stays private, and what it is not. */
export const start = {
  title: 'Start',
  heading: 'Look for a shorter sentence or a clearer record',
  what: 'This tool helps you look for legal paths that may make a sentence shorter or clear a record. It is free. You do not need to give your name.',
  time: 'It takes about ten minutes. You can stop at any time.',
  notGovernment: 'This is not a government office.',
  privateHeading: 'What stays private',
  private: 'Your answers stay on this phone or computer. We do not see them. We do not send them to anyone. When you close this page, they are gone, unless you choose to save them.',
  sharedHeading: 'On a shared computer',
  shared: 'Are you using a shared computer, like one at a library, work or shelter? The list of pages you visit may show this site. Press Leave now when you are done. Delete any file you save.',
  jailHeading: 'On a jail or prison tablet',
  jail: 'Do not use this on a jail or prison tablet. People who work there may be able to see what you type. Ask someone outside to use it for you and mail you the pages.',
  notAdviceHeading: 'Legal information, not legal advice',
  notAdvice: 'This is legal information. It is not legal advice. It is not a substitute for the advice of an attorney. No one here is your lawyer. A lawyer can look at your own facts and tell you what to do.',
  begin: 'Start',
  places: 'See what each place has',
};

/** Who is this for? The answer sets the voice. */
export const who = {
  title: 'Who this is for',
  question: 'Who are you doing this for?',
  why: 'We use the right words for you, and show who can ask for each path.',
  me: 'For me',
  inside: 'For someone in prison or jail',
  other: 'For someone else',
  volunteer: 'I am a volunteer helping a person',
  meInside: 'I am in prison or jail',
};

/** Where was the case? */
export const place = {
  title: 'Where',
  question: 'Where was the case?',
  help: 'Pick the state where the court was. If it was a federal court, pick Federal.',
  several: 'If there were cases in more than one place, pick each one.',
  search: 'Type the name of a state',
  common: 'Places we check in full',
  all: 'All places',
  noMatch: (typed: string) => `No place is called “${typed}”. Check how it is spelled, or pick from the list.`,
  loading: (name: string) => `Getting the rules for ${name}.`,
  onlyHelp: (name: string) => `We do not check rules for ${name} yet. We can show who to ask there.`,
};

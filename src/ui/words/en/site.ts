/** Header, the same on every page. */
export const header = {
  site: 'Relief Paths',
  title: (page: string) => `${page}, Relief Paths`,
  skip: 'Skip to the main part',
  help: 'Help',
  /** The way back to the interview from another page. */
  answers: 'Back to your questions',
  home: 'Start page',
  /** The link to the other language, in that language. */
  otherLanguage: 'Español',
  untranslated: 'This part is not yet in your language.',
};

/** Leave now. */
export const exit = {
  button: 'Leave now',
  what: 'Leave now. This closes the page and opens a weather site. It can’t erase the list of pages you visited.',
  /** Opens the lines about the button. */
  about: 'What it does',
  keys: 'You can also press Shift three times.',
  oneSite: 'To take one site off that list, open the history of your browser, find this site and delete that line. Wiping the whole list can make people ask why.',
};

/** Erase everything. */
export const erase = {
  button: 'Erase everything',
  ask: 'Erase all answers from this phone or computer? You can’t get them back.',
  yes: 'Yes, erase',
  no: 'No, keep them',
  done: 'Everything is erased. No answers are left on this page.',
  files: 'If you saved or printed a file, delete that file too. Look in the downloads folder.',
};

/** When a page breaks. */
export const crash = {
  title: 'Problem',
  heading: 'This page stopped working',
  text: 'The mistake is ours, not yours. Your answers were not sent anywhere. Start again, or call one of the offices on our list.',
  restart: 'Start again',
};

/** When a part of the site does not load. */
export const loadFailed = {
  title: 'Problem',
  heading: 'A part of this site did not load',
  text: 'Your answers are still here. Check the connection and try again.',
  copy: 'Try again loads this page once more. A copy of your answers stays in this tab until the page is back. Then the copy is deleted.',
  retry: 'Try again',
  refused: 'This browser can’t hold your answers while the page loads. You can wait here, or start again with no answers.',
  startOver: 'Load the page with no answers',
};

/** When an address leads nowhere. */
export const notFound = {
  title: 'No page',
  heading: 'There is no page here',
  text: 'The link may be old or not complete.',
  noAnswers: 'Answers are not kept when a page is closed. Here is the start.',
  start: 'Go to the start',
};

/** Footer, the same on every page. */
export const footer = {
  notAdvice: 'This is legal information. It is not legal advice. It is not a substitute for the advice of an attorney.',
  free: 'Free. No name, no account. Not a government office.',
  private: 'What stays private',
  places: 'Places',
  about: 'About this tool',
  wrong: 'Tell us this is wrong',
  wrongText: 'Email is not private. Leave out names and case facts.',
  share: 'Share this site',
  shareText: 'Relief Paths is a free tool about clearing records and shorter sentences. It asks for no name. It is not a government office.',
  shareCopied: 'The address was copied. It holds none of your answers.',
};

/** Words in more than one place. */
export const common = {
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  show: 'Show',
  hide: 'Hide',
  loading: 'Loading',
  none: 'None',
};

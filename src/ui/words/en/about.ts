/** About this tool: how it works, what stays private, and what it can't do. */
export const about = {
  title: 'About',
  heading: 'About this tool',
  how: 'You answer a few plain questions. The tool checks your answers against rules that people wrote from the law. Each result names the law and the day we last read it.',
  who: 'It is free. It is not a government office and not a law firm. It does not sell anything.',
  privateList: [
    'We do not ask for a name, a birth date or an address.',
    'Nothing you type leaves this phone or computer. There are no cookies and no counters of visits.',
    'The address of a page holds only a number. It never holds an answer.',
    'A link to another site does not tell that site where you came from.',
  ],
  leaveHeading: 'What Leave now does and can’t do',
  limitsHeading: 'What this tool can’t do',
  limits: [
    'It does not know all laws. Each place page says what we check and what we do not check.',
    'Laws change. Look at the day on each card.',
    'It can’t say what a judge or a board will do.',
  ],
  codeHeading: 'Free to copy',
  code: 'The code and the rules are free to read, copy and change under the MIT license.',
};

/** The help page: who helps in all places. */
export const help = {
  title: 'Help',
  heading: 'Find a person to ask',
  intro: 'A person can look at papers and answer what this tool can’t. These offices, lists and guides are for all states.',
  nearHeading: 'Help near the court',
  near: 'Each place has its own offices and clinics. Pick the place where the court was.',
  nearLink: 'Pick a place',
  movesHeading: 'Three ways to find free help',
  allHeading: 'Help for all places',
  insideHeading: 'For a person in prison or jail',
  inside: 'Mail and phone come first for people inside. Ask the law library for the address of an office.',
};

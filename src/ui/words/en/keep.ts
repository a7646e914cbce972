/** Keeping answers on this device: a choice, never automatic. */
export const keep = {
  heading: 'Keep your answers on this phone or computer',
  ask: 'Do you want to keep your answers on this phone? Anyone who uses this phone could open them. You can delete them at any time.',
  days: 'Kept answers are deleted after 30 days.',
  shared: 'Do not keep them on a shared computer, like one at a library, work or shelter.',
  yes: 'Yes, keep my answers',
  kept: 'Your answers are kept on this phone or computer.',
  older: 'Older answers are kept on this phone or computer. The answers on this page are newer.',
  again: 'Keep the newer answers',
  refused: 'This browser does not keep answers. They are gone when you close this page.',
  forget: 'Delete the kept answers',
  forgotten: 'The kept answers are deleted. The answers on this page are still here.',
  foundHeading: 'Your answers from before',
  found: (date: string) => `You kept answers on this phone or computer on ${date}.`,
  hereHeading: 'Your answers',
  here: 'Your answers are still here. Go on with them, or erase everything at the foot of this page.',
  resume: 'Go on with these answers',
};

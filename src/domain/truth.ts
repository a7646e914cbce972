/** Kleene truth. Never turn it into a boolean: `unknown` is neither. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Both: no wins, then unknown. */
export const both = (a: Truth, b: Truth): Truth => (a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes');

/** Either: yes wins, then unknown. */
export const either = (a: Truth, b: Truth): Truth => (a === 'yes' || b === 'yes' ? 'yes' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'no');

/** The opposite; unknown stays unknown. */
export const opposite = (a: Truth): Truth => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown');

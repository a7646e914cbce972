import { unstopped } from '../ui/words/english.ts';

/** A path's plain line split for a card: its first sentence without the full stop as a heading, and the rest. */
export function plainHeading(plain: string): { readonly heading: string; readonly rest: string } {
  const end = plain.search(/[a-z]\. [A-Z]/);
  return end < 0 ? { heading: unstopped(plain), rest: '' } : { heading: plain.slice(0, end + 1), rest: plain.slice(end + 3) };
}

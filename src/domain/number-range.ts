/** What is known of a number: it is at least `least` and at most `most`. Exact when both are equal. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** Nothing is known. */
export const UNKNOWN_NUMBER: NumberRange = { least: -Infinity, most: Infinity };

/** The numbers both ranges allow; the first range where they share none. */
export function narrow(first: NumberRange, second: NumberRange): NumberRange {
  const least = Math.max(first.least, second.least);
  const most = Math.min(first.most, second.most);
  return least <= most ? { least, most } : first;
}

const NUMBER = /^(\d+)(?:\/(\d+))?$/;

/** Reads `22` or `20/24`, or a whole number. Gives undefined for anything else. */
export function parseNumberRange(value: string | number): NumberRange | undefined {
  const match = NUMBER.exec(String(value));
  if (!match) return undefined;
  const least = Number(match[1]);
  const most = match[2] === undefined ? least : Number(match[2]);
  return most < least ? undefined : { least, most };
}

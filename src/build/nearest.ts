import { closest, distance } from 'fastest-levenshtein';

/** The name that differs by few typing slips (one in four letters, at most three), or undefined. */
export function nearest(found: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const lower = found.toLowerCase();
  const near = closest(lower, [...names]);
  return distance(lower, near) <= Math.min(3, Math.ceil(found.length / 4)) ? near : undefined;
}

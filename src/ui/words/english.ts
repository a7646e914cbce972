/** The two forms an English noun or sentence takes beside a number. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('en');

/** The form that goes with a count: `plural(2, {one: 'path', other: 'paths'})` is `paths`. */
export const plural = (count: number, forms: Plural): string => (rules.select(count) === 'one' ? forms.one : forms.other);

/** A count with its noun: `counted(2, {one: 'year', other: 'years'})` is `2 years`. */
export const counted = (count: number, forms: Plural): string => `${count} ${plural(count, forms)}`;

/** `a`, `a and b`, `a, b and c`. (Safari 13 has no Intl.ListFormat.) */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text without the full stop at its end, to go on inside a sentence. */
export const unstopped = (text: string): string => text.replace(/\.$/, '');

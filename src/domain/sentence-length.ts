import type { NumberRange } from './number-range.ts';
import type { Period } from './period.ts';

/** A length of sentence in thirtieths of a month, so that months and days can be told apart from calendar days. Life is `Infinity`. */
export const LIFE = Infinity;

/** Thirtieths of a month in a period. */
export const thirtieths = (period: Period): number => ((period.years ?? 0) * 12 + (period.months ?? 0)) * 30 + (period.days ?? 0);

/** The period of a finite length: whole months first, the rest in days. */
export const periodOf = (length: number): Period => ({ months: Math.floor(length / 30), days: length % 30 });

/**
 * A part of a sentence, as `waited: {fraction: 3/4, of: …}` means it: whole months first, the rest in thirtieths of a month,
 * rounded up so that nobody is told a day too early. Of life, life.
 */
export const fractionOf = (length: number, numerator: number, denominator: number): number =>
  length === LIFE ? LIFE : Math.ceil((length * numerator) / denominator);

const ISO_PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

function parseLength(text: string): number | undefined {
  if (text === 'life') return LIFE;
  const match = ISO_PERIOD.exec(text);
  if (!match) return undefined;
  return thirtieths({ years: Number(match[1] ?? 0), months: Number(match[2] ?? 0), days: Number(match[3] ?? 0) });
}

/** Reads `P13Y`, `P2Y6M`, `P90D`, `life`, or a range `P10Y/P15Y`. Gives undefined for anything else. */
export function parseSentence(text: string): NumberRange | undefined {
  const [first = '', second, extra] = text.split('/');
  const least = parseLength(first);
  const most = second === undefined ? least : parseLength(second);
  if (extra !== undefined || least === undefined || most === undefined || most < least) return undefined;
  return { least, most };
}

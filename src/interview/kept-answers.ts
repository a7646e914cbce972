import { day, nextDay, parseDay, type Day } from '../domain/day.ts';
import { isJurisdiction, type Jurisdiction } from '../domain/jurisdiction.ts';
import type { CaseText } from '../rules/case-format.ts';
import { whos, type Who } from './who.ts';

/** Answers that a person chose to keep on this device. Only answers are kept; everything else is worked out again. */
export interface KeptAnswers {
  readonly version: 1;
  /** The day they were kept, written `2026-11-24`. */
  readonly on: string;
  readonly who: Who;
  readonly places: readonly Jurisdiction[];
  readonly record: CaseText;
}

const KEY = 'notes';

/** Kept answers end after this many days (M6). */
const DAYS_KEPT = 30;

/** Keeps answers on this device, replacing older ones. False where the browser refuses. */
export function keepAnswers(kept: KeptAnswers): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves the answers in this tab while the page is loaded anew, after the person asked for that; the tab and no other page can read them.
 * False where the browser refuses.
 */
export function handOver(answers: KeptAnswers): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

/** What was left in this tab before the page was loaded anew; the copy is deleted. */
export function handedOver(): KeptAnswers | undefined {
  try {
    const found = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return ours(found);
  } catch {
    return undefined;
  }
}

/** Deletes everything this site may have kept on the device. */
export function forgetAnswers(): void {
  try {
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to delete.
  }
}

/** What was kept no more than 30 days ago; older answers are deleted. Undefined where there is nothing or it is not ours. The answers inside are checked against the rules when those are loaded. */
export function keptAnswers(today: Day): KeptAnswers | undefined {
  try {
    const found = ours(localStorage.getItem(KEY));
    if (found && found.places.length > 0 && nextDay(day(found.on), DAYS_KEPT) >= today) return found;
    if (found) forgetAnswers();
    return undefined;
  } catch {
    return undefined;
  }
}

/** The answers in a text that this version of the site wrote; undefined for any other text. Throws where it is no JSON. */
function ours(text: string | null): KeptAnswers | undefined {
  const found = JSON.parse(text ?? 'null') as Partial<KeptAnswers> | null;
  if (found?.version !== 1 || !found.record || !Array.isArray(found.record.charges) || typeof found.record.person !== 'object') return undefined;
  if (!whos.includes(found.who as Who) || !Array.isArray(found.places) || !found.places.every(isJurisdiction)) return undefined;
  return parseDay(String(found.on)) === undefined ? undefined : (found as KeptAnswers);
}

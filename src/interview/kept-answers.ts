import { nextDay, parseDay, type Day } from '../domain/day.ts';
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
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<KeptAnswers> | null;
    if (found?.version !== 1 || !found.record || !Array.isArray(found.record.charges) || typeof found.record.person !== 'object') return undefined;
    if (!whos.includes(found.who as Who) || !Array.isArray(found.places) || found.places.length === 0 || !found.places.every(isJurisdiction)) return undefined;
    const on = parseDay(String(found.on));
    if (on === undefined || nextDay(on, DAYS_KEPT) < today) {
      forgetAnswers();
      return undefined;
    }
    return found as KeptAnswers;
  } catch {
    return undefined;
  }
}

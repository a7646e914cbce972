import { parseDay, type Day } from '../domain/day.ts';
import type { Outcome, Reading } from '../engine/outcome.ts';
import type { Example } from '../rules/path-file.ts';

type Expect = Example['expect'];

/**
 * Whether a reading is what an example expects. What the example does not speak of may be anything, except steps:
 * an opening without `after` needs none.
 * @param cites of the rules that settle the finding
 */
export function asExpected(expect: Expect, { outcome, missing, neverAsked, carriedOut }: Reading, cites: readonly string[]): boolean {
  if (typeof expect === 'string') return outcome.kind === expect;
  if ('closed' in expect) return outcome.kind === 'closed' && cites.includes(expect.closed);
  if ('maybe' in expect) return outcome.kind === 'maybe' && expect.maybe.every((fact) => [...missing, ...neverAsked].some((one) => one.fact === fact));
  if ('open' in expect) return outcome.kind === 'open' && sameDay(expect.open.until, outcome.until) && sameDay(expect.open['carried-out'], carriedOut);
  return outcome.kind === 'opens' && opensAs(expect.opens, outcome);
}

function opensAs(expect: Extract<Expect, { readonly opens: unknown }>['opens'], outcome: Extract<Outcome, { readonly kind: 'opens' }>): boolean {
  const wanted = typeof expect === 'string' ? { from: expect, latest: expect } : expect;
  const after = 'after' in wanted ? (wanted.after ?? []) : [];
  const until = 'until' in wanted ? wanted.until : undefined;
  return (
    sameDay(wanted.from, outcome.from) && sameDay(wanted.latest, outcome.latest) && sameDay(until, outcome.until) &&
    after.length === outcome.after.length && after.every((step) => outcome.after.includes(step))
  );
}

const sameDay = (wanted: string | undefined, found: Day | undefined): boolean => wanted === undefined || parseDay(wanted) === found;

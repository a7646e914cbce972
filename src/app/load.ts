import type { Jurisdiction } from '../domain/jurisdiction.ts';
import { checkedRecord } from '../interview/checked-record.ts';
import { nextStep } from '../interview/follow-ups.ts';
import { loadRules } from '../rules/load-rules.ts';
import type { Loaded } from './visit.ts';

/** Brings the rules of some places, with the engine. Its own part of the build, so that the first page does not wait for it. */
export async function load(places: readonly Jurisdiction[]): Promise<Loaded> {
  const rules = await loadRules(places);
  return { rules, nextStep, checked: (record, { vocabulary }) => checkedRecord(record, vocabulary.facts) };
}

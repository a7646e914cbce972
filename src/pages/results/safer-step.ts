import type { ResultsView } from './results-view.ts';

/** A step that leads a person to a police counter, or to an office that checks for warrants. Rule files are in English. */
const POLICE = /\b(police|sheriff|trooper|highway patrol|fingerprint|bureau of (criminal )?(investigation|identification|apprehension)|GBI|FBI|records exchange)\b/i;
const RECORD = /\b(record|history|fingerprint|report|check)/i;

/** Whether a step asks the police for a record. */
const asksPoliceForRecord = (step: { readonly do: string; readonly office?: string | undefined }): boolean =>
  POLICE.test(`${step.do} ${step.office ?? ''}`) && RECORD.test(step.do);

/**
 * How a step is told: as it is; with the safer way `instead`, where a case or a warrant may be open and a lawyer gets the record (R10);
 * or with the safer way `beside` it, where nobody asked about one.
 */
export function saferWay(step: Parameters<typeof asksPoliceForRecord>[0], openCase: ResultsView['openCase']): 'none' | 'instead' | 'beside' {
  if (openCase === 'no' || !asksPoliceForRecord(step)) return 'none';
  return openCase === 'not-asked' ? 'beside' : 'instead';
}

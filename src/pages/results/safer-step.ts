/** A step that leads a person to a police counter, or to an office that checks for warrants. Rule files are in English. */
const POLICE = /\b(police|sheriff|trooper|highway patrol|fingerprint|bureau of (criminal )?(investigation|identification|apprehension)|GBI|FBI|records exchange)\b/i;
const RECORD = /\b(record|history|fingerprint|report|check)/i;

/** Whether a step asks the police for a record: where a case or a warrant may be open, a lawyer does that instead (R10). */
export const asksPoliceForRecord = (step: { readonly do: string; readonly office?: string | undefined }): boolean =>
  POLICE.test(`${step.do} ${step.office ?? ''}`) && RECORD.test(step.do);

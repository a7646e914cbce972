import type { CaseText } from '../rules/case-format.ts';
import type { OffenseFile } from '../rules/fact-file.ts';
import type { Words } from '../ui/words/en.ts';

/** What a charge is called on screen: "Charge 2: Petty theft", or its number alone until its kind is known. */
export function chargeName(record: CaseText, id: string, offenses: OffenseFile, { charge }: Words): string {
  const index = record.charges.findIndex((one) => one.id === id);
  const kind = offenses[String(record.charges[index]?.['offense'])]?.label;
  return kind === undefined ? charge.unnamed(index + 1) : charge.name(index + 1, kind);
}

import type { CaseText } from '../rules/case-format.ts';
import type { LoadedRules } from '../rules/load-rules.ts';
import type { Words } from '../ui/words/en.ts';
import { sectionOf } from './section-of.ts';

/** What a charge is called on screen: "Charge 2: Petty theft", by its kind or its section of law, or its number alone until one is known. */
export function chargeName(record: CaseText, id: string, rules: LoadedRules, { charge }: Words): string {
  const index = record.charges.findIndex((one) => one.id === id);
  const kind = rules.offenses[String(record.charges[index]?.['offense'])]?.label ?? sectionOf(record.charges[index], rules)?.name;
  return kind === undefined ? charge.unnamed(index + 1) : charge.name(index + 1, kind);
}

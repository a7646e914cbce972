import type { ChargeText } from '../rules/case-format.ts';
import type { LoadedRules } from '../rules/load-rules.ts';
import { findSection, type Section, type SectionList } from '../rules/section.ts';

/** The code sections of the place where a charge was; undefined until the place is known and loaded. */
export const sectionsFor = (charge: ChargeText | undefined, { vocabulary }: LoadedRules): SectionList | undefined => vocabulary.sections[String(charge?.['jurisdiction'])];

/** The section of law that a charge is entered under, if its place knows it. */
export const sectionOf = (charge: ChargeText | undefined, rules: LoadedRules): Section | undefined => findSection(sectionsFor(charge, rules), String(charge?.['statute'] ?? ''));

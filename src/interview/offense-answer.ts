import type { FactId } from '../domain/answer.ts';
import type { AnswerText } from '../rules/case-format.ts';
import { looksLikeSection } from '../rules/section.ts';

const SECTION = '§ ';

/** How a picked section stands in the form, beside the kinds of charge. */
export const sectionChoice = (section: string): string => SECTION + section;

/**
 * What the page about the kind of charge is told, as the facts it tells. A section that was picked tells the kind by itself.
 * A section that was typed and is not known stays beside the kind that was picked; one picked before goes.
 * @param picked a kind of charge, `unknown`, or a section as `sectionChoice` writes it
 * @param typed what stands in the search field
 */
export function offenseAnswer(picked: AnswerText, typed: string): Readonly<Record<FactId, AnswerText | undefined>> {
  const text = String(picked);
  if (text.startsWith(SECTION)) return { 'charge.offense': undefined, 'charge.statute': text.slice(SECTION.length) };
  return { 'charge.offense': picked, 'charge.statute': looksLikeSection(typed) ? typed.trim() : undefined };
}

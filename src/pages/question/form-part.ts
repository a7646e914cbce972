import type { Fact } from '../../engine/fact.ts';
import type { RadioOption } from '../../ui/radio-group.tsx';

/** What a form part changes: texts as typed or picked, by field. */
export type FieldChanges = Readonly<Record<string, string | boolean>>;

/** What every form of a question is given. Its fields have the ids `answer-<field>`. */
export interface FormPartProps {
  readonly fact: Fact;
  /** The question as the heading says it, for the legend. */
  readonly question: string;
  /** What stands in a field; empty where nothing does. */
  readonly text: (field: string) => string;
  readonly ticked: (field: string) => boolean;
  readonly change: (fields: FieldChanges) => void;
  /** What is wrong with a field, in words. */
  readonly error: (field: string) => string | undefined;
  /** "I don’t know" and, where it is asked with care, "I’d rather not say": the same size as any answer. */
  readonly notKnowing: readonly RadioOption[];
}

/** The id of a field of the form, for labels and for links from errors. */
export const fieldId = (field: string): string => `answer-${field}`;

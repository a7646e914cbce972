import type { FactId } from '../domain/answer.ts';

/** A page that asks for a fact of the person or of one charge. `personal` where it is asked with care. */
export interface QuestionStep {
  readonly kind: 'question';
  readonly fact: FactId;
  readonly charge?: string | undefined;
  readonly personal?: boolean | undefined;
}

/** One page of the interview that asks something: a fact, or the list of charges. */
export type Step = QuestionStep | { readonly kind: 'charges' };

/** Whether a page asks for something personal. */
export const isPersonal = (step: Step | undefined): boolean => step?.kind === 'question' && step.personal === true;

/** Whether two steps are the same page. */
export const sameStep = (a: Step, b: Step): boolean => (a.kind === 'question' && b.kind === 'question' ? a.fact === b.fact && a.charge === b.charge : a.kind === b.kind);

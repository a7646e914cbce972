import type { FactId } from '../domain/answer.ts';

/** One page of the interview that asks something: a fact of the person or of one charge, or the list of charges. */
export type Step = { readonly kind: 'question'; readonly fact: FactId; readonly charge?: string | undefined } | { readonly kind: 'charges' };

/** Whether two steps are the same page. */
export const sameStep = (a: Step, b: Step): boolean => (a.kind === 'charges' || b.kind === 'charges' ? a.kind === b.kind : a.fact === b.fact && a.charge === b.charge);

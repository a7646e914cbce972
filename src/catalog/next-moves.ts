import type { Role } from './vocabulary.ts';

/** Somewhere to turn when the catalog has no one. `role` names the entries of the place that fit, where there are any. */
export interface NextMove {
  readonly id: 'legal-aid-line' | 'public-library' | 'court-self-help';
  readonly role?: Role;
}

/** The three next moves of the "can't find help" case, in order (requirement C10). The words live with the page. */
export const nextMoves: readonly NextMove[] = [
  { id: 'legal-aid-line', role: 'legal-aid' },
  { id: 'public-library' },
  { id: 'court-self-help', role: 'court-self-help' },
];

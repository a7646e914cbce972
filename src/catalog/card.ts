import type { Resource } from './resource.ts';

/** The seven parts that every card shows (requirement C3). */
export const cardParts = ['helps-with', 'serves', 'cost', 'how-to-start', 'intake-state', 'languages', 'date-seen'] as const;
export type CardPart = (typeof cardParts)[number];

/**
 * What a card says for each part: vocabulary codes for helps-with, serves and intake-state, language codes,
 * an ISO day for date-seen, plain text elsewhere. An empty list means "not known", and the card says so.
 */
export function cardOf(resource: Resource): Readonly<Record<CardPart, readonly string[]>> {
  return {
    'helps-with': resource.families,
    serves: resource.serves,
    cost: known(resource.cost),
    'how-to-start': known(resource.intake),
    'intake-state': known(resource.intakeState),
    languages: resource.languages,
    'date-seen': [resource.dateSeen],
  };
}

const known = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

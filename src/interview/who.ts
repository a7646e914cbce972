/** Who is screening: the person, someone for a person in prison or jail, someone for another, or a volunteer at a clinic. */
export const whos = ['me', 'inside', 'other', 'volunteer'] as const;

/** One of the four. The answer sets the voice and which helpers are shown. */
export type Who = (typeof whos)[number];

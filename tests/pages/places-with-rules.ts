import { jurisdictions } from '../../src/domain/jurisdiction.ts';

/** Stands in for `virtual:rules`: three places have rules, and none is loaded. */
export const places = Object.fromEntries(jurisdictions.map(place => [place, { covered: ['us', 'dc', 'va'].includes(place), reachedBy: [], load: undefined }]));

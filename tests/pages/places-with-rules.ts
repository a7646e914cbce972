import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { jurisdictions } from '../../src/domain/jurisdiction.ts';

/** Stands in for `virtual:rules`: three places have rules, and none is loaded. */
export const places = Object.fromEntries(jurisdictions.map(place => [place, { covered: ['us', 'dc', 'va'].includes(place), reachedBy: [], load: undefined }]));

/** The words of court papers, as they are written. */
export const endings = () => Promise.resolve({ default: parse(readFileSync('rules/phrases.yaml', 'utf8')) as unknown });

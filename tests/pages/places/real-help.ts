import { readCatalog } from '../../../src/build/catalog-read.ts';
import { jurisdictions } from '../../../src/domain/jurisdiction.ts';

const catalog = readCatalog('rules/resources');

/** Stands in for `virtual:help` with the catalog as it is written. */
export const help = Object.fromEntries(jurisdictions.map(place => [place, () => Promise.resolve({ default: { resources: catalog.byPlace[place], ...catalog.gaps[place] } })]));
export const nationalHelp = () => Promise.resolve({ default: catalog.national });

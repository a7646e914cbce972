import { jurisdictions } from '../../../src/domain/jurisdiction.ts';
import { toyChunk, toyPath, toyShared } from '../results/toy-paths.ts';

const bill = toyPath('bill', { status: 'not-law' });

/** Stands in for `virtual:rules`: Virginia has two paths of invented law. */
export const places = Object.fromEntries(jurisdictions.map(place => [
  place,
  place === 'va'
    ? { covered: true, reachedBy: [], load: () => Promise.resolve([toyChunk([toyPath('hiding', {}), bill]), {}, {}].map(part => ({ default: part }))) }
    : { covered: false, reachedBy: [], load: undefined },
]));
export const shared = () => Promise.resolve({ default: toyShared });

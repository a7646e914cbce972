import type { Family } from '../rules/path-file.ts';
import type { CatalogFamily } from './vocabulary.ts';

/** Which catalog families help with each family of paths, and where to turn when too few do. */
interface Help {
  readonly first: readonly CatalogFamily[];
  readonly else: readonly CatalogFamily[];
}

const records: Help = { first: ['expungement-sealing'], else: [] };
const release: Help = { first: ['compassionate-release', 'second-look'], else: [] };

/** By family of paths. Clearing of marijuana and automatic clearing fall back to record clearing; capital cases to the clemency office. */
export const catalogFamiliesFor: Readonly<Record<Family, Help>> = {
  pardon: { first: ['pardon'], else: [] },
  commutation: { first: ['clemency'], else: [] },
  'capital-clemency': { first: ['death-penalty-clemency'], else: ['clemency'] },
  'compassionate-release': { first: ['compassionate-release'], else: [] },
  'second-look': { first: ['second-look'], else: [] },
  resentencing: release,
  parole: release,
  'sentence-credit': release,
  'supervision-end': release,
  sealing: records,
  nonconviction: records,
  automatic: { first: ['automatic-clean-slate'], else: ['expungement-sealing'] },
  'set-aside': records,
  certificate: records,
  marijuana: { first: ['marijuana'], else: ['expungement-sealing'] },
  survivor: records,
  juvenile: records,
  innocence: records,
  rights: records,
};

/** Every family of paths. */
export const pathFamilies = Object.keys(catalogFamiliesFor) as readonly Family[];

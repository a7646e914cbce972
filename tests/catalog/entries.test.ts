import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalog } from '../../src/build/catalog-read.ts';
import { matchResources } from '../../src/catalog/match.ts';
import { pathFamilies as families } from '../../src/catalog/families.ts';
import type { ResourceFile } from '../../src/catalog/resource.ts';
import { day } from '../../src/domain/day.ts';
import { jurisdictions } from '../../src/domain/jurisdiction.ts';

const dir = 'rules/resources';
const catalog = readCatalog(dir);
const files = readdirSync(dir).map((name) => parse(readFileSync(`${dir}/${name}`, 'utf8')) as ResourceFile);
const entries = files.flatMap((file) => file.resources);
const seeds = [
  'nacdl-famm-compassionate-release-clearinghouse',
  'nacdl-trial-penalty-clemency-project',
  'famm-state-compassionate-release-clearinghouse',
  'second-look-project-dc',
  'federal-clemency-very-brief-guide',
  'us-office-of-the-pardon-attorney',
  'ccrc-50-state-pardon-comparison',
  'ccrc-50-state-marijuana-comparison',
  'famm-resources-by-state',
  'dpic-clemency-by-state',
  'cando-clemency',
  'lajc-expungement-va',
  'nacdl-expungement-clinics',
  'nacdl-national-expungement-service-directory',
  'gjp-record-clearing-ga',
  'ccrc-50-state-expungement-comparison',
  'ncsc-guide-record-relief',
  'dc-justice-lab-expungement',
  'pds-dc-expungement-reentry',
  'ncsc-making-the-promise',
  'csi-state-campaigns',
  'csi-clean-slate-initiative',
  'ncsc-tracking-record-relief',
  'nacdl-virginia-clemency-loved-ones',
];

describe('the entries of the catalog', () => {
  test('all 449 are there, in 52 places and the national file, and each reaches a chunk', () => {
    expect(entries).toHaveLength(449);
    expect(files.map((file) => file.place).sort()).toEqual([...jurisdictions, 'national'].sort());
    const shipped = new Set([...Object.values(catalog.byPlace).flat(), ...catalog.national].map(({ id }) => id));
    expect(entries.filter(({ id }) => !shipped.has(id))).toEqual([]);
  });

  test('every place has entries of its own', () => {
    expect(jurisdictions.filter((place) => catalog.byPlace[place].length < 4)).toEqual([]);
  });

  test('an entry for several places is in each of them and not in the national chunk', () => {
    const places = jurisdictions.filter((place) => catalog.byPlace[place].some(({ id }) => id === 'us-office-of-the-pardon-attorney'));
    expect(places).toEqual(['us', 'dc']);
    expect(catalog.national.every(({ places }) => places === 'all')).toBe(true);
    expect(catalog.national).toHaveLength(35);
  });

  test('what ships holds nothing that only the keepers of the catalog need', () => {
    const keys = new Set([...Object.values(catalog.byPlace).flat(), ...catalog.national].flatMap(Object.keys));
    expect([...keys].sort()).toEqual([
      'caution', 'confidence', 'contact', 'cost', 'dateSeen', 'email', 'families', 'hours', 'id', 'intake', 'intakeState', 'kind',
      'languages', 'languagesNote', 'mailAddress', 'mailNote', 'name', 'note', 'organization', 'phone', 'phoneNote', 'places', 'provider',
      'recheckBy', 'role', 'serves', 'standInUrl', 'takesCases', 'url', 'urlIs', 'urlVerified',
    ]);
  });

  test('436 addresses were seen in print, and the other 13 entries say what is wrong or have no address', () => {
    expect(entries.filter((entry) => entry['url-verified'])).toHaveLength(436);
    const silent = entries.filter((entry) => !entry['url-verified'] && !entry.caution && entry.url);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('what was looked for and not found is said per place', () => {
    const missing = jurisdictions.filter((place) => catalog.gaps[place].gaps.length > 0).map((place) => `${place}: ${catalog.gaps[place].gaps.join()}`);
    expect(missing).toEqual(['us: court-or-form-page', 'ak: defender', 'hi: defender', 'pa: defender', 'sd: defender', 'tn: defender']);
    expect(catalog.gaps.tn.note).toBe('The only printed defender address is on the prosecutors’ site, so it is not a link.');
  });

  test('notes use our own plain words', () => {
    const avoid = /eligible|eligibility|qualif|\binmate|\boffender\b|\bfelon\b|\bshall\b|pursuant|unfortunately|!/i;
    const proper = /certificate of eligibility|sex offender registry/gi;
    const wrong = entries.flatMap(({ id, ...entry }) =>
      [entry.note, entry.caution, entry.cost, entry.intake].filter((text) => text && avoid.test(text.replace(proper, ''))).map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the 24 entries the project began with', () => {
  test('are marked in the files', () => {
    expect(entries.filter((entry) => entry.seed).map(({ id }) => id).sort()).toEqual([...seeds].sort());
  });

  test('can each be reached by a person: some place and family lists them', () => {
    const asOf = day('2026-11-24');
    const found = new Set(
      jurisdictions.flatMap((place) =>
        families.flatMap((family) =>
          matchResources({ resources: [...catalog.byPlace[place], ...catalog.national], jurisdiction: place, family, asOf }).map(({ resource }) => resource.id),
        ),
      ),
    );
    expect(seeds.filter((id) => !found.has(id))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/build/catalog-read.ts';
import { isReachable } from '../../src/catalog/contact-lines.ts';
import { pathFamilies as families } from '../../src/catalog/families.ts';
import { matchResources } from '../../src/catalog/match.ts';
import { tier } from '../../src/catalog/order.ts';
import { reachIn } from '../../src/catalog/reach.ts';
import { day } from '../../src/domain/day.ts';
import { jurisdictions, type Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { helpRoles as roles, type Family } from '../../src/rules/path-file.ts';

const catalog = readCatalog('rules/resources');
const of = (place: Jurisdiction) => [...catalog.byPlace[place], ...catalog.national];
const everywhere = jurisdictions.flatMap((jurisdiction) => families.map((family) => ({ jurisdiction, family })));
const asOf = day('2026-11-24');

describe('every one of 52 places and every family of paths', () => {
  test.each(['2026-11-24', '2027-11-22'])('has two contacts that can be reached, one of them an office or clinic, on %s (C1)', (on) => {
    const short = everywhere.filter(({ jurisdiction, family }) => {
      const reached = matchResources({ resources: of(jurisdiction), jurisdiction, family, asOf: day(on) }).map(({ resource }) => resource).filter(isReachable);
      return reached.length < 2 || !reached.some((resource) => tier(resource) <= 1);
    });
    expect(short).toEqual([]);
  });

  test('has two offices or clinics of its own; only federal second look has one', () => {
    const short = everywhere.filter(({ jurisdiction, family }) => {
      const own = matchResources({ resources: of(jurisdiction), jurisdiction, family, asOf })
        .map(({ resource }) => resource)
        .filter((resource) => resource.places !== 'all' && isReachable(resource) && tier(resource) <= 1);
      return own.length < 2;
    });
    expect(short).toEqual([{ jurisdiction: 'us', family: 'second-look' }]);
  });

  test('has a phone or a mail address, its own or a national one (U8)', () => {
    const silent = jurisdictions.flatMap((place) =>
      Object.entries(reachIn(of(place), place, asOf)).filter(([, reach]) => reach === 'none').map(([family]) => `${place} ${family}`),
    );
    expect(silent).toEqual([]);
  });

  test('and where the nearest phone is a national one, the place page can say so (gaps known today)', () => {
    const own = (family: Family) => jurisdictions.filter((place) => reachIn(of(place), place, asOf)[family] === 'own').join(' ');
    expect(own('sealing')).toBe('ar fl ga hi ms or tn tx');
    expect(own('second-look')).toBe('ar hi nm or tn wa');
    expect(own('compassionate-release')).toBe('us ar hi nm or tn wa');
    expect(own('pardon')).toBe('ak ar ct fl ga hi id ia ks ky la md mi ms mo mt nv nh nc or ri sc tn tx ut vt va wa wv');
  });

  test('lists an entry once, though chunks of two places hold it', () => {
    const resources = [...of('us'), ...of('dc'), ...of('va')];
    for (const family of families) {
      const ids = matchResources({ resources, jurisdiction: 'dc', family, roles, asOf }).map(({ resource }) => resource.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('never lists an entry of another place', () => {
    const resources = Object.values(catalog.byPlace).flat();
    for (const { jurisdiction, family } of everywhere.filter(({ family }) => family === 'sealing' || family === 'pardon')) {
      const strange = matchResources({ resources, jurisdiction, family, roles, asOf }).filter(({ resource: { places } }) => places !== 'all' && !places.includes(jurisdiction));
      expect(strange).toEqual([]);
    }
  });
});

describe('where a family has too little help of its own', () => {
  const ids = (jurisdiction: Jurisdiction, family: Family) => matchResources({ resources: of(jurisdiction), jurisdiction, family, asOf }).map(({ resource, fit }) => `${fit} ${resource.id}`);

  test('marijuana falls back to record clearing', () => {
    expect(ids('oh', 'marijuana')).toContain('general oh-ohio-legal-help');
    expect(ids('oh', 'marijuana')).toContain('family ccrc-50-state-marijuana-comparison');
  });

  test('automatic clearing falls back to record clearing, but not where its own help is there', () => {
    expect(ids('al', 'automatic')).toContain('general al-vlb-expungement-guide');
    expect(ids('de', 'automatic')).toContain('family de-clean-slate-hub');
  });

  test('a pardon falls back to legal aid, then to the public defender', () => {
    expect(ids('al', 'pardon').slice(0, 2)).toEqual(['family al-pardon-office', 'general al-alabama-legal-help']);
    expect(ids('nd', 'pardon')).toContain('general nd-legal-services-nd');
  });

  test('a capital case falls back to the office that decides on clemency', () => {
    expect(ids('pa', 'capital-clemency')[0]).toBe('general pa-pardon-office');
  });
});

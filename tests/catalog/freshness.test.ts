import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/build/catalog-read.ts';
import { pathFamilies as families } from '../../src/catalog/families.ts';
import { freshness } from '../../src/catalog/freshness.ts';
import { matchResources } from '../../src/catalog/match.ts';
import { nextMoves } from '../../src/catalog/next-moves.ts';
import { day, nextDay } from '../../src/domain/day.ts';
import { jurisdictions } from '../../src/domain/jurisdiction.ts';
import type { Family } from '../../src/rules/path-file.ts';

const clinic = { kind: 'clinic', dateSeen: '2026-11-23', recheckBy: '2027-05-23' } as const;
const office = { ...clinic, kind: 'government-office' } as const;

describe('how far to trust an entry (C5, U9)', () => {
  test.each([
    ['2026-11-23', 'seen', 'seen'],
    ['2027-05-22', 'seen', 'seen'],
    ['2027-05-23', 'call-first', 'call-first'],
    ['2027-11-22', 'call-first', 'call-first'],
    ['2027-11-23', 'too-old', 'may-have-changed'],
    ['2031-01-01', 'too-old', 'may-have-changed'],
  ])('on %s a clinic is %s and an office %s', (on, forClinic, forOffice) => {
    expect(freshness(clinic, day(on))).toBe(forClinic);
    expect(freshness(office, day(on))).toBe(forOffice);
  });

  test('an earlier recheck-by is kept', () => {
    const soon = { ...clinic, recheckBy: '2027-02-01' };
    expect(freshness(soon, day('2027-01-31'))).toBe('seen');
    expect(freshness(soon, day('2027-02-01'))).toBe('call-first');
  });

  test('a missing day of the month counts early', () => {
    expect(freshness({ ...clinic, dateSeen: '2026-08-31', recheckBy: '2028-01-01' }, day('2027-02-28'))).toBe('call-first');
  });
});

describe('the lists, as time passes', () => {
  const catalog = readCatalog('rules/resources');
  const list = (place: (typeof jurisdictions)[number], family: Family, asOf: ReturnType<typeof day>) =>
    matchResources({ resources: [...catalog.byPlace[place], ...catalog.national], jurisdiction: place, family, asOf });

  test('flag what was not seen for six months', () => {
    expect(list('va', 'sealing', day('2027-01-01')).some(({ callFirst }) => callFirst)).toBe(false);
    expect(list('va', 'sealing', day('2027-05-23')).every(({ callFirst }) => callFirst)).toBe(true);
    expect(list('va', 'sealing', day('2027-05-23')).some(({ mayHaveChanged }) => mayHaveChanged)).toBe(false);
  });

  test('hide after twelve months all but government offices, which may have changed', () => {
    for (let asOf = day('2027-11-23'); asOf < day('2028-02-01'); asOf = nextDay(asOf, 23)) {
      for (const place of jurisdictions) {
        const shown = list(place, 'commutation', asOf);
        expect(shown.filter(({ resource, mayHaveChanged, callFirst }) => resource.kind !== 'government-office' || !mayHaveChanged || !callFirst)).toEqual([]);
      }
    }
  });

  test('may end empty, and then there are three next moves (C10)', () => {
    expect(list('dc', 'sealing', day('2029-01-01')).map(({ resource }) => resource.kind)).not.toContain('clinic');
    expect(families.flatMap((family) => matchResources({ resources: [], jurisdiction: 'dc', family, asOf: day('2026-11-24') }))).toEqual([]);
    expect(nextMoves.map(({ id }) => id)).toEqual(['legal-aid-line', 'public-library', 'court-self-help']);
  });
});

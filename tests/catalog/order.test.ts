import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/build/catalog-read.ts';
import { isReachable } from '../../src/catalog/contact-lines.ts';
import { pathFamilies as families } from '../../src/catalog/families.ts';
import { matchResources, type MatchQuery } from '../../src/catalog/match.ts';
import { audienceOf, compareKeys, tier } from '../../src/catalog/order.ts';
import { day } from '../../src/domain/day.ts';
import { jurisdictions, type Jurisdiction } from '../../src/domain/jurisdiction.ts';
import type { Family } from '../../src/rules/path-file.ts';

const catalog = readCatalog('rules/resources');
const asOf = day('2026-11-24');
const match = (jurisdiction: Jurisdiction, family: Family, more: Partial<MatchQuery> = {}) =>
  matchResources({ resources: [...catalog.byPlace[jurisdiction], ...catalog.national], jurisdiction, family, asOf, ...more }).map(({ resource }) => resource);
const ids = (...query: Parameters<typeof match>) => match(...query).map(({ id }) => id);

describe('the order of a list', () => {
  test('is official and free, then nonprofit help, then guides, then private, in every place (C4)', () => {
    for (const jurisdiction of jurisdictions) {
      for (const family of families) {
        const tiers = match(jurisdiction, family).filter((resource) => isReachable(resource) || resource.standInUrl).map(tier);
        expect({ jurisdiction, family, tiers }).toEqual({ jurisdiction, family, tiers: [...tiers].sort((a, b) => a - b) });
      }
    }
  });

  test('puts each kind of provider in its tier', () => {
    expect(tier({ kind: 'government-office', role: 'pardon-office', provider: 'official' })).toBe(0);
    expect(tier({ kind: 'guide', role: 'court-self-help', provider: 'official' })).toBe(0);
    expect(tier({ kind: 'clinic', role: 'record-clearing', provider: 'nonprofit' })).toBe(1);
    expect(tier({ kind: 'directory', role: 'legal-aid', provider: 'nonprofit' })).toBe(1);
    expect(tier({ kind: 'guide', role: 'legal-aid', provider: 'nonprofit' })).toBe(2);
    expect(tier({ kind: 'guide', role: 'record-clearing', provider: 'press' })).toBe(2);
    expect(tier({ kind: 'clinic', role: 'record-clearing', provider: 'company' })).toBe(3);
  });

  test('puts those who may charge last', () => {
    const reachable = match('ut', 'sealing').filter(isReachable).map(({ id }) => id);
    expect(reachable.slice(-3)).toEqual(['utah-rasa-legal-options', 'checkr-record-relief-tracker', 'nacdl-find-a-lawyer']);
  });

  test('follows the roles a path asks for, in its order, and then C4', () => {
    const roles = ['legal-aid', 'court-self-help'] as const;
    const listed = match('ga', 'sealing', { roles }).map(({ role }) => role);
    expect(listed.slice(0, 4)).toEqual(['legal-aid', 'legal-aid', 'legal-aid', 'legal-aid']);
    expect(listed.indexOf('court-self-help')).toBeLessThan(listed.indexOf('record-clearing'));
    expect(listed.lastIndexOf('legal-aid')).toBeLessThan(listed.indexOf('court-self-help'));
  });

  test('brings in an office a path names whatever its entry says, the place’s own before national ones', () => {
    expect(ids('va', 'pardon', { roles: ['public-defender'] })[0]).toBe('va-public-defender');
    expect(ids('va', 'innocence', { roles: ['post-conviction'] })).toContain('innocence-network');
    expect(ids('va', 'pardon', { roles: ['legal-aid'] })).not.toContain('us-lsc-grantees');
    expect(ids('va', 'pardon', { roles: ['court-self-help'] })).not.toContain('va-court-district-forms');
  });

  test('prefers those who serve people in prison and their families where they ask', () => {
    const plain = ids('us', 'compassionate-release', { custody: 'none', asker: 'volunteer' });
    const inside = ids('us', 'compassionate-release', { custody: 'prison', asker: 'family' });
    const clearinghouse = 'nacdl-famm-compassionate-release-clearinghouse';
    expect(inside.indexOf(clearinghouse)).toBeLessThanOrEqual(plain.indexOf(clearinghouse));
    const guides = match('us', 'commutation', { custody: 'prison', asker: 'me' }).filter((resource) => tier(resource) === 2 && isReachable(resource));
    const serves = guides.map((resource) => resource.serves.includes('incarcerated-people'));
    expect(serves).toEqual([...serves].sort((a, b) => Number(b) - Number(a)));
  });

  test('ends with those whom nobody can reach', () => {
    expect(ids('tn', 'second-look').at(-1)).toBe('tn-public-defender');
    expect(ids('dc', 'second-look').indexOf('second-look-project-dc')).toBe(2); // another page describes it
  });

  test('is the same every time', () => {
    for (const family of families) expect(ids('dc', family)).toEqual(ids('dc', family));
  });
});

test('whom an entry should serve follows custody and who asks', () => {
  expect(audienceOf('prison', 'me')).toEqual(['incarcerated-people', 'families']);
  expect(audienceOf('halfway-house', 'family')).toEqual(['incarcerated-people', 'families']);
  expect(audienceOf('none', 'family')).toEqual(['families', 'people-with-records']);
  expect(audienceOf('unknown', 'me')).toEqual(['people-with-records']);
  expect(audienceOf('none', 'volunteer')).toEqual(['people-with-records', 'lawyers-volunteers']);
});

test('keys compare from left to right', () => {
  expect(compareKeys([0, 9], [1, 0])).toBeLessThan(0);
  expect(compareKeys([1, 2], [1, 1])).toBeGreaterThan(0);
  expect(compareKeys([1, 2], [1, 2])).toBe(0);
});

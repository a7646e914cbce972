import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/build/catalog-read.ts';
import { cardOf, cardParts } from '../../src/catalog/card.ts';
import { contactLines } from '../../src/catalog/contact-lines.ts';
import { hasLink, outsideLink } from '../../src/catalog/link.ts';
import type { Resource } from '../../src/catalog/resource.ts';

const catalog = readCatalog('rules/resources');
const all = [...Object.values(catalog.byPlace).flat(), ...catalog.national];
const named = (id: string): Resource => {
  const found = all.find((resource) => resource.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};

describe('links (C2, X17)', () => {
  test('are made from addresses seen in print, and send no referrer', () => {
    expect(outsideLink(named('gjp-record-clearing-ga'))).toEqual({ href: 'https://gjp.org/record-restriction-expungement/', host: 'gjp.org', rel: 'noreferrer noopener' });
    expect(outsideLink({ id: 'x', urlVerified: true, url: 'http://www.example.org:81?a=b/c' }).host).toBe('example.org');
  });

  test('are never made from the other 13', () => {
    const unverified = all.filter((resource) => !resource.urlVerified);
    expect(new Set(unverified.map(({ id }) => id)).size).toBe(13);
    for (const resource of unverified) {
      expect(hasLink(resource)).toBe(false);
      expect(() => outsideLink(resource)).toThrow(`${resource.id}: its address was not seen in print, so it cannot be a link`);
      expect(contactLines(resource, false).some(({ kind }) => kind === 'link')).toBe(false);
    }
  });

  test('are never made from what is not a web address', () => {
    expect(() => outsideLink({ id: 'x', urlVerified: true, url: 'javascript:alert(1)' })).toThrow('x: ');
    expect(() => outsideLink({ id: 'x', urlVerified: true })).toThrow('x: ');
  });
});

describe('contact lines (C7)', () => {
  const kinds = (id: string, inside: boolean) => contactLines(named(id), inside).map(({ kind }) => kind);

  test('lead with mail address and phone for a person inside', () => {
    expect(kinds('tx-pardon-office', true)).toEqual(['mail-address', 'phone', 'email', 'link']);
    expect(kinds('tx-pardon-office', false)).toEqual(['link', 'phone', 'email', 'mail-address']);
  });

  test('keep what we know about a number or an address beside it', () => {
    expect(contactLines(named('ar-pardon-office'), true).slice(0, 2)).toEqual([
      { kind: 'mail-address', text: '2801 South Olive Drive, Suite 6-D, Pine Bluff, AR 71601', note: 'from an older guide' },
      { kind: 'phone', text: '870-543-1027', note: 'from an older guide' },
    ]);
  });

  test('show a stand-in as text, after everything else', () => {
    expect(contactLines(named('second-look-project-dc'), false)).toEqual([
      { kind: 'stand-in', text: 'https://www.pdsdc.org/resources/client-resources/second-look-amendment' },
    ]);
  });
});

describe('cards (C3)', () => {
  test('have seven parts; one that is not known is empty', () => {
    expect(cardParts).toHaveLength(7);
    expect(cardOf(named('gjp-record-clearing-ga'))).toEqual({
      'helps-with': ['expungement-sealing', 'pardon'],
      serves: ['people-with-records', 'families'],
      cost: ['free'],
      'how-to-start': ['Attend a First Fridays session, then apply; get a GCIC record first'],
      'intake-state': ['closed-at-times'],
      languages: ['en'],
      'date-seen': ['2026-11-23'],
    });
    expect(cardOf(named('ga-public-defender'))['intake-state']).toEqual([]);
  });

  test('never leave out who is helped, in what language, and when it was seen', () => {
    const bare = all.filter((resource) => (['helps-with', 'serves', 'languages', 'date-seen'] as const).some((part) => cardOf(resource)[part].length === 0));
    expect(bare).toEqual([]);
  });
});

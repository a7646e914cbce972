import type { Resource } from '../../../src/catalog/resource.ts';
import { jurisdictions } from '../../../src/domain/jurisdiction.ts';

const entry = (id: string, more: Partial<Resource>): Resource => ({
  id, name: id, organization: id, kind: 'clinic', role: 'record-clearing', provider: 'nonprofit', places: ['va'], families: ['expungement-sealing'], serves: ['people-with-records'],
  note: 'Helps with records.', urlVerified: false, urlIs: 'none', confidence: 'none', languages: ['en'], dateSeen: '2026-11-23', recheckBy: '2027-05-23', ...more,
});

/** Five helpers of the place: one with a link, one whose address was never seen in print, an office, two more. Nobody helps in Alaska. */
export const helpers: readonly Resource[] = [
  entry('The Record Clinic', { url: 'https://clinic.example/', urlVerified: true, urlIs: 'own-page', phone: '804-555-0111', mailAddress: '1 Main Street, Richmond', caution: 'Only for people who live in the city.' }),
  entry('The Unseen Clinic', { url: 'https://unseen.example/', phone: '804-555-0112' }),
  entry('The Mercy Office', { provider: 'official', kind: 'government-office', role: 'pardon-office', families: ['pardon', 'clemency'], phone: '804-555-0113' }),
  entry('A second clinic', {}),
  entry('A third clinic', {}),
];

const chunk = (resources: readonly Resource[]) => () => Promise.resolve({ default: { resources, gaps: [] } });

/** Stands in for `virtual:help`. */
export const help = Object.fromEntries(jurisdictions.map(place => [place, chunk(place === 'ak' ? [] : helpers.map(one => ({ ...one, id: `${one.id} ${place}`, places: [place] })))]));
export const nationalHelp = () => Promise.resolve({ default: [] as readonly Resource[] });

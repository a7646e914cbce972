import { expect, test } from '@playwright/test';
import { printed, runScreen, type PrintedFinding } from '../cli/run-screen.ts';
import { caseOf, screenInPage, TODAY, type Someone } from './interview.ts';
import { misdemeanor, mother, volunteer } from './people.ts';

/** What the law does by itself: the page says whether that clears a record. */
const BY_LAW = 'May already be cleared, or done already';

/** The kind of sentence in which the page must tell a finding of `npm run screen`. */
function kindInWords({ outcome, automatic, rare, status }: PrintedFinding): string {
  if (status !== undefined && outcome !== 'closed') return 'Good to know';
  if (outcome === 'opens') return 'Not yet';
  if (outcome === 'maybe') return 'We need to know more';
  if (outcome === 'closed') return 'Does not seem open now';
  return automatic ? BY_LAW : rare ? 'Anyone may ask, but few get it' : 'May be able to ask now';
}

const inWords = (day: string) => new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });

const people: readonly { readonly name: string; readonly place: string; readonly someone: Someone; readonly mustSay: Readonly<Record<string, string>> }[] = [
  { name: 'a person with a D.C. misdemeanor of 2015', place: 'dc', someone: misdemeanor, mustSay: { 'dc-seal-motion-misd-charge-1': 'May be able to ask now' } },
  { name: 'a mother of a son in prison on a D.C. Code sentence since he was 22', place: 'dc', someone: mother, mustSay: { 'dc-iraa-charge-1': 'May be able to ask now' } },
  {
    name: 'a volunteer with a Virginia record of three cases, one with an unknown ending',
    place: 'va',
    someone: volunteer,
    mustSay: { 'va-expungement-charge-2': 'May be able to ask now', 'va-expungement-charge-3': 'We need to know more' },
  },
];

for (const { name, place, someone, mustSay } of people) {
  test(`${name} comes from the start page to the results that npm run screen gives`, async ({ page }) => {
    const asked = await screenInPage(page, someone);
    const run = runScreen(['-', '--as-of', TODAY, '--json'], JSON.stringify(caseOf(place, asked)));
    expect(run).toMatchObject({ code: 0, err: '' });
    const findings = printed(run)[0] ?? [];
    const cardOf = ({ path, charge }: PrintedFinding) => `${path}-${charge ?? 'person'}`;

    const shown = await page.locator('[id^="card-"]').evaluateAll((cards) =>
      cards.map((card) => {
        const tag = card.querySelector('.tag') ?? card.closest('.card')?.querySelector('.tag');
        return { id: card.id.replace(/^card-/, ''), kind: tag?.textContent ?? '', text: card.textContent ?? '' };
      }),
    );
    const kinds = Object.fromEntries(shown.map(({ id, kind }) => [id, /^(May already be cleared|The law may have done this already)$/.test(kind) ? BY_LAW : kind]));
    expect(kinds).toEqual(Object.fromEntries(findings.map((found) => [cardOf(found), kindInWords(found)])));
    expect(kinds).toMatchObject(mustSay);
    for (const found of findings) {
      const text = shown.find(({ id }) => id === cardOf(found))?.text;
      for (const day of [found.from, found.latest, found.until]) if (day !== undefined && found.outcome !== 'closed') expect(text, cardOf(found)).toContain(inWords(day));
      for (const step of found.after ?? []) expect(text, cardOf(found)).toContain(step.replace(/\.$/, ''));
    }
  });
}

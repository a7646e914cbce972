import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answer, begin, goOn, heading, kindOf, open, openParts, pickPlaces, screenInPage, DONT_KNOW, give, type Someone } from './interview.ts';
import { misdemeanor, mother, volunteer } from './people.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No fault that a machine can find; in dark only colors differ. */
async function expectNoFault(page: Page, where: string): Promise<void> {
  for (const [colorScheme, only] of [['light', WCAG], ['dark', ['color-contrast']]] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).options({ runOnly: [...only] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), `${where}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test.slow();

test('start, choice of places and their errors have no fault', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await expectNoFault(page, 'start with an error');
  await pickPlaces(page, { who: 'For me', places: [] });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('All places').click();
  await page.getByText('What it does').click();
  await expectNoFault(page, 'places with an error');
  await page.getByLabel('Type the name of a state').fill('zz');
  await expectNoFault(page, 'no such place');
});

const people: readonly (readonly [name: string, someone: Someone, kinds: readonly string[]])[] = [
  ['D.C.', { ...mother, answers: [[/very sick/, 'Yes'], ...mother.answers] }, ['born', 'choice', 'date', 'number', 'offense', 'sentence']],
  ['Virginia', volunteer, ['choice', 'date', 'offense']],
];
for (const [name, someone, kinds] of people) {
  test(`every kind of question in ${name}, the list of charges and the check of answers have no fault, also where an answer is missing or not known`, async ({ page }) => {
    await begin(page, someone);
    const seen = new Set<string>();
    let charges = 1;
    while (new URL(page.url()).hash.startsWith('#/q/')) {
      const { text } = await heading(page);
      const kind = kindOf(text);
      if (!seen.has(kind)) {
        seen.add(kind);
        await expectNoFault(page, text);
        await page.getByRole('button', { name: 'Continue' }).click();
        await expect(page.getByRole('alert')).toBeVisible();
        await expectNoFault(page, `${text}, with an error`);
        await give(page, DONT_KNOW);
        await openParts(page);
        await expectNoFault(page, `${text}, not known`);
      }
      const { reply } = await answer(page, someone.answers, charges);
      if (reply === 'Yes, another case') charges++;
      await goOn(page);
    }
    expect([...seen].sort()).toEqual([...kinds, 'charges'].sort());
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expectNoFault(page, 'check answers');
  });
}

test('results of every kind, with every part open, have no fault', async ({ page }) => {
  const exact = [[/supervised release end/, '2017-03-14'], [/case end in court/, '2015-06-02'], [/How old were you on the date/, DONT_KNOW]] as const;
  await screenInPage(page, { ...misdemeanor, answers: [...exact, ...misdemeanor.answers] });
  await openParts(page);
  for (const kind of ['May be able to ask now', 'Anyone may ask, but few get it', 'Not yet', 'We need to know more', 'Does not seem open now']) {
    await expect(page.locator('.tag', { hasText: kind }).first()).toBeVisible();
  }
  await expectNoFault(page, 'results');
});

for (const address of ['places', 'places/va', 'places/tx', 'help', 'about', 'no-such-page']) {
  test(`#/${address} has no fault`, async ({ page }) => {
    await open(page, `./#/${address}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Loading' })).toHaveCount(0);
    await openParts(page);
    await expectNoFault(page, address);
  });
}

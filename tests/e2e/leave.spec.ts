import { expect, test, type Page } from '@playwright/test';
import { answer, begin, give, goOn } from './interview.ts';
import { mother } from './people.ts';

const START = 'Look for a shorter sentence or a clearer record';

/** In the middle of an interview, with a neutral site that answers at once. */
async function midway(page: Page): Promise<void> {
  await page.route('https://www.weather.gov/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
  await begin(page, mother);
  for (let count = 0; count < 2; count++) {
    await answer(page, mother.answers, 1);
    await goOn(page);
  }
}

const ways: readonly (readonly [name: string, leave: (page: Page) => Promise<void>])[] = [
  ['the button Leave now', (page) => page.getByRole('button', { name: 'Leave now' }).click()],
  ['Shift, three times', async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  }],
];

for (const [name, leave] of ways) {
  test(`${name} opens another site in place of this page, and Back shows no answers`, async ({ page }) => {
    await midway(page);
    const pages = await page.evaluate(() => history.length);
    await leave(page);
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(pages);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(START);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('Murder');
    await page.goto('./#/results');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(START);
  });
}

test('typing capitals does not leave', async ({ page }) => {
  await begin(page, mother);
  await give(page, 'Found guilty, or said guilty or no contest');
  await goOn(page);
  await page.getByLabel('Type a word, like theft or drugs').focus();
  for (const key of ['Shift+D', 'Shift+U', 'Shift+I', 'Shift+A']) await page.keyboard.press(key);
  await expect(page.getByLabel('Type a word, like theft or drugs')).toHaveValue('DUIA');
});

test('a page that comes back from the memory of the browser starts without answers', async ({ page }) => {
  await midway(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(START);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

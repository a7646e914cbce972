import { expect, test, type Page } from '@playwright/test';
import { answerAll, begin, open, openParts, pickPlaces, screenInPage, seeResults } from './interview.ts';
import { misdemeanor } from './people.ts';

/** Lets every file of these names fail until the page is told that the network is back. */
async function without(page: Page, files: string): Promise<{ readonly back: () => Promise<void> }> {
  await page.route(files, (route) => route.abort());
  return { back: () => page.unroute(files) };
}

const problem = (page: Page) => page.getByRole('heading', { level: 1, name: 'A part of this site did not load' });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const stored = (page: Page) => page.evaluate(() => localStorage.length + sessionStorage.length);
const answersOn = (page: Page) => page.locator('main dl').allInnerTexts();

test('rules that do not load can be tried again, and the place is still picked', async ({ page }) => {
  const network = await without(page, '**/rules-dc-*.js');
  await pickPlaces(page, misdemeanor);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(problem(page)).toBeVisible();
  await again(page).click();
  await expect(problem(page)).toBeVisible();
  await network.back();
  await again(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How did the case end?');
  expect(await stored(page)).toBe(0);
});

test('a page that does not load can be tried again, and every answer is still there', async ({ page }) => {
  await begin(page, misdemeanor);
  await answerAll(page, misdemeanor.answers);
  const answers = await answersOn(page);
  const network = await without(page, '**/results-page-*.js');
  await page.getByRole('button', { name: 'See what may be open' }).click();
  await expect(problem(page)).toBeVisible();
  await network.back();
  await again(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  expect(await answersOn(page)).toEqual(answers);
  expect(await stored(page)).toBe(0);
  await seeResults(page);
});

test('where the list of offices does not load, the results still show, and it can be tried again', async ({ page }) => {
  const network = await without(page, '**/help-*.js');
  await screenInPage(page, misdemeanor);
  await expect(page.getByText('May be able to ask now').first()).toBeVisible();
  await openParts(page);
  await network.back();
  await again(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await seeResults(page);
  await openParts(page);
  await expect(page.getByRole('heading', { name: 'Rising for Justice' }).first()).toBeVisible();
});

test('a page about a place that does not load comes back at its own address, while a screening waits', async ({ page }) => {
  await begin(page, misdemeanor);
  const network = await without(page, '**/rules-va-*.js');
  await page.getByRole('link', { name: 'Places', exact: true }).click();
  await page.getByRole('link', { name: 'Virginia', exact: true }).click();
  await expect(problem(page)).toBeVisible();
  await network.back();
  await again(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Virginia');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How did the case end?');
});

for (const address of ['q/2', 'q/9', 'check', 'results', 'results?as-of=2030-01-01']) {
  test(`the address #/${address}, opened with no answers, leads to the start with a kind line`, async ({ page }) => {
    await open(page, `./#/${address}`);
    await expect(page.getByText('Answers are not kept when a page is closed. Here is the start.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look for a shorter sentence or a clearer record');
    await expect(page).toHaveURL(/#\/$/);
  });
}

test('an address that leads nowhere says so and shows the way', async ({ page }) => {
  await open(page, './#/places/zz');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look for a shorter sentence or a clearer record');
});

test('a page that breaks says so in plain words, tells nobody the answers, and starts again with none (X18)', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await begin(page, misdemeanor);
  await answerAll(page, misdemeanor.answers);
  await page.route('**/results-page-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export function ResultsPage() { throw new Error("petty-theft"); }' }));
  await page.getByRole('button', { name: 'See what may be open' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page stopped working');
  expect(await page.locator('main').innerText()).not.toContain('petty');
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find a person to ask');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page stopped working');
  await page.getByRole('main').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look for a shorter sentence or a clearer record');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(told).toEqual([]);
  expect(await stored(page)).toBe(0);
});

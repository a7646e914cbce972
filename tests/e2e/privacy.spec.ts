import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { answerAll, begin, openParts, screenInPage } from './interview.ts';
import { misdemeanor, mother } from './people.ts';

/** Everything a page can leave on a device. */
const left = async (page: Page, context: BrowserContext) => ({
  cookies: await context.cookies(),
  ...(await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
});
const NOTHING = { cookies: [], local: [], session: [], databases: [], caches: [], workers: 0 };

test('a whole run asks for nothing but files of the site, and shows no answer in address, title or history', async ({ page, context, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim()));
  const traces: string[] = [];
  const trace = async () => {
    traces.push(await page.evaluate(() => [location.search, location.hash, document.title, JSON.stringify((history.state as { usr?: unknown } | null)?.usr ?? null)].join(' | ')));
  };
  await screenInPage(page, mother, trace);
  await trace();
  await openParts(page);
  await page.waitForLoadState('networkidle');

  expect(traces.length).toBeGreaterThan(10);
  expect(traces.filter((line) => !/^ \| #\/(q\/\d+|check|results) \| (Where|Question \d+|Check answers|Result), Relief Paths \| null$/.test(line))).toEqual([]);
  const files = /^GET [^?]*\/(assets\/[\w-]+\.(js|css|svg)|icon\.svg)?$/;
  expect(requests.filter((request) => !request.startsWith(`GET ${String(baseURL)}`) || !files.test(request))).toEqual([]);
  expect(await left(page, context)).toEqual(NOTHING);
});

test('answers are kept only after "Yes", and Erase everything leaves none', async ({ page, context }) => {
  await begin(page, misdemeanor);
  await answerAll(page, misdemeanor.answers);
  await page.getByText('Keep your answers on this phone or computer').click();
  expect(await left(page, context)).toEqual(NOTHING);
  await page.getByRole('button', { name: 'Yes, keep my answers' }).click();
  expect((await left(page, context)).local).toHaveLength(1);

  await page.reload();
  await page.getByRole('button', { name: 'Go on with these answers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await expect(page.getByText('Theft of a smaller amount').first()).toBeVisible();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Everything is erased.');
  expect(await left(page, context)).toEqual(NOTHING);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look for a shorter sentence or a clearer record');
  await expect(page.locator('main')).not.toContainText('Theft');
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the start page opens, asks nothing of other sites, and leaves nothing behind', async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => asked.push(request.url()));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));

  await page.goto('./');
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(asked.filter(url => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('the start page has no accessibility fault that a machine can find', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('h1')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('people still find someone to call or write to', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: /phone or mail/ })).toBeVisible();
  });
});

test('the first question can be answered before the scripts have come, and the answer stays', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByLabel('For someone in prison or jail', { exact: true }).check();
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('For someone in prison or jail', { exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/where/i);
});

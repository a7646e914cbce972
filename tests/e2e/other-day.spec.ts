import { expect, test, type Page } from '@playwright/test';
import { screenInPage, type Someone } from './interview.ts';
import { misdemeanor } from './people.ts';

/** A D.C. misdemeanor whose sentence was over on March 14, 2017: the law clears it ten years later. */
const exact: Someone = { ...misdemeanor, answers: [[/supervised release end/, '2017-03-14'], [/case end in court/, '2015-06-02'], ...misdemeanor.answers] };

const automatic = (page: Page) => page.locator('#card-dc-auto-seal-misd-charge-1');
/** Picks a day in the control on the page, as a person does. */
async function look(page: Page, month: string, day: string, year: string): Promise<void> {
  if (!(await page.getByLabel('Month', { exact: true }).isVisible())) await page.getByText('See another day').click();
  await page.getByLabel('Month', { exact: true }).fill(month);
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Year', { exact: true }).fill(year);
  await page.getByRole('button', { name: 'Show this day' }).click();
}

test('results are worked out anew for another day: a wait is over on its day, and not the day before', async ({ page }) => {
  await screenInPage(page, exact);
  await expect(page.getByText('These results are for November 24, 2026.', { exact: true })).toBeVisible();
  await expect(automatic(page)).toContainText('Not yet. From your answers, the law may clear this case on or after March 14, 2027');

  await look(page, '3', '13', '2027');
  await expect(page.getByText('These results are for March 13, 2027.', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/results\?as-of=2027-03-13$/);
  await expect(automatic(page).locator('.tag')).toHaveText('Not yet');

  await look(page, '3', '14', '2027');
  await expect(automatic(page).locator('.tag')).toHaveText('May already be cleared');

  await page.goBack();
  await expect(automatic(page).locator('.tag')).toHaveText('Not yet');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page).toHaveURL(/#\/results$/);
});

test('a day in the address that does not exist is told, and today is shown', async ({ page }) => {
  await screenInPage(page, exact);
  await page.evaluate(() => {
    location.hash = '#/results?as-of=2027-02-30';
  });
  await expect(page.getByText('We can’t read that day. These results are for today.')).toBeVisible();
  await expect(page.getByText('These results are for November 24, 2026.', { exact: true })).toBeVisible();
});

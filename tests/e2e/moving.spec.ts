import { expect, test, type Page } from '@playwright/test';
import { answerAll, begin, give, goOn } from './interview.ts';
import { misdemeanor } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const ENDED = 'How did the case end?';
const KIND = 'What was the charge for?';
const FOUND_GUILTY = 'Found guilty, or said guilty or no contest';

test('Back and Forward of the browser move one question and keep every answer', async ({ page }) => {
  await begin(page, misdemeanor);
  await give(page, FOUND_GUILTY);
  await goOn(page);
  await give(page, 'Theft of a smaller amount');
  await goOn(page);
  await expect(h1(page)).toHaveText('Is there another charge or case to add?');

  await page.goBack();
  await expect(h1(page)).toHaveText(KIND);
  await expect(h1(page)).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Theft of a smaller amount' })).toBeChecked();
  await page.goBack();
  await expect(h1(page)).toHaveText(ENDED);
  await expect(page.getByRole('radio', { name: FOUND_GUILTY })).toBeChecked();
  await page.goForward();
  await expect(h1(page)).toHaveText(KIND);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(h1(page)).toHaveText(ENDED);
  await expect(h1(page)).toBeFocused();
  await expect(page).toHaveTitle('Question 3, Relief Paths');
});

test('Back to a long page shows its heading, not the place where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await begin(page, misdemeanor);
  await page.getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await give(page, FOUND_GUILTY);
  await goOn(page);
  await page.goBack();
  await expect(h1(page)).toHaveText(ENDED);
  await expect(h1(page)).toBeInViewport();
});

test('from the help page and from the start page a link leads back to the answers', async ({ page }) => {
  await begin(page, misdemeanor);
  const back = page.getByRole('banner').getByRole('link', { name: 'Back to your questions' });
  await expect(back).toHaveCount(0);
  await give(page, FOUND_GUILTY);
  await goOn(page);
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(h1(page)).not.toHaveText(KIND);
  await back.click();
  await expect(h1(page)).toHaveText(KIND);
  await page.getByRole('link', { name: 'Relief Paths' }).click();
  await expect(page.getByText('Your answers are still here.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with these answers' }).click();
  await expect(h1(page)).toHaveText(KIND);
});

test('a page that was open before comes back at once', async ({ page }) => {
  await begin(page, misdemeanor);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.title.startsWith('Loading')) document.body.setAttribute('data-loading', '');
    }).observe(document.head, { subtree: true, childList: true });
  });
  await page.goBack();
  await page.goBack();
  await expect(h1(page)).toHaveText('Look for a shorter sentence or a clearer record');
  await page.goForward();
  await expect(h1(page)).toHaveText('Where was the case?');
  await expect(page.locator('body[data-loading]')).toHaveCount(0);
});

test('an answer that is changed brings the person back to the list, and what follows from it is asked', async ({ page }) => {
  await begin(page, misdemeanor);
  await answerAll(page, misdemeanor.answers);
  await page.getByRole('button', { name: /^Change .*how the case ended/i }).click();
  await expect(h1(page)).toHaveText(ENDED);
  await give(page, 'Found not guilty');
  await goOn(page);
  await answerAll(page, misdemeanor.answers);
  await expect(page.getByText('Found not guilty')).toBeVisible();
  await expect(page.getByText('Theft of a smaller amount').first()).toBeVisible();
});

test('an empty answer brings focus to the problem, which leads to the field, and what was typed stays', async ({ page }) => {
  await begin(page, misdemeanor);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveTitle('Error: Question 3, Relief Paths');
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading')).toHaveText('There is a problem');
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio').first()).toBeFocused();

  await answerAll(page, misdemeanor.answers);
  await page.getByRole('button', { name: /^Change .*the case ended in court/ }).click();
  await page.getByLabel('Year', { exact: true }).fill('15');
  await page.getByLabel('Month', { exact: true }).fill('6');
  await page.getByRole('button', { name: 'Continue' }).click();
  await summary.getByRole('link', { name: 'Year must have 4 numbers, like 2014' }).click();
  await expect(page.getByLabel('Year', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Year', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('15');
  await expect(page.getByLabel('Month', { exact: true })).toHaveValue('6');
});

test.describe('on a device that asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await begin(page, misdemeanor);
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((part) => /[1-9]/.test(getComputedStyle(part).transitionDuration + getComputedStyle(part).animationDuration)).map(({ tagName }) => tagName));
    expect(moving).toEqual([]);
  });
});

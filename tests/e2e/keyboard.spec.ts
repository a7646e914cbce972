import { expect, test, type Locator, type Page } from '@playwright/test';
import { heading, open } from './interview.ts';
import { misdemeanor } from './people.ts';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** Presses Tab until focus is where it is wanted. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const there = () => wanted.evaluateAll((parts) => parts.includes(document.activeElement as HTMLElement));
  for (let presses = 0; !(await there()); presses++) {
    expect(presses, 'Tab comes to every control').toBeLessThan(500);
    await page.keyboard.press('Tab');
  }
}

/** Picks a choice: Tab to the group, the space bar, then arrows. */
async function pick(page: Page, label: string): Promise<void> {
  const wanted = page.getByRole('radio', { name: label, exact: true });
  const name = await wanted.getAttribute('name');
  await tabTo(page, page.locator(`input[name="${String(name)}"]`));
  await page.keyboard.press('Space');
  for (let presses = 0; !(await wanted.isChecked()); presses++) {
    expect(presses, `arrows come to "${label}"`).toBeLessThan(40);
    await page.keyboard.press('ArrowDown');
  }
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

test('a whole run needs no mouse, from the start page to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave now' })).toBeFocused();
  await pick(page, 'For me');
  await page.keyboard.press('Enter');
  await expect(h1(page)).toHaveText('Where was the case?');
  await tabTo(page, page.getByLabel('District of Columbia'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q\/3$/);
  await expect(h1(page)).toHaveText('How did the case end?');

  const answerWithKeys = async () => {
    const before = page.url();
    const { text } = await heading(page);
    await expect(h1(page)).toBeFocused();
    const said = misdemeanor.answers.find(([pattern]) => pattern.test(text))?.[1] ?? 'I don’t know';
    const reply = typeof said === 'string' ? said : (said[0] ?? '');
    const search = page.getByLabel('Type a word, like theft or drugs');
    if ((await search.count()) > 0) await type(page, search, 'theft of a small');
    if ((await page.getByRole('radio', { name: reply, exact: true }).count()) > 0) await pick(page, reply);
    else if ((await page.getByLabel('Month', { exact: true }).count()) > 0) {
      const [year = '', month = ''] = reply.split('-');
      await type(page, page.getByLabel('Month', { exact: true }), month);
      await type(page, page.getByLabel('Year', { exact: true }), year);
    } else await type(page, page.getByRole('main').getByRole('textbox').first(), reply);
    await page.keyboard.press('Enter');
    await page.waitForURL((now) => now.href !== before);
  };
  while (new URL(page.url()).hash.startsWith('#/q/')) await answerWithKeys();
  await expect(h1(page)).toHaveText('Check your answers');
  await tabTo(page, page.getByRole('button', { name: 'Go on to the personal questions' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/q\//);
  await expect(h1(page)).not.toHaveText('Check your answers');
  while (new URL(page.url()).hash.startsWith('#/q/')) await answerWithKeys();
  await expect(h1(page)).toHaveText('Check your answers');
  await tabTo(page, page.getByRole('button', { name: 'See what may be open' }));
  await page.keyboard.press('Enter');
  await expect(h1(page)).toHaveText('What we found');
  await expect(h1(page)).toBeFocused();
  await tabTo(page, page.getByText('Steps, papers', { exact: false }).locator('visible=true').first());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Papers to gather').first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Print or mail these pages' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});

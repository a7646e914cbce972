import { expect, test } from '@playwright/test';
import { screenInPage } from './interview.ts';
import { mother } from './people.ts';

test('results print on Letter paper, black on white, with every card, its law and the addresses of links', async ({ page }) => {
  await screenInPage(page, mother);
  const personal = page.getByText(/illness that comes with age|grave as a very bad illness|health problem was there/i).locator('visible=true');
  expect(await personal.count(), 'personal answers stand on the screen').toBeGreaterThan(2);
  const screen = await page.locator('main details[open]').count();
  const paper = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(paper).toMatch(/\/MediaBox ?\[0 0 612 792\]/);
  expect(await page.locator('main details[open]').count(), 'what print opened is shut again').toBe(screen);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(personal, 'staff may read the pages').toHaveCount(0);
  expect((await page.locator('main').innerText()).split('\n')[0]).toBe(`Relief Paths (${new URL('/', page.url()).href}). These results are for November 24, 2026.`);
  const main = page.locator('main');
  for (const said of ['May be able to ask now', 'D.C. Code § 24-403.03', 'First step', 'Papers to gather', 'Paths that do not seem open now', 'not a substitute for the advice of an attorney']) {
    await expect(main).toContainText(said);
  }
  for (const gone of ['Leave now', 'Erase everything', 'Change this answer', 'Check or change your answers', 'Print or mail these pages']) {
    await expect(page.getByText(gone, { exact: true }).locator('visible=true')).toHaveCount(0);
  }
  const faults = await page.evaluate(() => {
    const links = [...document.querySelectorAll('main a[href^="http"]')];
    const onPaper = new Set(links.map((link) => link.getAttribute('href')).filter((address, index) => getComputedStyle(links[index] as Element, '::after').content.includes(address ?? '-')));
    return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((part) => {
      if (part.getClientRects().length === 0) return [];
      const { color, backgroundColor, backgroundImage, boxShadow, position } = getComputedStyle(part);
      const address = part.matches('a[href^="http"]') && !onPaper.has(part.getAttribute('href'));
      return [
        ...(color !== 'rgb(0, 0, 0)' || backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none' || boxShadow !== 'none' ? [`${part.tagName}.${part.className}: ${color} on ${backgroundColor}`] : []),
        ...(address ? [`no address on paper of ${part.textContent ?? ''}`] : []),
        ...(position === 'fixed' || position === 'sticky' ? [`${part.className} is ${position}`] : []),
      ];
    });
  });
  expect(faults).toEqual([]);
  expect(await page.locator('main a[href^="http"]').locator('visible=true').count()).toBeGreaterThan(5);
});

test('paper is short unless every detail is wanted: then it has the steps of doubtful paths and the laws read', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await screenInPage(page, mother);
  const doubtful = page.locator('.card', { hasText: 'We need to know more' }).first();
  const open = page.locator('.card', { hasText: 'May be able to ask now' }).first();
  await page.emulateMedia({ media: 'print' });
  const print = async (button: string) => {
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  };
  const lawRead = open.getByText('Read on', { exact: false }).first();
  await print('Print or mail these pages');
  await expect(open.getByText('Papers to gather')).toBeVisible();
  await expect(doubtful.getByText('Papers to gather')).toBeHidden();
  await expect(doubtful.getByText('First step', { exact: true })).toBeVisible();
  await expect(lawRead).toBeHidden();
  await print('Print every detail');
  await expect(doubtful.getByText('Papers to gather').first()).toBeVisible();
  await expect(doubtful.getByText('First step', { exact: true })).toBeHidden();
  await expect(lawRead).toBeVisible();
});

test('labels that only open a part are left off paper, and headings stay with what follows', async ({ page }) => {
  await screenInPage(page, mother);
  const opener = page.getByText(/^(See|Show) \d+ more/);
  expect(await opener.count()).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(opener.locator('visible=true')).toHaveCount(0);
  await expect(page.getByText('Steps, papers, cost').first()).toBeVisible();
  const alone = await page.evaluate(() => [...document.querySelectorAll('main h2, main .card-part, main summary')].filter((part) => part.getClientRects().length > 0 && getComputedStyle(part).breakAfter !== 'avoid').map((part) => part.textContent));
  expect(alone).toEqual([]);
});

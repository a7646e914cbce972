import { expect, test, type Page } from '@playwright/test';
import { answer, goOn, heading, kindOf, open, openParts, pickPlaces, seeResults } from './interview.ts';
import { mother } from './people.ts';

/** What is wrong with the page at hand on this screen: side scroll, and controls too small to press. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll<HTMLElement>('.choice, button:not(.button-quiet), input:not([type=radio], [type=checkbox]), a, summary, .button-quiet')].flatMap((part) => {
      const { width, height } = part.getBoundingClientRect();
      if (width <= 1 || height <= 1) return []; // hidden, or for screen readers only
      const answers = part.matches('.choice, button:not(.button-quiet), input');
      const inText = getComputedStyle(part).display === 'inline'; // a link in a sentence is as high as its line
      return (answers && height < 44) || (!inText && (height < 24 || width < 24)) ? [`${part.tagName} "${part.textContent?.slice(0, 30) ?? ''}" is ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
    return [...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []), ...small];
  });

/** Goes through the page with Tab; names each stop that something covers or that lies outside the screen. */
async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  let stops = 0;
  for (; stops < 500; stops++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const part = document.activeElement;
      if (!part || part === document.body || part === document.documentElement) return 'end';
      const boxes = [...part.getClientRects(), ...[...((part as HTMLInputElement).labels ?? [])].flatMap((label) => [...label.getClientRects()])];
      const seen = boxes.some(({ left, top, width, height }) => {
        const top_ = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, innerHeight / 2));
        return top_ !== null && (part.contains(top_) || top_.contains(part) || [...((part as HTMLInputElement).labels ?? [])].some((label) => label.contains(top_)));
      });
      return seen ? '' : `${part.tagName} "${part.textContent?.slice(0, 40) ?? ''}"`;
    });
    if (found === 'end') break;
    if (found !== '') hidden.push(found);
  }
  expect.soft(stops, 'stops of Tab').toBeGreaterThan(5);
  return hidden;
}

async function expectFits(page: Page, where: string): Promise<void> {
  expect.soft(await faults(page), where).toEqual([]);
  expect.soft(await hiddenStops(page), `${where}, with Tab`).toEqual([]);
}

for (const [name, viewport] of [
  ['a small phone', { width: 320, height: 568 }],
  ['a desktop page at 400%', { width: 320, height: 256 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    test.slow();

    test('every page fits, every control can be pressed, and focus is never hidden', async ({ page }) => {
      await open(page);
      await expectFits(page, 'start');
      await pickPlaces(page, mother);
      await page.getByText('All places').click();
      await expectFits(page, 'places');
      await goOn(page);
      const seen = new Set<string>();
      while (new URL(page.url()).hash.startsWith('#/q/')) {
        const { text } = await heading(page);
        if (!seen.has(kindOf(text))) await expectFits(page, text);
        seen.add(kindOf(text));
        await answer(page, mother.answers, 1);
        await goOn(page);
      }
      await expect(page.getByRole('button', { name: 'Go on to the personal questions' })).toBeVisible();
      await expectFits(page, 'check answers');
      await seeResults(page);
      await expectFits(page, 'results');
      await openParts(page);
      await expectFits(page, 'results, opened');
    });

    for (const address of ['places', 'places/va', 'places/tx', 'help', 'about', 'no-such-page']) {
      test(`#/${address} fits`, async ({ page }) => {
        await open(page, `./#/${address}`);
        await expect(page.getByRole('heading', { level: 1, name: 'Loading' })).toHaveCount(0);
        await openParts(page);
        await expectFits(page, address);
      });
    }
  });
}

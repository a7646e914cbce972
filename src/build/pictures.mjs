// `npm run pictures`: the pictures of the README, taken from the built site: a start page, a question and results on a phone, and results on a desktop.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { node } from './checks.mjs';
import { smallPng } from './small-png.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!node(['src/build/site.mjs'], { CI: '1' })) process.exit(1);
const to = 'docs/pictures';
mkdirSync(to, { recursive: true });

/** The first example of the README, as answers kept on this device: the way to the results without answering each page. */
const kept = {
  version: 1,
  on: '2026-11-24',
  who: 'me',
  places: ['dc'],
  record: {
    version: 1,
    person: { custody: 'none', 'open-case': 'no' },
    charges: [
      {
        id: 'charge-1', case: 'case-1', jurisdiction: 'dc', offense: 'petty-theft', grade: 'misdemeanor', disposition: 'convicted',
        'sentence-status': 'done', 'disposition-date': '2015-06-02', released: 'none', 'supervision-ended': '2017-03-14', victim: 'other', 'dc-family': 'no',
      },
    ],
    complete: 'yes',
  },
};

const site = await preview({ preview: { port: 0 }, logLevel: 'error' });
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, ...(env ? { env } : {}) });

const easel = await browser.newPage(); // an empty page, on which pictures are made small

/** @param {string} prefix put before the name of each picture @param {import('@playwright/test').BrowserContextOptions} options @param {readonly string[]} wanted */
async function take(prefix, options, wanted) {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce', ...options });
  await page.clock.setFixedTime('2026-11-24T12:00:00');
  /** @param {string} name @param {string} [from] what stands at the top of the picture; the top of the page, if left out */
  const shoot = async (name, from) => {
    await page.evaluate(top => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, top === undefined ? 0 : (document.querySelector(top)?.getBoundingClientRect().top ?? 0) + scrollY - 16);
    }, from);
    if (wanted.includes(name)) writeFileSync(`${to}/${prefix}${name}.png`, await smallPng(easel, await page.screenshot()));
  };
  await page.goto(site.resolvedUrls?.local[0] ?? '');
  await page.waitForLoadState('networkidle');
  await shoot('start');
  await page.getByLabel('For me').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByLabel('District of Columbia').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: 'How did the case end?' }).waitFor();
  await shoot('question');
  await page.evaluate(notes => localStorage.setItem('notes', notes), JSON.stringify(kept));
  await page.reload();
  await page.getByRole('button', { name: 'Go on with these answers' }).click();
  while (!page.url().endsWith('#/check')) {
    const before = page.url();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    const no = page.getByRole('radio', { name: 'No', exact: true });
    await ((await no.count()) > 0 ? no : page.getByRole('radio', { name: 'I don’t know', exact: true })).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(now => now.href !== before);
  }
  await page.getByRole('button', { name: 'See what may be open' }).click();
  await page.getByRole('heading', { level: 1, name: 'What we found' }).waitFor();
  await page.waitForLoadState('networkidle');
  await shoot('results', '.result-group .card');
  await page.close();
}

await take('', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }, ['start', 'question', 'results']);
await take('desktop-', { viewport: { width: 1280, height: 900 } }, ['results']);
await browser.close();
await site.close();
process.exit(0);

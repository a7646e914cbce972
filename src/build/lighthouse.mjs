// `npm run lighthouse`: builds the site and measures its start page as a phone on a slow network would see it.
// Median of five runs, throttled by the browser itself: simulated throttling on a local server sees no difference
// that a person would. Prints; fails nothing.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { node } from './checks.mjs';

const runs = 5;
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!node(['src/build/site.mjs'], { CI: '1' })) process.exit(1);

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {number[]} values */
const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const site = await preview({ preview: { port: await freePort(), strictPort: true }, logLevel: 'error' });
const url = site.resolvedUrls?.local[0] ?? '';
const port = await freePort();
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, ...(env ? { env } : {}), args: [`--remote-debugging-port=${port}`] });

const slow4G = { rttMs: 150, throughputKbps: 1638.4, requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675, cpuSlowdownMultiplier: 4 };
const slow3G = { rttMs: 400, throughputKbps: 400, requestLatencyMs: 2000, downloadThroughputKbps: 400, uploadThroughputKbps: 400, cpuSlowdownMultiplier: 4 };

/** @param {string} name @param {typeof slow4G} throttling @param {string[]} onlyCategories */
async function measure(name, throttling, onlyCategories) {
  /** @type {Record<string, number[]>} */
  const found = {};
  /** @param {string} what @param {number | null | undefined} value */
  const note = (what, value) => (found[what] ??= []).push(value ?? Number.NaN);
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, onlyCategories, formFactor: 'mobile', throttlingMethod: 'devtools', throttling, logLevel: 'error' });
    if (!result) throw new Error('Lighthouse gave no result.');
    for (const category of Object.values(result.lhr.categories)) note(category.id, Math.round((category.score ?? 0) * 100));
    for (const audit of ['first-contentful-paint', 'largest-contentful-paint', 'interactive', 'total-blocking-time', 'cumulative-layout-shift', 'total-byte-weight']) {
      note(audit, result.lhr.audits[audit]?.numericValue);
    }
  }
  console.log(`\n${name}: median of ${runs} (lowest to highest)`);
  for (const [what, values] of Object.entries(found)) {
    const round = what === 'cumulative-layout-shift' ? (/** @type {number} */ v) => v.toFixed(3) : (/** @type {number} */ v) => Math.round(v).toLocaleString('en-US');
    const middle = median(values);
    console.log(`  ${what.padEnd(26)} ${round(middle).padStart(9)}   (${round(values[0] ?? 0)} to ${round(values[values.length - 1] ?? 0)})`);
  }
}

await measure('Phone, slow 4G', slow4G, ['performance', 'accessibility', 'best-practices', 'seo']);
await measure('Phone, slow 3G (requirement O10: usable in 5 seconds)', slow3G, ['performance']);
await browser.close();
await site.close();
process.exit(0);

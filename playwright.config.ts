import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/browser.mjs';

// Derived once from the process id, so that two runs at a time do not clash; workers read it from the environment.
const port = Number((process.env['E2E_PORT'] ??= String(20000 + (process.pid % 20000))));
const { executablePath, env, from } = await findBrowser();
if (!process.env['TEST_WORKER_INDEX']) console.log(`browser: ${executablePath} (${from})`);

// `npm test` builds dist/ once and sets RELIEF_BUILT; on its own `npm run test:e2e` builds first.
const build = process.env['RELIEF_BUILT'] ? '' : 'node src/build/site.mjs && ';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/results/playwright.json' }]],
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { executablePath, ...(env ? { env } : {}) },
    trace: 'off',
  },
  webServer: {
    command: `${build}npx vite preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});

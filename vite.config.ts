import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { rules } from './src/build/rules-plugin.ts';
import { withoutScripts } from './src/build/without-scripts.ts';

// NODE_ENV=production in the shell would load production React, which has no act().
if (process.env['VITEST']) process.env['NODE_ENV'] = 'test';

/** Oldest browsers served (requirement O3). tests/dist/language-level.test.ts reads the built files back. */
const oldest = ['chrome80', 'safari13'];

/** Tests about the source tree, about words, about the command line and about the built files: they run once, the others in several zones and years. */
const once = ['tests/house/**', 'tests/words/**', 'tests/cli/**', 'tests/dist/**'];
const others = ['tests/e2e/**', 'tests/bench/**'];

/** While developing, Vite puts scripts and styles into the page itself, which the policy of index.html forbids. */
const noPolicyWhileDeveloping: Plugin = {
  name: 'no-policy-while-developing',
  apply: 'serve',
  transformIndexHtml: html => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** The unit tests, and once more in another place or another year. What no zone can change (`*.once.test`) runs here only. */
function elsewhere(name: string, env: Record<string, string>) {
  const exclude = name === 'unit' ? [...once, ...others] : [...once, ...others, 'tests/**/*.once.test.{ts,tsx}'];
  return {
    extends: true as const,
    test: { name, include: ['tests/**/*.test.{ts,tsx}'], exclude, setupFiles: ['tests/clock.ts'], env },
  };
}

const projects = [
  elsewhere('unit', { TZ: 'UTC', RELIEF_OFFSET: '0' }),
  elsewhere('east', { TZ: 'Pacific/Kiritimati', RELIEF_OFFSET: '-840' }),
  elsewhere('west', { TZ: 'Etc/GMT+12', RELIEF_OFFSET: '720' }),
  elsewhere('later', { TZ: 'Pacific/Pago_Pago', RELIEF_OFFSET: '660', RELIEF_DAYS_AHEAD: '7305' }),
  { extends: true as const, test: { name: 'house', include: ['tests/{house,words,cli}/**/*.test.ts'], environment: 'node' } },
  { extends: true as const, test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], environment: 'node' } },
  // For `npm run test:mutation` only: what judges the engine, without the cost of a page.
  { extends: true as const, test: { name: 'mutation', include: ['tests/{domain,engine}/**/*.test.ts', 'tests/interview/offered-options.test.ts'], environment: 'node' } },
];
const wanted = process.env['RELIEF_PROJECT'];

export default defineConfig({
  base: './', // any static host and any sub-path: routes live in the hash
  plugins: [react(), rules(), withoutScripts(), noPolicyWhileDeveloping],
  build: {
    target: oldest,
    cssTarget: oldest,
    cssCodeSplit: false,
    modulePreload: { polyfill: false }, // the polyfill calls fetch(), and nothing here may; an old browser only starts a little later
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      checks: { pluginTimings: false }, // how long reading the rules takes is no warning
      onLog: (level, log, say) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log); // "use client" in react-router means nothing without a server
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    environment: 'happy-dom',
    pool: 'forks', // a time zone belongs to a process
    testTimeout: 30_000, // a slow or busy machine is no reason to fail
    projects: projects.filter(({ test: { name } }) => (wanted === undefined ? name !== 'mutation' : name === wanted)),
  },
});

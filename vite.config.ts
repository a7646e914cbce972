import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { rules } from './src/build/rules-plugin.ts';

// NODE_ENV=production in the shell would load production React, which has no act().
if (process.env['VITEST']) process.env['NODE_ENV'] = 'test';

/** Oldest browsers served (requirement O3). tests/dist/language-level.test.ts reads the built files back. */
const oldest = ['chrome80', 'safari13'];

export default defineConfig({
  base: './', // any static host and any sub-path: routes live in the hash
  plugins: [react(), rules()],
  build: {
    target: oldest,
    cssTarget: oldest,
    cssCodeSplit: false,
    modulePreload: { polyfill: false }, // the polyfill calls fetch(); without it an old browser only loads a little later
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
  },
});

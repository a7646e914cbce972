// Bundles one TypeScript command, with the rules it reads, for Node. Loaded by run.mjs only when its cache is stale.
import { build } from 'vite';

/**
 * @param {string} entry path of the command from the project root
 * @param {string} outDir where main.mjs and its chunks go
 */
export async function bundle(entry, outDir) {
  await build({
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    // The command line starts in a moment only if nothing is left to resolve; other commands may use Vite and test tools themselves.
    ssr: { noExternal: entry.startsWith('src/cli/') ? true : [] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

// Bundles one TypeScript command, with the rules it reads, for Node. Loaded by run.mjs only when its cache is stale.
import { rmSync } from 'node:fs';
import { build } from 'vite';

/**
 * Ends the program with what a build said was wrong (a rule file, a source file) and without the tools' own trace.
 * @param {unknown} error @returns {never}
 */
export function buildFailed(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/**
 * @param {string} entry path of the command from the project root
 * @param {string} outDir where main.mjs and its chunks go
 * Ends the program where the build fails.
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
  }).catch(error => {
    rmSync(outDir, { recursive: true, force: true });
    buildFailed(error);
  });
}

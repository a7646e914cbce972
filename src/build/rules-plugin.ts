import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCatalog } from './catalog-read.ts';
import { compile } from './compile.ts';
import { moduleText, type Compiled } from './rule-modules.ts';
import { SourceError } from './yaml-source.ts';

/** How the plugin's own modules are named once resolved. Rollup names their chunks after the last part. */
const OWN = /^\0virtual:(rules|help)(?:\/([a-z]+))?$/;

/**
 * Compiles rules/ into modules: `virtual:rules` and `virtual:help` say what there is, and load one chunk per place.
 * A bad file stops the build, or shows in the browser while working; a changed file is read again.
 */
export function rules(): Plugin {
  let root = '';
  let folder = '';
  let compiled: Compiled | undefined;
  const fresh = (): Compiled => (compiled ??= { rules: compile(root), catalog: readCatalog(join(root, 'rules/resources')) });
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

  return {
    name: 'relief-rules',
    configResolved(config) {
      root = config.root;
      folder = join(root, 'rules');
    },
    resolveId: (id) => (OWN.test(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      const [, kind, part] = OWN.exec(id) ?? [];
      if (kind === undefined) return undefined;
      for (const file of files()) if (file.endsWith('.yaml')) this.addWatchFile(file);
      try {
        return { code: moduleText(fresh(), kind as 'rules' | 'help', part), map: null };
      } catch (error) {
        if (error instanceof SourceError) this.error(error.message);
        throw error;
      }
    },
    watchChange(id) {
      if (id.startsWith(folder)) compiled = undefined;
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder) || !file.endsWith('.yaml')) return undefined;
      compiled = undefined;
      const own = [...this.environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => id !== null && OWN.test(id));
      for (const module of own) this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

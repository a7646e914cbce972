import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { caseJsonSchema } from './case-json-schema.ts';
import { readCatalog } from './catalog-read.ts';
import { compile } from './compile.ts';
import { readEndings } from './endings.ts';
import { moduleText, type Compiled, type ModuleKind } from './rule-modules.ts';
import { SourceError } from './yaml-source.ts';

/** How the plugin's own modules are imported. */
const ASKED = /^virtual:(rules|cards|sections|help)(?:\/([a-z]+))?$/;
/** How they are named once resolved. Chunks are named after the last part: rules-dc-<hash>.js. */
const OWN = /^\0virtual:(rules|cards|sections|help)(?:\/\1-([a-z]+))?$/;

/**
 * Compiles rules/ into modules: `virtual:rules` and `virtual:help` say what there is, and load one chunk per place.
 * A bad file stops the build, or shows in the browser while working; a changed file is read again. The site gets the JSON Schema of a case.
 */
export function rules(): Plugin {
  let root = '';
  let folder = '';
  let eager = false;
  let compiled: Compiled | SourceError | undefined;
  const compileAll = (): Compiled | SourceError => {
    try {
      return { rules: compile(root), catalog: readCatalog(`${folder}/resources`), endings: readEndings(root) };
    } catch (error) {
      if (error instanceof SourceError) return error;
      throw error;
    }
  };
  const fresh = () => (compiled ??= compileAll());
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

  return {
    name: 'relief-rules',
    configResolved(config) {
      root = config.root;
      folder = `${root}/rules`; // Vite's own form of paths, with forward slashes on every system
      eager = config.command === 'build' && config.build.ssr === false;
    },
    buildStart() {
      if (!eager) return;
      const all = fresh();
      if (all instanceof SourceError) this.error({ message: `\n${all.message}`, stack: '' });
    },
    resolveId(id) {
      const [, kind, part] = ASKED.exec(id) ?? [];
      return kind && `\0virtual:${kind}${part === undefined ? '' : `/${kind}-${part}`}`;
    },
    load(id) {
      const [, kind, part] = OWN.exec(id) ?? [];
      if (kind === undefined) return undefined;
      for (const file of files()) if (file.endsWith('.yaml')) this.addWatchFile(file);
      const all = fresh();
      if (all instanceof SourceError) return this.error({ message: `\n${all.message}`, stack: '' });
      return { code: moduleText(all, kind as ModuleKind, part), map: null };
    },
    generateBundle() {
      const all = eager ? fresh() : undefined;
      if (all && !(all instanceof SourceError)) this.emitFile({ type: 'asset', fileName: 'case.schema.json', source: caseJsonSchema(all.rules) });
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

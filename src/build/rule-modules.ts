import { isJurisdiction, jurisdictions, type Jurisdiction } from '../domain/jurisdiction.ts';
import type { Catalog } from './catalog-read.ts';
import type { EndingFile } from '../rules/ending-file.ts';
import { cardKeys, type CardChunk, type CardText, type LawChunk, type PlaceChunk } from '../rules/chunk.ts';
import { reachedBy, type RuleBase } from './compile.ts';

/** Everything under rules/, compiled. */
export interface Compiled {
  readonly rules: RuleBase;
  readonly catalog: Catalog;
  /** The words of court papers. */
  readonly endings: EndingFile;
}

/** What a virtual module holds: the law of a place, what its cards say besides, what its code sections tell, or who helps there. */
export type ModuleKind = 'rules' | 'cards' | 'sections' | 'help';

/**
 * The text of a virtual module. Without a part, the list of all places with what loads them; with one, a chunk of data.
 * Data stands in a string: browsers read JSON several times faster than an object literal.
 */
export function moduleText(compiled: Compiled, kind: ModuleKind, part: string | undefined): string {
  if (part === undefined) return kind === 'rules' ? rulesIndex(compiled.rules) : helpIndex();
  const data = dataOf[kind](compiled, part);
  if (data === undefined) throw new Error(`There is nothing behind virtual:${kind}/${part}.`);
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

const dataOf: Readonly<Record<ModuleKind, (compiled: Compiled, part: string) => unknown>> = {
  rules: rulesOf,
  cards: ({ rules }, part) => cardsOf(rules, part),
  sections: ({ rules }, part) => rules.places.find(({ place }) => place === part)?.sections,
  help: ({ catalog }, part) => helpOf(catalog, part),
};

function rulesIndex(base: RuleBase): string {
  const entries = jurisdictions.map((place) => {
    const covered = base.places.some((chunk) => chunk.place === place);
    const parts = (['rules', 'cards', 'sections'] satisfies readonly ModuleKind[]).map((kind) => `import('virtual:${kind}/${place}')`);
    return `  ${place}: { covered: ${String(covered)}, reachedBy: ${JSON.stringify(reachedBy(place, base))}, load: ${covered ? `() => Promise.all([${parts.join(', ')}])` : 'undefined'} },`;
  });
  return ['export const places = {', ...entries, '};', "export const shared = () => import('virtual:rules/shared');", "export const endings = () => import('virtual:rules/endings');"].join('\n');
}

const helpIndex = (): string =>
  ['export const help = {', ...jurisdictions.map((place) => `  ${place}: () => import('virtual:help/${place}'),`), '};', "export const nationalHelp = () => import('virtual:help/national');"].join('\n');

function rulesOf({ rules, endings }: Compiled, part: string) {
  if (part === 'shared') return rules.shared;
  if (part === 'endings') return endings;
  const chunk = rules.places.find(({ place }) => place === part);
  return chunk && lawOf(chunk);
}

function cardsOf({ places }: RuleBase, part: string): CardChunk | undefined {
  const chunk = places.find(({ place }) => place === part);
  return chunk && Object.fromEntries(chunk.paths.map((path) => [path.path, Object.fromEntries(Object.entries(path).filter(([key]) => isCardKey(key))) as CardText]));
}

/** The law of a place alone: what stands in its cards and its list of sections are left to modules of their own. */
const lawOf = ({ sections: _own, ...chunk }: PlaceChunk): LawChunk => ({ ...chunk, paths: chunk.paths.map((path) => Object.fromEntries(Object.entries(path).filter(([key]) => !isCardKey(key))) as LawChunk['paths'][number]) });

const isCardKey = (key: string) => (cardKeys as readonly string[]).includes(key);

function helpOf(catalog: Catalog, part: string) {
  if (part === 'national') return catalog.national;
  return isJurisdiction(part) ? helpIn(catalog, part) : undefined;
}

const helpIn = (catalog: Catalog, place: Jurisdiction) => ({ resources: catalog.byPlace[place], ...catalog.gaps[place] });

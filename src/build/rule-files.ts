import type * as z from 'zod/mini';
import { isJurisdiction, jurisdictions, type Jurisdiction } from '../domain/jurisdiction.ts';
import { factFile, offenseFile, type FactFile, type OffenseFile } from '../rules/fact-file.ts';
import { pathFile, type PathFile } from '../rules/path-file.ts';
import { definitionFile, placeFile, sectionFile, type PlaceFile } from '../rules/place-file.ts';
import { nearest } from './nearest.ts';
import { ruleProblems } from './rule-words.ts';
import type { RuleText } from './rule-texts.ts';
import { openSource, type Problem, type Source } from './yaml-source.ts';

/** A rule file whose shape is right. */
export interface RuleFile<Data> {
  /** The file's name without folder and `.yaml`. */
  readonly name: string;
  readonly source: Source;
  readonly data: Data;
}

/** What code sections tell, as it is written. */
export type SectionFile = z.infer<typeof sectionFile>;
/** Conditions named once, as they are written. */
export type DefinitionFile = z.infer<typeof definitionFile>;

/** The files of one place. */
export interface PlaceFiles {
  readonly place: Jurisdiction;
  readonly text: RuleFile<PlaceFile> | undefined;
  readonly facts: RuleFile<FactFile> | undefined;
  readonly sections: RuleFile<SectionFile> | undefined;
  readonly definitions: RuleFile<DefinitionFile> | undefined;
  readonly paths: readonly RuleFile<PathFile>[];
}

/** All rule files. */
export interface RuleFiles {
  readonly facts: RuleFile<FactFile>;
  readonly offenses: RuleFile<OffenseFile>;
  readonly places: readonly PlaceFiles[];
}

/**
 * Rule files, and what is wrong in their YAML and their shape. Files in order are given even where others are not:
 * none where a shared file is broken, none of a place whose questions or definitions are, or half of what follows would follow from that.
 */
export interface OpenedRules {
  readonly files: RuleFiles | undefined;
  readonly problems: readonly Problem[];
}

/** Opens rule files: YAML, then shape. What the files say of each other is checked by `checkRules`. */
export function openRules(texts: readonly RuleText[]): OpenedRules {
  const problems: Problem[] = [];
  const open = <Data>({ file, text }: RuleText, schema: z.ZodMiniType<Data>): RuleFile<Data> | undefined => {
    const source = openSource(file, text);
    if (!('data' in source)) {
      problems.push(...source);
      return undefined;
    }
    const parsed = schema.safeParse(source.data);
    if (!parsed.success) {
      problems.push(...ruleProblems(source, parsed.error.issues, schema));
      return undefined;
    }
    return { name: nameOf(file), source, data: parsed.data };
  };
  const opened = (file: string) => texts.find((text) => text.file === file);
  const openIf = <Data>(file: string, schema: z.ZodMiniType<Data>) => {
    const text = opened(file);
    return text && open(text, schema);
  };
  const openShared = <Data>(file: string, schema: z.ZodMiniType<Data>) => {
    if (!opened(file)) problems.push({ file, line: 1, column: 1, text: 'there is no such file; write it (see docs/rule-language.md)' });
    return openIf(file, schema);
  };

  const facts = openShared('rules/facts.yaml', factFile);
  const offenses = openShared('rules/offenses.yaml', offenseFile);
  const shared = new Set(['rules/facts.yaml', 'rules/offenses.yaml']);
  for (const { file } of texts) if (!shared.has(file)) problems.push(...strayFile(file));
  const folders = new Set(texts.map(({ file }) => file.split('/')[1] ?? '').filter(isJurisdiction));
  const places = [...folders].flatMap((place): PlaceFiles | readonly [] => {
    const before = problems.length;
    const paths = texts.filter(({ file }) => file.startsWith(`rules/${place}/`) && !notPaths.has(nameOf(file)));
    const named = {
      place,
      text: openIf(`rules/${place}/jurisdiction.yaml`, placeFile as z.ZodMiniType<PlaceFile>),
      facts: openIf(`rules/${place}/facts.yaml`, factFile),
      sections: openIf(`rules/${place}/offenses.yaml`, sectionFile),
      definitions: openIf(`rules/${place}/definitions.yaml`, definitionFile),
    };
    const complete = problems.length === before;
    const laws = paths.flatMap((text) => open(text, pathFile as z.ZodMiniType<PathFile>) ?? []);
    return complete ? { ...named, paths: laws } : [];
  });
  return { files: facts && offenses && { facts, offenses, places }, problems };
}

/** The files of a place that are not paths. */
const notPaths = new Set(['jurisdiction', 'facts', 'offenses', 'definitions']);

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

function strayFile(file: string): readonly Problem[] {
  const [, folder = '', ...rest] = file.split('/');
  const stray = (text: string): readonly Problem[] => [{ file, line: 1, column: 1, text }];
  if (rest.length === 0) return stray('this file has no place here; move it into the folder of its place, such as rules/dc');
  if (!isJurisdiction(folder)) {
    const near = nearest(folder, jurisdictions);
    return stray(`"${folder}" is not a place; name the folder ${near === undefined ? 'by postal code, such as ga, dc or us' : `${near}?`}`);
  }
  return rest.length > 1 ? stray(`this file lies too deep; move it to rules/${folder}`) : [];
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PlaceChunk } from '../../../src/rules/chunk.ts';
import type { FactFile, OffenseFile } from '../../../src/rules/fact-file.ts';
import type { Path } from '../../../src/rules/path-file.ts';
import { rulesFrom, type LoadedRules } from '../../../src/rules/rules-from.ts';

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'), { version: '1.2' });
/** The shared questions and kinds of charge, as they are written. */
export const toyShared = { facts: yaml('rules/facts.yaml') as FactFile, offenses: yaml('rules/offenses.yaml') as OffenseFile };

const CONVICTED = { is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-3(a)' };
const PLAIN = { criteria: CONVICTED, 'not-encoded': [{ text: 'The judge weighs the public interest.', cite: 'code § 12-5' }] };

/** A path of invented law; what is not given is plain and short. */
export const toyPath = (path: string, more: Partial<Path>): Path => ({
  path,
  name: `The act of ${path}`,
  plain: `Ask the court about ${path}.`,
  family: 'sealing',
  for: 'charge',
  place: 'va',
  reaches: ['va'],
  granted: 'by a judge',
  'may-ask': ['person', 'lawyer'],
  sources: [{ id: 'code', title: 'Example Code § 12-3', url: 'https://law.example/12-3', read: '2026-11-20', text: 'primary' }],
  checked: '2026-11-20',
  'lawyer-review': 'none',
  versions: [PLAIN],
  does: ['The court hides the case.'],
  'does-not': ['It does not reach immigration law.'],
  steps: [{ do: 'Ask the clerk for the docket.', office: 'Circuit court clerk', cost: 'none', bring: ['case number'] }, { do: 'File the form.' }],
  'inside-steps': ['Ask the case manager for the sentence sheet.'],
  documents: ['docket'],
  fee: 'none',
  forms: [{ name: 'Form 12', language: 'en' }],
  'typical-time': 'About six months.',
  mistakes: ['Filing too soon.'],
  help: ['record-clearing', 'legal-aid'],
  ...more,
});

const version = (criteria: Path['versions'][number]['criteria'], more: Partial<Path['versions'][number]> = {}) => [{ criteria, ...more }];

/** One path of each kind of result, for a conviction of 2020. */
export const sixKinds: readonly Path[] = [
  toyPath('hiding', {}),
  toyPath('clearing', { granted: 'automatic', family: 'automatic', versions: version(CONVICTED, { 'carried-out': { 'on-or-after': { today: '2027-10-01' }, cite: 'code § 12-9' } }) }),
  toyPath('mercy', { granted: 'by the governor', family: 'pardon', rare: true }),
  toyPath('waiting', { versions: version({ all: [CONVICTED, { waited: { years: 10, since: 'charge.disposition-date' }, cite: 'code § 12-3(b)' }] }) }),
  toyPath('asking', { versions: version({ all: [CONVICTED, { is: { 'charge.grade': 'misdemeanor' }, cite: 'code § 12-3(c)' }] }) }),
  toyPath('barred', { versions: version(CONVICTED, { unless: [{ is: { 'charge.offense': ['petty-theft'] }, say: 'Theft is on the list of charges left out.', cite: 'code § 12-4' }] }) }),
];

/** Virginia with some paths. */
export const toyChunk = (paths: readonly Path[]): PlaceChunk => ({
  place: 'va',
  text: {
    jurisdiction: 'va', name: 'Virginia', plain: 'The case was in a Virginia court.', courts: ['Circuit Court'], covered: [], 'not-covered': [{ text: 'Gun rights.' }],
    ask: [{ name: 'The Pardon Office', phone: '804-555-0100', mail: 'Post Office Box 1, Richmond, Virginia 23218' }], checked: '2026-11-20',
    sources: [{ title: 'Example Code', read: '2026-11-20', text: 'primary' }, { title: 'Other notes', read: '2026-11-20', text: 'knowledge' }],
  },
  facts: {}, sections: {}, definitions: {}, paths,
});

/** Rules of one place, ready to judge. */
export const toyRules = (paths: readonly Path[], places: LoadedRules['places'] = ['va']): LoadedRules => ({ ...rulesFrom(toyShared, [toyChunk(paths)]), places });

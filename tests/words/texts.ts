import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sayings } from './samples.ts';

/** One text that people read, and where it stands. */
export interface Text {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

type Read = null | string | number | boolean | readonly Read[] | { readonly [key: string]: Read };

/** A YAML file as plain data. */
export const readYaml = (file: string): Read => parse(readFileSync(file, 'utf8'), { version: '1.2' }) as Read;

/** Every file under rules/, without the Spanish ones. */
export const ruleFiles: readonly string[] = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map(name => join('rules', name).replaceAll('\\', '/'))
  .filter(file => file.endsWith('.yaml') && !file.endsWith('/es.yaml'))
  .sort();

/** Keys whose texts are official titles, addresses, codes or cases: not our words. */
const notOurs = new Set([
  'path', 'name', 'title', 'url', 'cite', 'id', 'source', 'sources', 'examples', 'forms', 'also', 'phrase', 'among', 'ends', 'nibrs',
  'org', 'organization', 'address', 'mail-address', 'phone', 'email', 'stand-in-url', 'reaches', 'help-roles', 'options-from', 'lawyer-review',
]);

/** The texts of a rule file that we wrote. Ids and codes have no space and are left out. */
export function ruleTexts(file: string): Text[] {
  const texts: Text[] = [];
  const walk = (value: Read, path: string): void => {
    if (typeof value === 'string') {
      if (/\s/.test(value.trim())) texts.push({ file, path, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((item: Read, index) => walk(item, `${path}[${index}]`));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) if (!notOurs.has(key)) walk(item as Read, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(readYaml(file), '');
  return texts;
}

type Words = string | readonly Words[] | ((...values: never[]) => unknown) | { readonly [key: string]: Words };

/** Everything an object of interface words can say, functions called with every sample. */
export function interfaceTexts(words: Words, file: string): Text[] {
  const texts: Text[] = [];
  const walk = (value: Words, path: string): void => {
    if (typeof value === 'string') texts.push({ file, path, text: value });
    else if (typeof value === 'function') for (const text of sayings(value as (...values: readonly unknown[]) => unknown, path)) texts.push({ file, path, text });
    else if (Array.isArray(value)) value.forEach((item: Words, index) => walk(item, `${path}[${index}]`));
    else for (const [key, item] of Object.entries(value)) walk(item as Words, path === '' ? key : `${path}.${key}`);
  };
  walk(words, '');
  return texts;
}

/** `file path: "text"`, for a message a writer can act on. */
export const shown = ({ file, path, text }: Text): string => `${file} ${path}: "${text}"`;

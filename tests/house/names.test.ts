import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './source.ts';

const files = sources('src').map(s => s.path);
const stem = (path: string): string => basename(path).replace(/(\.d)?\.(ts|tsx|mjs)$/, '');

test('file and folder names are kebab-case', () => {
  const names = files.flatMap(path => [stem(path), ...dirname(path).split('/')].map(name => ({ path, name })));
  expect(names.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)).map(({ path }) => path)).toEqual([]);
});

test('files are named after the one thing they hold', () => {
  expect(files.filter(path => /(^|-)(utils?|helpers?|managers?|misc|common|index)$/.test(stem(path)))).toEqual([]);
});

test('files only re-exporting others (barrels) are not needed', () => {
  const barrels = sources('src').filter(({ tree }) => {
    const body = tree['body'] as { type: string; source?: unknown }[];
    return body.length > 0 && body.every(s => s.type === 'ExportAllDeclaration' || (s.type === 'ExportNamedDeclaration' && s.source));
  });
  expect(barrels.map(s => s.path)).toEqual([]);
});

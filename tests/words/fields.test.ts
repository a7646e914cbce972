import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => ({ file: join('src', name), source: readFileSync(join('src', name), 'utf8') }));

test('no form field asks for a name, a birth date, a number, an address or a story (Q6, X14)', () => {
  const asks = /\b(?:name|id|htmlFor)=["'{`]+(?:full-?name|first-?name|last-?name|ssn|social-security|birth-?date|date-of-birth|street|address|email|phone|password|citizen\w*|immigration\w*|story)["'`}]/i;
  const types = /\btype=["'{`]+(?:email|tel|password)["'`}]/;
  expect(sources.filter(({ source }) => asks.test(source) || types.test(source)).map(({ file }) => file)).toEqual([]);
});

test('a placeholder never stands for a label (A5)', () => {
  expect(sources.filter(({ source }) => /\bplaceholder=/.test(source)).map(({ file }) => file)).toEqual([]);
});

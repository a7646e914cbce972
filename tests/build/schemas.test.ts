import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseJsonSchema } from '../../src/build/case-json-schema.ts';
import { compileTexts } from '../../src/build/compile.ts';
import { editorSchemas } from '../../src/build/editor-schemas.ts';
import { goodRules } from './good-rules.ts';

const schemas = editorSchemas();

test.each(schemas.map(({ name, text }) => [name, text] as const))('rules/schema/%s is as the shapes are now; if not, run `npm run schemas`', (name, text) => {
  const file = `rules/schema/${name}`;
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
});

test('there is no other file in rules/schema', () => {
  expect(readdirSync('rules/schema').sort()).toEqual(schemas.map(({ name }) => name).sort());
});

test('an editor shows what each key and each operator means', () => {
  const path = JSON.parse(schemas.find(({ name }) => name === 'path.json')?.text ?? '{}') as { properties: Record<string, { description?: string }> };
  expect(Object.entries(path.properties).filter(([, { description }]) => description === undefined).map(([key]) => key)).toEqual([]);
});

test('the schema of a case names every fact, with its label and the form of its answers', () => {
  const schema = JSON.parse(caseJsonSchema(compileTexts(goodRules))) as { properties: { person: Property; charges: { items: Property } }; required: string[] };
  expect(schema.required).toEqual(['version', 'charges']);
  expect(Object.keys(schema.properties.person.properties)).toEqual(['custody', 'very-sick']);
  const charge = schema.properties.charges.items.properties;
  expect(Object.keys(charge)).toEqual(['id', 'case', 'incident', 'jurisdiction', 'disposition', 'offense', 'released', 'sentence-total', 'dc-tries']);
  expect(charge['released']?.description).toBe('the day of release');
  const date = new RegExp(charge['released']?.pattern ?? '');
  const sentence = new RegExp(charge['sentence-total']?.pattern ?? '');
  const dates = ['2019', '2019-05', '2019-05-02', '2015/2019', '../2019', '2019/..', '2019~', 'not-yet', 'none', 'unknown'];
  expect([...dates.filter((text) => !date.test(text)), ...['P13Y', 'P2Y6M', 'P90D', 'life', 'P10Y/P15Y', 'P10Y/life', 'unknown'].filter((text) => !sentence.test(text))]).toEqual([]);
  expect(['05/2019', 'never', ''].filter((text) => date.test(text))).toEqual([]);
});

interface Property {
  readonly properties: Record<string, { readonly description?: string; readonly pattern?: string }>;
}

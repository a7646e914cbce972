import * as z from 'zod/mini';
import { resourceFile } from '../catalog/resource.ts';
import { operators } from '../engine/operators.ts';
import { operatorNames } from '../rules/criterion-schema.ts';
import { factFile, offenseFile } from '../rules/fact-file.ts';
import { pathFile } from '../rules/path-file.ts';
import { definitionFile, placeFile, sectionFile } from '../rules/place-file.ts';
import { dayText } from '../rules/text.ts';
import { keyWords, operatorWords } from './editor-words.ts';

type JsonSchema = Record<string, unknown>;

/** What editors are told of each kind of file, by the name of its schema: `# yaml-language-server: $schema=../schema/path.json`. */
const kinds = {
  path: [pathFile, 'A path to relief: rules/<place>/<path>.yaml'],
  facts: [factFile, 'Questions: rules/facts.yaml and rules/<place>/facts.yaml'],
  offenses: [offenseFile, 'Plain kinds of charge: rules/offenses.yaml'],
  place: [placeFile, 'A place: rules/<place>/jurisdiction.yaml'],
  definitions: [definitionFile, 'Conditions named once: rules/<place>/definitions.yaml'],
  sections: [sectionFile, 'What code sections tell: rules/<place>/offenses.yaml'],
  resources: [resourceFile, 'Clinics, offices and guides: rules/resources/<place>.yaml'],
} as const;

/** The JSON Schemas for editors as files: name and text. They are made from the shapes that the build checks by. */
export const editorSchemas = (): readonly { readonly name: string; readonly text: string }[] =>
  Object.entries(kinds).map(([name, [schema, title]]) => {
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any', override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as JsonSchema, schema) });
    return { name: `${name}.json`, text: `${JSON.stringify({ title, ...json }, null, 2)}\n` };
  });

/** Adds what shapes cannot say by themselves: words for keys and operators, and the form of a day. */
function describe(schema: unknown, json: JsonSchema, top: unknown): void {
  if (schema === dayText) json['pattern'] = '^\\d{4}-\\d{2}-\\d{2}$';
  const properties = json['properties'] as Record<string, JsonSchema> | undefined;
  if (!properties) return;
  const operator = operatorNames.find((name) => name in properties && 'cite' in properties && 'say' in properties);
  if (operator && operator in operators) {
    describeKey(properties, operator, operatorWords[operator]);
    for (const mark of ['cite', 'say', 'step', 'unverified', 'round'] as const) describeKey(properties, mark, operatorWords[mark]);
  } else if (schema === top) {
    for (const [key, words] of Object.entries(keyWords)) describeKey(properties, key, words);
  }
}

function describeKey(properties: Record<string, JsonSchema>, key: string, words: string): void {
  const property = properties[key];
  if (property) properties[key] = { ...property, description: words };
}

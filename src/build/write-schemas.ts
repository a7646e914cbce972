import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from './editor-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas for editors into rules/schema. A test tells when they are out of date. */
mkdirSync('rules/schema', { recursive: true });
for (const { name, text } of editorSchemas()) writeFileSync(`rules/schema/${name}`, text);

import * as z from 'zod/mini';
import type { Fact, Facts } from '../engine/fact.ts';
import { factsFrom } from '../rules/facts-from.ts';
import { caseSchema } from '../rules/case-format.ts';
import type { RuleBase } from './compile.ts';

type JsonSchema = { description?: string; pattern?: string; properties?: Record<string, JsonSchema>; items?: JsonSchema } & Record<string, unknown>;

const DATE = '(\\d{4}(-\\d{2}(-\\d{2})?)?~?|\\.\\.)';
const SENTENCE = '(life|P(\\d+Y)?(\\d+M)?(\\d+D)?)';
const patterns: Partial<Record<Fact['type'], string>> = {
  date: `^(unknown|none|not-yet|${DATE}(/${DATE})?)$`,
  sentence: `^(unknown|${SENTENCE}(/${SENTENCE})?)$`,
};

/** The JSON Schema of a case, as text: the one format of saved answers and of the command line, with every fact of every covered place. */
export function caseJsonSchema(base: RuleBase): string {
  const facts = Object.assign(factsFrom(base.shared.facts, base.shared.offenses), ...base.places.map((chunk) => factsFrom(chunk.facts, base.shared.offenses))) as Facts;
  const json = z.toJSONSchema(caseSchema(facts), { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  describe(json.properties?.['person'], '', facts);
  describe(json.properties?.['charges']?.items, 'charge.', facts);
  return `${JSON.stringify({ title: 'A case: what was answered about a person and the charges', ...json }, null, 1)}\n`;
}

function describe(holder: JsonSchema | undefined, prefix: string, facts: Facts): void {
  for (const [key, property] of Object.entries(holder?.properties ?? {})) {
    const fact = facts[prefix + key];
    if (!fact) continue;
    property.description = fact.label;
    const pattern = patterns[fact.type];
    if (pattern !== undefined) property.pattern = pattern;
  }
}

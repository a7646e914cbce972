import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Facts } from '../engine/fact.ts';
import { caseSchema } from '../rules/case-format.ts';
import type { Example, PathFile } from '../rules/path-file.ts';
import { caseProblems } from './case-problems.ts';
import type { Check } from './check.ts';
import { exampleCase } from './example-case.ts';
import { nearest } from './nearest.ts';
import { factsFor } from './rule-facts.ts';
import type { PlaceFiles, RuleFile } from './rule-files.ts';
import { sitesOfDefinitions, sitesOfPath } from './sites.ts';
import { problemAt, type KeyPath, type Problem } from './yaml-source.ts';

/** Examples speak of facts, charges, citations and steps that exist. Whether they come out as expected is seen when they run. */
export const checkExampleFiles: Check = (files) => {
  const known = factsFor(files);
  return files.places.flatMap((place) => {
    const facts = known(place.place);
    const schema = caseSchema(facts);
    return place.paths.flatMap((path) => {
      const words = wordsOf(place, path);
      return path.data.examples.flatMap((example, index) => [
        ...answers(path, example, index, place.place, facts, schema),
        ...names(path, example, index),
        ...expectation(path, example, index, facts, words),
      ]);
    });
  });
};

function answers({ source }: RuleFile<PathFile>, example: Example, index: number, place: Jurisdiction, facts: Facts, schema: ReturnType<typeof caseSchema>): readonly Problem[] {
  const { problems } = caseProblems(exampleCase(example, place, facts), facts, schema);
  return problems.map(({ path, text }) => {
    const at = ['examples', index, ...path];
    const key = String(path.at(-1) ?? 'the case');
    return text.startsWith('"') ? problemAt(source, at, text, 'key') : problemAt(source, at, `${key} ${text}`);
  });
}

function names({ source, data }: RuleFile<PathFile>, { name, judge, charges = [{}] }: Example, index: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (data.examples.findIndex((other) => other.name === name) !== index) problems.push(problemAt(source, ['examples', index, 'name'], `an earlier example is named "${name}" too; give this one another name`));
  const ids = charges.map((charge, n) => String(charge['id'] ?? String.fromCharCode('a'.charCodeAt(0) + n)));
  if (judge !== undefined && !ids.includes(judge)) problems.push(problemAt(source, ['examples', index, 'judge'], `judge is "${judge}", and there is no such charge; write one of ${ids.join(', ')}`));
  return problems;
}

/** The citations and steps an example may speak of: the path's own, and those of the definitions of its place. */
interface Words {
  readonly cites: readonly string[];
  readonly steps: readonly string[];
}

function wordsOf(place: PlaceFiles, path: RuleFile<PathFile>): Words {
  const sites = [...sitesOfPath(place.place, path), ...sitesOfDefinitions(place)];
  return { cites: [...new Set(sites.flatMap(({ criterion }) => criterion.cite ?? []))], steps: [...new Set(sites.flatMap(({ criterion }) => criterion.step ?? []))] };
}

function expectation({ source, data }: RuleFile<PathFile>, { expect }: Example, index: number, facts: Facts, { cites, steps }: Words): readonly Problem[] {
  const at: KeyPath = ['examples', index, 'expect'];
  if (typeof expect === 'string') return [];
  if ('maybe' in expect) {
    return expect.maybe.flatMap((id, n) => {
      if (facts[id]) return [];
      const near = nearest(id, Object.keys(facts)) ?? (facts[`charge.${id}`] ? `charge.${id}` : undefined);
      return [problemAt(source, [...at, 'maybe', n], `"${id}" is not a fact; ${near === undefined ? 'write the id of the fact that is missing' : `write ${near}?`}`)];
    });
  }
  if ('closed' in expect) {
    if (cites.includes(expect.closed)) return [];
    const near = nearest(expect.closed, cites);
    return [problemAt(source, [...at, 'closed'], `no rule of this path cites "${expect.closed}"; write ${near === undefined ? 'the cite of the rule that closes it, as it stands there' : `"${near}"?`}`)];
  }
  if ('open' in expect) {
    const { 'carried-out': duty } = expect.open;
    return duty !== undefined && data.granted !== 'automatic' ? [problemAt(source, [...at, 'open', 'carried-out'], 'carried-out is for automatic paths; take it out', 'key')] : [];
  }
  const after = typeof expect.opens === 'string' ? [] : (expect.opens.after ?? []);
  return after.flatMap((step, n) => (steps.includes(step) ? [] : [problemAt(source, [...at, 'opens', 'after', n], `no rule of this path has the step "${step}"; write the step as it stands there`)]));
}

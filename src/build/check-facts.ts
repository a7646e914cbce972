import { isChargeFact } from '../engine/fact.ts';
import type { FactFile } from '../rules/fact-file.ts';
import type { Check } from './check.ts';
import { oneOfOptions, unknownName } from './check-reads.ts';
import type { RuleFile } from './rule-files.ts';
import { problemAt, type Problem } from './yaml-source.ts';

type Entry = readonly [id: string, fact: FactFile[string]];

/** Questions: names, options and the order of asking. */
export const checkFacts: Check = ({ facts, places }) => {
  const shared = Object.entries(facts.data);
  return [
    ...shared.flatMap((entry) => [...factProblems(facts, entry), ...afterProblems(facts, entry, facts.data)]),
    ...orders(facts, shared, () => 10, 990, []),
    ...places.flatMap(({ place, facts: own }) => {
      if (!own) return [];
      const entries = Object.entries(own.data);
      const known = { ...facts.data, ...own.data };
      return [
        ...entries.flatMap((entry) => [...ownName(own, entry, place, facts.data), ...factProblems(own, entry), ...afterProblems(own, entry, known)]),
        // What a place asks of a charge may settle a shared question, and then stands before it.
        ...orders(own, entries, ([id]) => (isChargeFact(id) ? 10 : 400), 699, shared),
      ];
    }),
  ];
};

function ownName({ source }: RuleFile<FactFile>, [id]: Entry, place: string, shared: FactFile): readonly Problem[] {
  if (Object.hasOwn(shared, id)) return [problemAt(source, [id], `"${id}" is in rules/facts.yaml already; use that one, or write a name of its own`, 'key')];
  const charge = id.startsWith('charge.');
  const rest = id.slice(charge ? 'charge.'.length : 0);
  return rest.startsWith(`${place}-`) ? [] : [problemAt(source, [id], `"${id}" is a question of one place; name it ${charge ? 'charge.' : ''}${place}-${rest}`, 'key')];
}

function factProblems({ source }: RuleFile<FactFile>, [id, fact]: Entry): readonly Problem[] {
  const key = (name: string, text: string) => problemAt(source, [id, name], text, 'key');
  const { type, options, 'options-from': from, otherwise, future, never } = fact;
  const problems: Problem[] = [];
  if (!/^(charge\.)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) problems.push(problemAt(source, [id], `"${id}" is no name for a fact; write lower-case words joined by hyphens, such as very-sick or charge.released`, 'key'));
  if (type === 'choice' && !from && Object.keys(options ?? {}).length < 2) problems.push(key('type', `type of ${id} is choice, and it has fewer than two options; write options: with at least two`));
  if (type !== 'choice' && (options ?? from)) problems.push(key(options ? 'options' : 'options-from', `${id} has options, and its type is ${type}; write type: choice, or take them out`));
  if (options && from) problems.push(key('options-from', `${id} has options and options-from; keep one`));
  if (otherwise !== undefined && !Object.hasOwn(options ?? {}, otherwise)) problems.push(problemAt(source, [id, 'otherwise'], `otherwise is "${otherwise}"; ${oneOfOptions(otherwise, Object.keys(options ?? {}))}`));
  if (otherwise !== undefined && !id.startsWith('charge.')) problems.push(key('otherwise', `otherwise is for questions about a charge, and ${id} is about the person; take it out`));
  for (const [name, given] of Object.entries({ future, never })) {
    if (given !== undefined && type !== 'date') problems.push(key(name, `${name} is for dates, and the type of ${id} is ${type}; take it out`));
  }
  return problems;
}

/** What a question waits for is another fact, and of the person where the question is about the person. */
function afterProblems({ source }: RuleFile<FactFile>, [id, fact]: Entry, facts: FactFile): readonly Problem[] {
  const after = fact['asked-after'];
  if (after === undefined) return [];
  const here = (text: string) => [problemAt(source, [id, 'asked-after'], `asked-after is "${after}", ${text}`)];
  if (after === id || !Object.hasOwn(facts, after)) return here(after === id ? 'the question itself; write the one that comes before it, or take it out' : `which is not a fact; ${unknownName(after, Object.keys(facts))}`);
  return isChargeFact(after) && !isChargeFact(id) ? here(`a fact of a charge, and ${id} is about the person; write a fact of the person, or take it out`) : [];
}

/** Sensitive questions come last; no two questions that may be asked together share a place in the order. */
function orders({ source }: RuleFile<FactFile>, entries: readonly Entry[], leastOf: (entry: Entry) => number, most: number, before: readonly Entry[]): readonly Problem[] {
  return entries.flatMap((entry, index) => {
    const [id, { order, sensitive }] = entry;
    const least = leastOf(entry);
    const here = (text: string) => [problemAt(source, [id, 'order'], text)];
    if (sensitive && (order < 800 || order > 990)) return here(`order of ${id} is ${order}, and it is sensitive; write 800 to 990`);
    if (!sensitive && order >= 800) return here(`order of ${id} is ${order}, where sensitive questions stand; write sensitive: true, or ${least} to ${Math.min(most, 799)}`);
    if (!sensitive && (order < least || order > most)) return here(`order of ${id} is ${order}; write ${least} to ${most}`);
    const twin = [...before, ...entries.slice(0, index)].find(([, other]) => other.order === order);
    return twin ? here(`order of ${id} is ${order}, which ${twin[0]} has already; write another`) : [];
  });
}

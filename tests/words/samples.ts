import { voices } from '../../src/ui/words/voice.ts';
import { day } from '../../src/domain/day.ts';

const counts = [0, 1, 2, 12];
const date = ['March 4, 2028'];
const names = ['how the case ended'];

/** What a word function is called with, by the name of its parameter. A new parameter name needs a line here. */
export const samples: Record<string, readonly unknown[]> = {
  voice: voices,
  count: counts, low: [1, 3], high: [3, 9], of: [5], year: [1900],
  day: [day('2028-03-04'), day('2026-11-24')],
  date, from: date, latest: ['May 1, 2029'], earlier: ['the date of the offense'], later: ['the date the case ended'],
  text: ['2019', '2019-05', '2019-05-02', '2019~', '2015/2019', '../2019', '2019/..', 'not-yet', 'none', 'unknown'],
  period: ['P2Y6M', 'P1Y', 'P90D', 'life', 'P10Y/P15Y', 'unknown'],
  granted: ['by a judge', 'by a board', 'by the governor', 'on request', 'by an agency', 'by the president'],
  facts: [names, [...names, 'the date of the arrest']],
  steps: [['Ask the warden in writing.'], ['Ask the warden in writing.', 'Pay what is owed.']],
  people: [['The person'], ['The person', 'a lawyer', 'family']],
  items: [['pardons', 'marijuana cases']], gaps: [['a pardon office', 'a public defender']],
  office: ['', 'The clerk of the court that had the case.'],
  name: ['Virginia'], place: ['Virginia'], typed: ['Virgina'], kind: ['Petty theft'], charge: ['Petty theft, 2014'], label: names, fact: names,
  title: ['Question 3'], page: ['Question 3'], month: [2], step: ['Ask the clerk for the docket.'], path: ['Ask the court to hide the record'],
  state: ['Met'], rule: ['The case ended in a guilty finding.'], value: ['Found guilty'], answer: ['Found guilty'], result: ['Not yet.'],
  language: ['English'], section: ['18.2-96'], address: ['', 'https://example.org/'], who: ['Jane Roe'],
};

type WordFunction = (...values: readonly unknown[]) => unknown;

/** The parameter names of a function, as written. */
export const parametersOf = (source: string): string[] =>
  (/^(?:function\s*\w*)?\s*\(([^)]*)\)|^(\w+)\s*=>/.exec(source)?.slice(1).find(found => found !== undefined) ?? '')
    .split(',').map(name => name.trim()).filter(name => name !== '');

/** Everything a word function can say, over all samples of its parameters. Throws where a parameter has none. */
export function sayings(wordFunction: WordFunction, path: string): string[] {
  const lists = parametersOf(wordFunction.toString()).map(name => {
    const values = samples[name];
    if (values === undefined) throw new Error(`${path} has a parameter "${name}": add a sample for it in tests/words/samples.ts`);
    return values;
  });
  const calls = lists.reduce<readonly unknown[][]>((made, values) => made.flatMap(call => values.map(value => [...call, value])), [[]]);
  return calls.map(call => {
    const said = wordFunction(...call);
    if (typeof said !== 'string') throw new Error(`${path} does not give a text`);
    return said;
  });
}

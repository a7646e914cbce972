import { describe, expect, test } from 'vitest';
import { SourceError } from '../../src/build/yaml-source.ts';
import { parseCatalog } from '../../src/build/catalog-read.ts';

const good = `place: ga
resources:
  - id: ga-clinic
    name: A clinic
    organization: A group
    kind: clinic
    role: record-clearing
    provider: nonprofit
    families: [expungement-sealing]
    serves: [people-with-records]
    note: Clears records.
    url: https://example.org/
    url-verified: true
    url-is: own-page
    url-evidence: page-itself
    confidence: high
    languages: [en]
    source: the page itself was read
    date-seen: 2026-11-23
    recheck-by: 2027-05-23
`;

/** What is said of a file in which a line is changed. */
function complaints(line: string, instead: string, file = 'ga.yaml'): string[] {
  const text = good.replace(line, instead);
  if (text === good && line !== instead) throw new Error(`no such line: ${line}`);
  return complaintsOf({ file, text });
}

function complaintsOf(...texts: { file: string; text: string }[]): string[] {
  try {
    parseCatalog(texts);
    return [];
  } catch (error) {
    if (error instanceof SourceError) return error.message.split('\n');
    throw error;
  }
}

test('a good file has nothing to complain of', () => {
  expect(complaints('', '')).toEqual([]);
});

describe('a bad file is named with line and column, what was found and what to write', () => {
  test.each([
    ['a misspelt value', 'kind: clinic', 'kind: clinik', 'ga.yaml:6:11: kind is "clinik"; write clinic? It has to be one of clinic, clearinghouse, government-office, comparison, guide, directory, campaign, advocacy'],
    ['a strange value', 'confidence: high', 'confidence: perhaps', 'ga.yaml:16:17: confidence is "perhaps"; write one of high, medium, low, none'],
    ['a strange value in a list', 'families: [expungement-sealing]', 'families: [pardon, sealing-expungement]', 'ga.yaml:9:24: families[1] is "sealing-expungement"; write one of clemency, pardon, compassionate-release, second-look, expungement-sealing, marijuana, death-penalty-clemency, automatic-clean-slate'],
    ['a word for a list', 'serves: [people-with-records]', 'serves: families', 'ga.yaml:10:13: serves is "families"; write a list such as [en, es]'],
    ['an empty list', 'languages: [en]', 'languages: []', 'ga.yaml:17:16: languages is []; write at least one'],
    ['a word for true', 'url-verified: true', 'url-verified: yes', 'ga.yaml:13:19: url-verified is "yes"; write true or false'],
    ['an unknown key', 'note: Clears', 'nota: 1\n    note: Clears', 'ga.yaml:11:5: "nota" is not a key of the catalog; correct it or take it out (src/catalog/resource.ts lists the keys)'],
    ['a missing key', '    note: Clears records.\n', '', 'ga.yaml:3:5: note is missing; write text'],
    ['a number for text', 'name: A clinic', 'name: 603', 'ga.yaml:4:11: name is 603; write text'],
    ['a day that does not exist', 'date-seen: 2026-11-23', 'date-seen: 2026-11-31', 'ga.yaml:19:16: date-seen is "2026-11-31"; write a day that exists, as 2026-11-23'],
    ['half an address', 'url: https://example.org/', 'url: example.org', 'ga.yaml:12:10: url is "example.org"; write a whole web address, from https://'],
    ['a phone with words', 'languages: [en]', 'phone: call 404\n    languages: [en]', 'ga.yaml:17:12: phone is "call 404"; write a phone as 202-555-0100; anything else goes in phone-note'],
    ['an id with capitals', 'id: ga-clinic', 'id: GA-clinic', 'ga.yaml:3:9: id is "GA-clinic"; write lower-case words joined by hyphens'],
    ['a place that is none', 'place: ga', 'place: gx', 'ga.yaml:1:8: place is "gx"; write ga? It has to be a place such as ga, dc or us'],
    ['a file under another name', 'place: ga', 'place: va', 'ga.yaml:1:8: place is "va"; write ga, the name of the file'],
    ['places in the file of a place', 'role: rec', 'places: all\n    role: rec', 'ga.yaml:7:13: ga-clinic: the file is the place; take places out, or move the entry to national.yaml'],
  ])('%s', (_, line, instead, said) => {
    expect(complaints(line, instead)).toContain(said);
  });

  test.each([
    ['a link without an address', '    url: https://example.org/\n', '', ['ga.yaml:12:19: ga-clinic: url-verified is true without a url; write the url or false', 'ga.yaml:13:13: ga-clinic: url-is is own-page without a url; write the url, stand-in or none']],
    ['sure of an address nobody saw', 'url-verified: true', 'url-verified: false', ['ga.yaml:16:17: ga-clinic: confidence is high for a url that is not verified; write none']],
    ['a link of no confidence', 'confidence: high', 'confidence: none', ['ga.yaml:16:17: ga-clinic: confidence is none for a verified url; write low, medium or high, or url-verified: false']],
    ['a stand-in without its page', 'url-is: own-page', 'url-is: stand-in', ['ga.yaml:14:13: ga-clinic: url-is is stand-in beside a url; write own-page or hub-or-home, or move it to stand-in-url', 'ga.yaml:14:13: ga-clinic: url-is is stand-in without a stand-in-url; write the stand-in-url or none']],
    ['an address found nowhere', 'url-evidence: page-itself', 'url-evidence: not-found', ['ga.yaml:15:19: ga-clinic: url-evidence is not-found beside a url; write where the url was seen, or take it out']],
    ['a recheck in the past', 'recheck-by: 2027-05-23', 'recheck-by: 2026-11-23', ['ga.yaml:20:17: ga-clinic: recheck-by is 2026-11-23; write a day after date-seen, 2026-11-23']],
  ])('link rules: %s', (_, line, instead, said) => {
    expect(complaints(line, instead)).toEqual(said);
  });

  test('an entry of national.yaml says which places it serves', () => {
    expect(complaints('place: ga', 'place: national', 'national.yaml')).toEqual([
      'national.yaml:3:5: ga-clinic: places is missing; write all, or a list of places such as [us, dc]',
    ]);
    const wrong = good.replace('place: ga', 'place: national').replace('role: rec', 'places: dc\n    role: rec');
    expect(complaintsOf({ file: 'national.yaml', text: wrong })).toEqual(['national.yaml:7:13: places is "dc"; write all, or a list of places such as [us, dc]']);
  });

  test('an id is used once, in all files together', () => {
    const other = good.replace('place: ga', 'place: va');
    expect(complaintsOf({ file: 'ga.yaml', text: good }, { file: 'va.yaml', text: other })).toEqual(['va.yaml:3:9: id is "ga-clinic", which ga.yaml:3 has already; write another']);
  });

  test('the same key twice, and text that is not YAML', () => {
    expect(complaints('name: A clinic', 'name: A clinic\n    name: B')).toEqual(['ga.yaml:5:5: the key "name" is here twice; keep one of the two']);
    expect(complaints('languages: [en]', 'languages: [en')).toEqual(['ga.yaml:18:5: the bracket opened above is still open here; write the ] or } that closes it']);
  });

  test('an empty file', () => {
    expect(complaintsOf({ file: 'ga.yaml', text: '' })).toEqual(['ga.yaml:1:1: the file is null; write keys and values']);
  });

  test('all complaints come at once', () => {
    const text = good.replace('kind: clinic', 'kind: x').replace('languages: [en]', 'languages: [fr]');
    expect(complaintsOf({ file: 'ga.yaml', text }).map((line) => line.split(': ')[0])).toEqual(['ga.yaml:6:11', 'ga.yaml:17:17']);
  });
});

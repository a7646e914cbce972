import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/build/check-all.ts';
import type { RuleText } from '../../src/build/rule-texts.ts';
import { problemLine } from '../../src/build/yaml-source.ts';
import { changed, goodRules } from './good-rules.ts';

const complaints = (texts: readonly RuleText[]) => checkAll(texts).problems.map(problemLine);

const PATH = 'rules/dc/dc-seal.yaml';
const SHARED = 'rules/facts.yaml';
const OWN = 'rules/dc/facts.yaml';
const PLACE = 'rules/dc/jurisdiction.yaml';
const SECTIONS = 'rules/dc/offenses.yaml';
const DEFINITIONS = 'rules/dc/definitions.yaml';

type Case = readonly [what: string, file: string, text: string, instead: string, ...said: string[]];

const yaml: readonly Case[] = [
  ['a tab', PATH, '        - use', '\t- use', 'rules/dc/dc-seal.yaml:16:1: a tab stands at the beginning of this line; write spaces'],
  ['a key twice', PATH, 'fee: none', 'fee: none\nfee: none', 'rules/dc/dc-seal.yaml:35:1: the key "fee" is here twice; keep one of the two'],
  ['a line out of line', PATH, '          cite: code § 2(a)', '         cite: code § 2(a)', 'rules/dc/dc-seal.yaml:19:1: this line does not line up with any line above it; indent it like the lines it belongs with'],
  ['a second colon', PATH, 'plain: Ask', 'plain: Note: ask', 'rules/dc/dc-seal.yaml:3:8: this text has a second ": " in it; put the whole text in double quotes'],
  ['an open bracket', PATH, 'may-ask: [person, lawyer]', 'may-ask: [person, lawyer', 'rules/dc/dc-seal.yaml:8:1: the bracket opened above is still open here; write the ] or } that closes it'],
  ['an open quotation mark', PATH, 'name: Sealing a theft', 'name: "Sealing a theft', 'rules/dc/dc-seal.yaml:2:23: a quotation mark opened above is not closed; write the one that closes it'],
  ['a text that begins with a strange sign', PATH, 'fee: none', 'fee: @none', 'rules/dc/dc-seal.yaml:34:6: a text cannot begin with @; put the whole text in double quotes'],
  ['a text that begins with a star', PATH, 'fee: none', 'fee: *none', 'rules/dc/dc-seal.yaml:34:6: a value begins with *; put text that begins with * in double quotes'],
  ['a text cut by a comma', PATH, 'text: The judge weighs the public interest.', 'text: The judge weighs risk, and the public interest.', 'rules/dc/dc-seal.yaml:28:39: the comma before "and the public interest." cuts a text in two; put the whole text in double quotes'],
  ['a word without a colon', PATH, 'fee: none', 'fee: none\nrare', 'rules/dc/dc-seal.yaml:35:1: "rare" has no colon after it; write "rare: …", or indent the line to go on with the text above'],
];

const shapes: readonly Case[] = [
  ['a key that is misspelt', PATH, 'granted:', 'grantd:', 'rules/dc/dc-seal.yaml:6:1: "grantd" is not a key here; write granted?'],
  ['a strange key', PATH, 'fee: none', 'fee: none\nprice: none', 'rules/dc/dc-seal.yaml:35:1: "price" is not a key here; take it out, or write one that docs/rule-language.md lists'],
  ['a family that is misspelt', PATH, 'family: sealing', 'family: sealng', 'rules/dc/dc-seal.yaml:4:9: family is "sealng"; write sealing? It has to be one of pardon, commutation, capital-clemency, compassionate-release, second-look, resentencing, parole, sentence-credit, supervision-end, sealing, nonconviction, automatic, set-aside, certificate, marijuana, survivor, juvenile, innocence, rights'],
  ['a number for text', PATH, 'fee: none', 'fee: 20', 'rules/dc/dc-seal.yaml:34:6: fee is 20; write text'],
  ['no does-not', PATH, 'does-not: [It does not give back gun rights.]', 'does-not: []', 'rules/dc/dc-seal.yaml:30:11: does-not is []; write at least one'],
  ['six steps', PATH, '  - {do: Ask the clerk for the docket., office: Clerk, cost: none, bring: [case number]}', Array.from({ length: 6 }, () => '  - {do: Ask the clerk.}').join('\n'), 'rules/dc/dc-seal.yaml:32:3: steps has 6 entries; write 5 or fewer'],
  ['a day that does not exist', PATH, 'checked: 2026-11-24', 'checked: 2026-11-31', 'rules/dc/dc-seal.yaml:10:10: checked is "2026-11-31"; write a day that exists, like 2026-11-24'],
  ['a bad address', PATH, 'https://example.org/', 'example.org', 'rules/dc/dc-seal.yaml:9:39: url is "example.org"; write a whole address that begins with https://'],
  ['bars that are no list', PATH, '    unless:\n      - is: {charge.offense: fraud}\n        cite: code § 3\n      - count', '    unless:\n      is: {charge.offense: fraud}\n      cite: code § 3\n    x-unless:\n      - count', 'rules/dc/dc-seal.yaml:23:7: unless is {"is":{"charge.offense":"fraud"},"cite":"code § 3"}; write a list: each entry on a line of its own, after "- "', 'rules/dc/dc-seal.yaml:25:5: "x-unless" is not a key here; write unless?'],
  ['a review that is neither', PATH, 'lawyer-review: none', 'lawyer-review: soon', 'rules/dc/dc-seal.yaml:11:16: lawyer-review is "soon"; write none, or {by: …, date: …}'],
  ['an expectation that is none', PATH, 'expect: open', 'expect: {closed: [a, b]}', 'rules/dc/dc-seal.yaml:41:13: expect is {"closed":["a","b"]}; write open, opens, maybe, closed, {open: {until: day}}, {opens: day}, {maybe: [facts]} or {closed: citation}'],
  ['an operator that is misspelt', PATH, '- at-most:', '- atmost:', 'rules/dc/dc-seal.yaml:20:11: "atmost" is not an operator; write at-most? It has to be one of all, any, not, use, is, at-least, at-most, waited, before, on-or-before, on-or-after, after, count'],
  ['no operator', PATH, '        - at-most: {charge.dc-tries: 2}\n          cite: code § 2(b)', '        - cite: code § 2(b)', 'rules/dc/dc-seal.yaml:20:11: all[2] has no operator; write one of all, any, not, use, is, at-least, at-most, waited, before, on-or-before, on-or-after, after, count'],
  ['two operators', PATH, '- at-most: {charge.dc-tries: 2}', '- at-most: {charge.dc-tries: 2}\n          is: {charge.offense: theft}', 'rules/dc/dc-seal.yaml:20:11: two operators in one condition, is and at-most; write one, or put both in a list under all or any'],
  ['a list without all or any', PATH, '      all:\n        - use', '        - use', 'rules/dc/dc-seal.yaml:15:9: criteria is a list; write "all:" or "any:" in front of the list'],
  ['a mark that is misspelt', PATH, 'cite: code § 2(b)', 'cites: code § 2(b)', 'rules/dc/dc-seal.yaml:21:11: "cites" is not a key here; write cite?'],
  ['two facts in one rule', PATH, '{charge.dc-tries: 2}', '{charge.dc-tries: 2, custody: 3}', 'rules/dc/dc-seal.yaml:20:20: at-most is {"charge.dc-tries":2,"custody":3}; write exactly one fact here; put several conditions in a list under "all" or "any"'],
  ['a period of nothing', PATH, '{years: 5, since', '{years: 0, since', 'rules/dc/dc-seal.yaml:17:27: years is 0; write more than 0'],
  ['no period', PATH, '{years: 5, since', '{since', 'rules/dc/dc-seal.yaml:17:19: waited is {"since":"charge.released"}; write either a period (years, months, days) or a fraction of a sentence'],
  ['a fraction that is none', PATH, '{years: 5, since', '{fraction: half, of: charge.sentence-total, since', 'rules/dc/dc-seal.yaml:17:30: fraction is "half"; write a fraction like 3/4'],
  ['a fraction of nothing', PATH, '{years: 5, since', '{fraction: 1/2, since', 'rules/dc/dc-seal.yaml:17:19: waited is {"fraction":"1/2","since":"charge.released"}; write "fraction" and "of" together, like {fraction: 3/4, of: charge.sentence-total, since: …}'],
  ['a date that is none', PATH, 'waited: {years: 5, since: charge.released}', 'before: {charge.released: 2020-02-30}', 'rules/dc/dc-seal.yaml:17:37: charge.released is "2020-02-30"; write a day that exists, like 2027-10-01'],
  ['a year for a date', PATH, 'waited: {years: 5, since: charge.released}', 'before: {charge.released: 2020}', 'rules/dc/dc-seal.yaml:17:37: charge.released is 2020; write a day such as 2027-10-01, or {than: another date fact, plus: {years: 3}}'],
  ['a count of nobody', PATH, 'of: others,', 'of: other,', 'rules/dc/dc-seal.yaml:25:21: of is "other"; write others? It has to be one of charges, others, others-in-case, others-in-incident'],
  ['a count without a limit', PATH, ', at-least: 1}', '}', 'rules/dc/dc-seal.yaml:25:16: count is {"of":"others","where":{"all":[{"use":"dc-ended"},{"is":{"charge.offense":"fr…; write either "at-least" or "at-most"'],
  ['a question without words', OWN, 'question: How many tries?', 'question: {you: How many tries?}', 'rules/dc/facts.yaml:5:13: question is {"you":"How many tries?"}; write one sentence, or {you: …, they: …}'],
];

const names: readonly Case[] = [
  ['a rule without a citation', PATH, '        - at-most: {charge.dc-tries: 2}\n          cite: code § 2(b)', '        - at-most: {charge.dc-tries: 2}', 'rules/dc/dc-seal.yaml:20:11: "at-most" has no cite; write cite: beside it, with a source id and the subsection, such as cite: code § 12-3(a)'],
  ['a citation of no source', PATH, 'cite: code § 2(b)', 'cite: cod § 2(b)', 'rules/dc/dc-seal.yaml:21:17: "cod § 2(b)" does not begin with a source of this path; begin it with code?'],
  ['a citation without its source', PATH, 'cite: code § 2(b)', 'cite: § 2(b)', 'rules/dc/dc-seal.yaml:21:17: "§ 2(b)" does not begin with a source of this path; begin it with code, or add the source'],
  ['a definition cites a source that the path has not', DEFINITIONS, 'cite: code § 1', 'cite: bail § 1', 'rules/dc/dc-seal.yaml:8:1: no source has the id "bail", and "dc-ended" in definitions.yaml cites it; add that source'],
  ['a second source without an id', PATH, '\nchecked:', '\n  - {title: Another code, read: 2026-11-24, text: primary}\nchecked:', 'rules/dc/dc-seal.yaml:10:5: this source has no id, and there are several; write id: and a short name, such as id: code'],
  ['two sources of one id', PATH, '\nchecked:', '\n  - {id: code, title: Another code, read: 2026-11-24, text: primary}\nchecked:', 'rules/dc/dc-seal.yaml:10:10: id is "code", which an earlier source has already; write another'],
  ['odds from nowhere', PATH, 'fee: none', 'fee: none\nodds: {text: One in ten., source: report}', 'rules/dc/dc-seal.yaml:35:35: "report" does not begin with a source of this path; begin it with code, or add the source'],
  ['a fact that is misspelt', PATH, 'since: charge.released', 'since: charge.relased', 'rules/dc/dc-seal.yaml:17:37: "charge.relased" is not a fact; write charge.released?'],
  ['a fact of a charge without its charge', PATH, 'since: charge.released', 'since: released', 'rules/dc/dc-seal.yaml:17:37: "released" is not a fact; write charge.released?'],
  ['a fact that is nowhere', PATH, '{charge.dc-tries: 2}', '{charge.dc-height: 2}', 'rules/dc/dc-seal.yaml:20:21: "charge.dc-height" is not a fact; write one of rules/facts.yaml, or add it to the facts.yaml of the place'],
  ['an operator that cannot read the fact', PATH, 'since: charge.released', 'since: charge.offense', 'rules/dc/dc-seal.yaml:17:37: "charge.offense" is a choice, and waited cannot read it; for a choice write is'],
  ['a limit of the wrong kind', PATH, '{charge.dc-tries: 2}', '{charge.dc-tries: {years: 2}}', 'rules/dc/dc-seal.yaml:20:38: "charge.dc-tries" is a number, and its limit is {"years":2}; write a number such as 24'],
  ['a value that is misspelt', PATH, '- is: {charge.offense: fraud}', '- is: {charge.offense: frod}', 'rules/dc/dc-seal.yaml:23:30: "frod" is not an answer to charge.offense; write one of theft, fraud'],
  ['a value that is no option', PATH, '- is: {charge.offense: fraud}', '- is: {charge.offense: [fraud, murder]}', 'rules/dc/dc-seal.yaml:23:38: "murder" is not an answer to charge.offense; write one of theft, fraud'],
  ['this. outside a count', PATH, '- is: {charge.offense: fraud}', '- is: {this.offense: fraud}', 'rules/dc/dc-seal.yaml:23:14: "this.offense" stands outside a count; write charge.offense'],
  ['a definition that is misspelt', PATH, '- use: dc-ended', '- use: dc-endd', 'rules/dc/dc-seal.yaml:16:16: there is no definition "dc-endd"; write dc-ended?'],
  ['a definition of itself', DEFINITIONS, '  is: {charge.disposition: convicted}\n  cite: code § 1', '  all: [{use: dc-other}]\ndc-other:\n  any: [{use: dc-ended}]', 'rules/dc/definitions.yaml:1:1: a definition cannot use itself (dc-ended uses dc-other uses dc-ended); write one of them out', 'rules/dc/definitions.yaml:3:1: a definition cannot use itself (dc-other uses dc-ended uses dc-other); write one of them out'],
  ['a definition for nothing', DEFINITIONS, 'dc-ended:', 'dc-spare: {is: {custody: prison}, cite: code § 9}\ndc-ended:', 'rules/dc/definitions.yaml:1:1: nothing uses "dc-spare"; use it in a path, or take it out'],
  ['unverified on a group', PATH, '      all:\n', '      unverified: Not read.\n      all:\n', 'rules/dc/dc-seal.yaml:15:7: "unverified" is not a key here; write unverified?'],
  ['a citation on a use', PATH, '- use: dc-ended', '- use: dc-ended\n          cite: code § 1', 'rules/dc/dc-seal.yaml:17:11: "cite" has no effect beside use; write it in the definition "dc-ended"'],
  ['rounding where nothing is rounded', PATH, 'cite: code § 2(b)', 'cite: code § 2(b)\n          round: late', 'rules/dc/dc-seal.yaml:22:11: "round" has no effect beside at-most; write it beside the rule that adds a period to a day'],
  ['words that the rule cannot fill', PATH, '{period} have', '{date} have', 'rules/dc/dc-seal.yaml:18:16: "{date}" in say is nothing this rule can fill; write {period}'],
  ['a number typed by hand', PATH, '{period} have', '5 years have', 'rules/dc/dc-seal.yaml:18:16: say has the number 5 typed in; write {period}'],
  ['a path under another name', PATH, 'path: dc-seal', 'path: dc-hide', 'rules/dc/dc-seal.yaml:1:7: path is "dc-hide"; write dc-seal, the name of the file', 'rules/dc/dc-seal.yaml:1:7: "dc-hide" is not in the covered list of rules/dc/jurisdiction.yaml; add it there', 'rules/dc/jurisdiction.yaml:6:12: there is no path "dc-seal" for this place; write rules/dc/dc-seal.yaml, or take it out'],
  ['a window that ends before it begins', PATH, '{from: 2020-01-01}', '{from: 2020-01-01, until: 2019-12-31}', 'rules/dc/dc-seal.yaml:13:41: until is 2019-12-31, which comes before from, 2020-01-01; write the last day in force'],
  ['two versions on one day', PATH, 'does: [', '  - in-force: {until: 2020-01-01}\n    criteria: {use: dc-ended}\ndoes: [', 'rules/dc/dc-seal.yaml:29:15: version 2 is in force on days on which version 1 is too; write until: as the last day of the older one, and from: as the day after'],
  ['a duty without automatic', PATH, '    not-encoded:', '    carried-out: {on-or-after: {today: 2027-10-01}, cite: code § 6}\n    not-encoded:', 'rules/dc/dc-seal.yaml:27:5: carried-out is for automatic paths, and granted is "by a judge"; take it out, or write granted: automatic'],
  ['a place twice', PATH, 'for: charge', 'for: charge\nreaches: [dc, dc]', 'rules/dc/dc-seal.yaml:6:15: "dc" is here twice; keep one'],
  ['a charge fact in a path for a person', PATH, 'for: charge', 'for: person', 'rules/dc/dc-seal.yaml:16:16: "dc-ended" reads charge.disposition, a fact of a charge, and this path is for a person; put it in the where of a count, or write for: charge', 'rules/dc/dc-seal.yaml:17:37: "charge.released" is a fact of a charge, and this path is for a person; put it in the where of a count, or write for: charge', 'rules/dc/dc-seal.yaml:20:21: "charge.dc-tries" is a fact of a charge, and this path is for a person; put it in the where of a count, or write for: charge', 'rules/dc/dc-seal.yaml:23:14: "charge.offense" is a fact of a charge, and this path is for a person; put it in the where of a count, or write for: charge', 'rules/dc/dc-seal.yaml:25:21: of is "others", and a path for a person judges no charge that others could stand beside; write charges'],
  ['a shared question again', OWN, 'charge.dc-tries:', 'custody:', 'rules/dc/facts.yaml:1:1: "custody" is in rules/facts.yaml already; use that one, or write a name of its own'],
  ['a question of a place without its name', OWN, 'charge.dc-tries:', 'charge.tries:', 'rules/dc/facts.yaml:1:1: "charge.tries" is a question of one place; name it charge.dc-tries'],
  ['a choice without options', SHARED, '  options:\n    convicted: {label: Found guilty}\n    dismissed: {label: Dropped}\n', '', 'rules/facts.yaml:5:3: type of charge.disposition is choice, and it has fewer than two options; write options: with at least two'],
  ['a date with options', SHARED, '  question: When did it end?', '  question: When did it end?\n  options: {a: {label: An A}, b: {label: A B}}', 'rules/facts.yaml:20:3: charge.released has options, and its type is date; write type: choice, or take them out'],
  ['an option for all others that is not there', SHARED, '    dismissed: {label: Dropped}\n', '    dismissed: {label: Dropped}\n  otherwise: none\n', 'rules/facts.yaml:12:14: otherwise is "none"; write one of convicted, dismissed'],
  ['a question that waits for no fact', OWN, '  question: ', '  asked-after: custdy\n  question: ', 'rules/dc/facts.yaml:5:16: asked-after is "custdy", which is not a fact; write custody?'],
  ['a question about the person that waits for a charge', SHARED, 'order: 800\n', 'order: 800\n  asked-after: charge.offense\n', 'rules/facts.yaml:36:16: asked-after is "charge.offense", a fact of a charge, and very-sick is about the person; write a fact of the person, or take it out'],
  ['an order twice', SHARED, 'order: 30', 'order: 40', 'rules/facts.yaml:14:11: order of charge.offense is 40, which charge.disposition has already; write another'],
  ['a sensitive question too early', SHARED, 'order: 800', 'order: 350', 'rules/facts.yaml:35:10: order of very-sick is 350, and it is sensitive; write 800 to 990'],
  ['a plain question among the sensitive ones', OWN, 'order: 410', 'order: 810', 'rules/dc/facts.yaml:2:10: order of charge.dc-tries is 810, where sensitive questions stand; write sensitive: true, or 10 to 699'],
  ['a section nobody can find', SECTIONS, '"22-3211"', '"theft"', 'rules/dc/offenses.yaml:3:3: "theft" has no number and would never be found; write the section, such as "22-3211" or "18 U.S.C. 922(g)"'],
  ['a section that stands there twice', SECTIONS, 'sections:\n', 'sections:\n  "§ 22-3211": {name: Theft}\n', 'rules/dc/offenses.yaml:4:3: "22-3211" is the same section as "§ 22-3211"; every way to write it is found, so keep one'],
  ['a part of a section that contradicts the section', SECTIONS, 'sections:\n', 'sections:\n  "22-3211(b)": {name: Fraud, charge.offense: fraud}\n', 'rules/dc/offenses.yaml:3:47: "fraud" goes beyond what "22-3211" tells, which is read for every part of it that is not listed; add "fraud" there, or take charge.offense out there'],
  ['a section that tells a strange fact', SECTIONS, 'charge.offense: theft', 'charge.ofense: theft', 'rules/dc/offenses.yaml:3:28: "charge.ofense" is not a fact of a charge; write charge.offense?'],
  ['a section that tells a strange value', SECTIONS, 'charge.offense: theft', 'charge.offense: thefft', 'rules/dc/offenses.yaml:3:44: "thefft" is not an answer to charge.offense; write theft? It has to be one of theft, fraud'],
  ['a place under another name', PLACE, 'jurisdiction: dc', 'jurisdiction: va', 'rules/dc/jurisdiction.yaml:1:15: jurisdiction is "va"; write dc, the name of the folder'],
  ['a path that is not there', PLACE, '{path: dc-seal,', '{path: dc-sael,', 'rules/dc/dc-seal.yaml:1:7: "dc-seal" is not in the covered list of rules/dc/jurisdiction.yaml; add it there', 'rules/dc/jurisdiction.yaml:6:12: there is no path "dc-sael" for this place; write dc-seal?'],
];

const examples: readonly Case[] = [
  ['a strange fact in an example', PATH, 'dc-tries: 0, offense: theft}', 'dc-trys: 0, offense: theft}', 'rules/dc/dc-seal.yaml:38:62: "dc-trys" is not a name we know; did you mean "dc-tries"?'],
  ['a strange answer in an example', PATH, 'released: 2021-06-01,', 'released: 2021-06-31,', 'rules/dc/dc-seal.yaml:38:50: released is "2021-06-31"; write a date like 2019, 2019-05, 2019-05-02, 2015/2019, 2019~, not-yet, none or unknown'],
  ['a fact of the person in a charge', PATH, '[{disposition: convicted, ', '[{custody: none, disposition: convicted, ', 'rules/dc/dc-seal.yaml:38:16: "custody" is a fact of the person; write it under "person"'],
  ['a charge that is not there', PATH, '    expect: open', '    judge: c\n    expect: open', 'rules/dc/dc-seal.yaml:41:12: judge is "c", and there is no such charge; write one of a'],
  ['two examples of one name', PATH, 'name: the day before', 'name: five years to the day', 'rules/dc/dc-seal.yaml:42:11: an earlier example is named "five years to the day" too; give this one another name'],
  ['a citation that no rule has', PATH, 'expect: {closed: code § 3}', 'expect: {closed: code § 33}', 'rules/dc/dc-seal.yaml:51:22: no rule of this path cites "code § 33"; write "code § 3"?'],
  ['a missing fact that is none', PATH, 'expect: {maybe: [charge.dc-tries]}', 'expect: {maybe: [dc-tries]}', 'rules/dc/dc-seal.yaml:63:22: "dc-tries" is not a fact; write charge.dc-tries?'],
  ['a step that is none', PATH, 'expect: {opens: 2026-06-01}', 'expect: {opens: {after: [Wait.]}}', 'rules/dc/dc-seal.yaml:46:30: no rule of this path has the step "Wait."; write the step as it stands there'],
  ['open a day too early', PATH, 'expect: {opens: 2026-06-01}', 'expect: open', 'rules/dc/dc-seal.yaml:46:13: "the day before" expects "open" and got opens (from 2026-06-01, latest 2026-06-01); correct the rule or the example'],
  ['a wrong day', PATH, 'expect: {opens: 2026-06-01}', 'expect: {opens: 2026-06-02}', 'rules/dc/dc-seal.yaml:46:13: "the day before" expects {"opens":"2026-06-02"} and got opens (from 2026-06-01, latest 2026-06-01); correct the rule or the example'],
  ['closed by another rule', PATH, 'expect: {closed: code § 3}', 'expect: {closed: code § 4}', 'rules/dc/dc-seal.yaml:51:13: "fraud" expects {"closed":"code § 4"} and got closed (by code § 3); correct the rule or the example'],
  ['another fact is missing', PATH, 'expect: {maybe: [charge.dc-tries]}', 'expect: {maybe: [charge.released]}', 'rules/dc/dc-seal.yaml:63:13: "tries unknown" expects {"maybe":["charge.released"]} and got maybe (missing charge.dc-tries); correct the rule or the example'],
  ['an example out of reach', PATH, 'charges: [{disposition: convicted, released: 2021-06-01, offense: theft}]', 'charges: [{jurisdiction: va, disposition: convicted}]', 'rules/dc/dc-seal.yaml:63:13: "tries unknown" expects {"maybe":["charge.dc-tries"]}, and no charge of it is in reach of this path; write a charge of a place in reaches'],
  ['a bar that no example tries', PATH, '{disposition: convicted, released: 2021-06-01, dc-tries: 0, offense: fraud}', '{disposition: convicted, released: 2021-06-01, dc-tries: 3, offense: theft}', 'rules/dc/dc-seal.yaml:51:13: "fraud" expects {"closed":"code § 3"} and got closed (by code § 2(b)); correct the rule or the example', 'rules/dc/dc-seal.yaml:23:9: no example is closed by this bar; write one in which it holds'],
  ['nothing open', PATH, '    as-of: 2026-06-01\n    expect: open', '    as-of: 2026-05-01\n    expect: opens', 'rules/dc/dc-seal.yaml:36:1: no example expects open; write one'],
];

test('nothing is wrong with good files', () => {
  expect(complaints(goodRules)).toEqual([]);
});

describe.each([
  ['YAML', yaml],
  ['shapes', shapes],
  ['names', names],
  ['examples', examples],
])('a bad file is told where, what was found and what to write: %s', (_, cases) => {
  test.each(cases)('%s', (_what, file, text, instead, ...said) => {
    expect(complaints(changed(file, text, instead))).toEqual(said);
  });
});

describe('files that are in the wrong place, or in none', () => {
  const without = (file: string) => complaints(goodRules.filter((one) => one.file !== file));
  const beside = (file: string) => complaints([...goodRules, { file, text: 'a: 1' }]);

  test('a shared file is missing', () => {
    expect(without('rules/offenses.yaml')).toEqual(['rules/offenses.yaml:1:1: there is no such file; write it (see docs/rule-language.md)']);
  });

  test('a place does not say what it is', () => {
    expect(without(PLACE)).toEqual(['rules/dc/jurisdiction.yaml:1:1: there is no such file, and dc has rules; write it (see docs/rule-language.md)']);
  });

  test('a path lies outside its place', () => {
    expect(beside('rules/dc-seal.yaml')).toEqual(['rules/dc-seal.yaml:1:1: this file has no place here; move it into the folder of its place, such as rules/dc']);
    expect(beside('rules/dc/old/dc-seal.yaml')[0]).toBe('rules/dc/old/dc-seal.yaml:1:1: this file lies too deep; move it to rules/dc');
  });

  test('a folder is no place', () => {
    expect(beside('rules/virginia/facts.yaml')).toEqual(['rules/virginia/facts.yaml:1:1: "virginia" is not a place; name the folder by postal code, such as ga, dc or us']);
  });

  test('a broken file of questions hides what follows from it, and nothing else', () => {
    const broken = changed(OWN, 'order: 410', 'order: [').map((one) => (one.file === SHARED ? { ...one, text: one.text.replace('order: 30', 'order: 40') } : one));
    expect(complaints(broken).map((line) => line.split(': ')[0])).toEqual(['rules/dc/facts.yaml:3:3', 'rules/facts.yaml:14:11']);
  });
});

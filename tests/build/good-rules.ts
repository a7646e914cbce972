import type { RuleText } from '../../src/build/rule-texts.ts';

const facts = `charge.jurisdiction:
  {order: 20, type: choice, label: where the case was, question: Where was the case?, why: Laws differ., options-from: places, find-out: Ask the court.}
charge.disposition:
  order: 30
  type: choice
  label: how the case ended
  question: How did the case end?
  why: It matters.
  options:
    convicted: {label: Found guilty}
    dismissed: {label: Dropped}
  find-out: Ask the court.
charge.offense:
  {order: 40, type: choice, label: the kind of charge, question: What was it for?, why: It matters., options-from: offenses, find-out: Ask the court.}
charge.released:
  order: 90
  type: date
  label: the day of release
  question: When did it end?
  why: A wait starts then.
  find-out: Ask the prison.
charge.sentence-total:
  {order: 95, type: sentence, label: the whole sentence, question: How long?, why: It matters., find-out: Ask the court.}
custody:
  order: 300
  type: choice
  label: where the person lives
  question: Where now?
  why: It matters.
  options: {prison: {label: Prison}, none: {label: Not inside}}
  find-out: Ask.
complete:
  {order: 390, type: choice, label: all charges, question: Are these all?, why: It matters., options: {yes: {label: "Yes"}, no: {label: "No"}}, find-out: Ask.}
very-sick:
  order: 800
  type: choice
  label: a grave illness
  question: Very sick?
  why: It matters.
  options: {yes: {label: "Yes"}, no: {label: "No"}}
  find-out: Ask.
  sensitive: true
`;

const offenses = `theft: {label: Theft, help: Larceny, examples: [taking a bike, taking a phone], group: property}
fraud: {label: Fraud, help: False pretenses, examples: [a false check, a false name], group: property}
`;

const place = `jurisdiction: dc
name: District of Columbia
plain: The case was in the Superior Court.
courts: [D.C. Superior Court]
covered:
  - {path: dc-seal, text: Ask the court to hide a record.}
not-covered:
  - {text: Traffic tickets.}
ask:
  - {name: Public Defender Service, phone: 202-628-1200}
checked: 2026-11-24
sources:
  - {title: D.C. Code, read: 2026-11-24, text: primary}
`;

const placeFacts = `charge.dc-tries:
  order: 410
  type: number
  label: how many tries there were
  question: How many tries?
  why: The law counts them.
  find-out: Ask the court.
`;

const sections = `source: {title: D.C. Code, read: 2026-11-24, text: primary}
sections:
  "22-3211": {name: Theft, charge.offense: theft}
`;

const definitions = `dc-ended:
  is: {charge.disposition: convicted}
  cite: code § 1
`;

const path = `path: dc-seal
name: Sealing a theft
plain: Ask the court to hide an old theft.
family: sealing
for: charge
granted: by a judge
may-ask: [person, lawyer]
sources:
  - {id: code, title: D.C. Code, url: "https://example.org/", read: 2026-11-24, text: primary}
checked: 2026-11-24
lawyer-review: none
versions:
  - in-force: {from: 2020-01-01}
    criteria:
      all:
        - use: dc-ended
        - waited: {years: 5, since: charge.released}
          say: At least {period} have passed.
          cite: code § 2(a)
        - at-most: {charge.dc-tries: 2}
          cite: code § 2(b)
    unless:
      - is: {charge.offense: fraud}
        cite: code § 3
      - count: {of: others, where: {all: [{use: dc-ended}, {is: {charge.offense: fraud}, cite: code § 4}]}, at-least: 1}
        cite: code § 4
    not-encoded:
      - {text: The judge weighs the public interest., cite: code § 5}
does: [It hides the record.]
does-not: [It does not give back gun rights.]
steps:
  - {do: Ask the clerk for the docket., office: Clerk, cost: none, bring: [case number]}
documents: [docket]
fee: none
help: [public-defender]
examples:
  - name: five years to the day
    charges: [{disposition: convicted, released: 2021-06-01, dc-tries: 0, offense: theft}]
    complete: yes
    as-of: 2026-06-01
    expect: open
  - name: the day before
    charges: [{disposition: convicted, released: 2021-06-01, dc-tries: 0, offense: theft}]
    complete: yes
    as-of: 2026-05-31
    expect: {opens: 2026-06-01}
  - name: fraud
    charges: [{disposition: convicted, released: 2021-06-01, dc-tries: 0, offense: fraud}]
    complete: yes
    as-of: 2026-06-01
    expect: {closed: code § 3}
  - name: another fraud
    charges:
      - {disposition: convicted, released: 2021-06-01, dc-tries: 0, offense: theft}
      - {disposition: convicted, offense: fraud}
    complete: yes
    as-of: 2026-06-01
    expect: {closed: code § 4}
  - name: tries unknown
    charges: [{disposition: convicted, released: 2021-06-01, offense: theft}]
    complete: yes
    as-of: 2026-06-01
    expect: {maybe: [charge.dc-tries]}
`;

/** A small set of rule files in which nothing is wrong. The path judges a charge. */
export const goodRules: readonly RuleText[] = [
  { file: 'rules/facts.yaml', text: facts },
  { file: 'rules/offenses.yaml', text: offenses },
  { file: 'rules/dc/jurisdiction.yaml', text: place },
  { file: 'rules/dc/facts.yaml', text: placeFacts },
  { file: 'rules/dc/offenses.yaml', text: sections },
  { file: 'rules/dc/definitions.yaml', text: definitions },
  { file: 'rules/dc/dc-seal.yaml', text: path },
];

/** The rules with one text in one file replaced; it has to be there, and only the first is. */
export function changed(file: string, text: string, instead: string): readonly RuleText[] {
  const found = goodRules.find((one) => one.file === file && one.text.includes(text));
  if (!found) throw new Error(`There is no ${text} in ${file}.`);
  return goodRules.map((one) => (one === found ? { file, text: one.text.replace(text, () => instead) } : one));
}

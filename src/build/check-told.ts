import { parseDateRange } from '../domain/date-range.ts';
import type { Day } from '../domain/day.ts';
import { parseNumberRange } from '../domain/number-range.ts';
import { parseSentence } from '../domain/sentence-length.ts';
import { isChargeFact, type Fact, type Facts } from '../engine/fact.ts';
import { sectionAround, sectionKey } from '../rules/section.ts';
import type { FactFile } from '../rules/fact-file.ts';
import type { Check } from './check.ts';
import { oneOfOptions } from './check-reads.ts';
import { nearest } from './nearest.ts';
import { factsFor } from './rule-facts.ts';
import type { RuleFile, SectionFile } from './rule-files.ts';
import { problemAt, type KeyPath, type Problem, type Source } from './yaml-source.ts';

type Told = Readonly<Record<string, string | number | readonly string[]>>;

/** What code sections, kinds of charge and answers tell of a charge: facts of charges, and values they can have. */
export const checkTold: Check = (files) => {
  const facts = factsFor(files);
  const { offenses } = files;
  return [
    ...optionsTold(files.facts, facts('us')),
    ...Object.entries(offenses.data).flatMap(([id, { implies }]) => toldProblems(offenses.source, [id, 'implies'], implies ?? {}, facts('us'))),
    ...files.places.flatMap(({ place, facts: own, sections }) => [
      ...(own ? optionsTold(own, facts(place)) : []),
      ...(sections ? Object.keys(sections.data.sections).flatMap((key) => sectionProblems(sections, key, facts(place))) : []),
    ]),
  ];
};

const optionsTold = ({ source, data }: RuleFile<FactFile>, facts: Facts): readonly Problem[] =>
  Object.entries(data).flatMap(([id, { options = {} }]) => Object.entries(options).flatMap(([value, { implies }]) => toldProblems(source, [id, 'options', value, 'implies'], implies ?? {}, facts)));

function sectionProblems({ source, data: { sections } }: RuleFile<SectionFile>, written: string, facts: Facts): readonly Problem[] {
  const at = ['sections', written];
  const key = sectionKey(written);
  const told = toldBy(sections, written);
  const first = (other: string | undefined) => Object.keys(sections).find((one) => sectionKey(one) === other);
  const twin = first(key);
  const around = first(sectionAround(key));
  return [
    ...(key === '' ? [problemAt(source, at, `"${written}" has no number and would never be found; write the section, such as "22-3211" or "18 U.S.C. 922(g)"`, 'key')] : []),
    ...(twin === undefined || twin === written ? [] : [problemAt(source, at, `"${written}" is the same section as "${twin}"; every way to write it is found, so keep one`, 'key')]),
    ...(around === undefined ? [] : narrowerProblems(source, at, told, around, toldBy(sections, around))),
    ...toldProblems(source, at, told, facts),
  ];
}

const toldBy = (sections: SectionFile['sections'], written: string): Told => {
  const { name: _name, ...told } = sections[written] ?? { name: '' };
  return told;
};

const valuesOf = (value: Told[string]): readonly (string | number)[] => (typeof value === 'object' ? value : [value]);

/** A part of a section that is not on the list is judged by the whole section: what the whole tells has to hold for each of its parts. */
const narrowerProblems = (source: Source, at: KeyPath, told: Told, around: string, toldAround: Told): readonly Problem[] =>
  Object.entries(told).flatMap(([id, value]) => {
    const whole = toldAround[id];
    const beyond = whole === undefined ? [] : valuesOf(value).filter((one) => !valuesOf(whole).includes(one));
    return beyond.map((one) => problemAt(source, [...at, id], `"${one}" goes beyond what "${around}" tells, which is read for every part of it that is not listed; add "${one}" there, or take ${id} out there`));
  });

const toldProblems = (source: Source, at: KeyPath, told: Told, facts: Facts): readonly Problem[] =>
  Object.entries(told).flatMap(([id, value]) => {
    const fact = facts[id];
    if (fact && isChargeFact(id)) return followsDate(fact, value, facts) ? [] : valueProblems(source, [...at, id], fact, value);
    const near = nearest(id, Object.keys(facts).filter(isChargeFact));
    return [problemAt(source, [...at, id], `"${id}" is not a fact of a charge; write ${near === undefined ? 'one, such as charge.offense' : `${near}?`}`, 'key')];
  });

/** `../charge.supervision-ended`: a date no later than another date of the charge; `../answered`: no later than the day of answering. */
const followsDate = (fact: Fact, value: Told[string], facts: Facts): boolean => fact.type === 'date' && typeof value === 'string' && value.startsWith('../') && (value === '../answered' || facts[value.slice(3)]?.type === 'date');

const readable: Readonly<Record<Exclude<Fact['type'], 'choice'>, (text: string) => unknown>> = {
  date: (text) => parseDateRange(text, 0 as Day),
  number: parseNumberRange,
  sentence: parseSentence,
  statute: () => undefined,
};

function valueProblems(source: Source, at: KeyPath, { id, type, options = {} }: Fact, value: Told[string]): readonly Problem[] {
  if (type === 'choice') {
    const values = typeof value === 'object' ? value : [value];
    return values.flatMap((one, index) =>
      Object.hasOwn(options, one) ? [] : [problemAt(source, typeof value === 'object' ? [...at, index] : at, `"${one}" is not an answer to ${id}; ${oneOfOptions(String(one), Object.keys(options))}`)],
    );
  }
  if (typeof value !== 'object' && readable[type](String(value)) !== undefined) return [];
  return [problemAt(source, at, `"${String(value)}" is not an answer to ${id}, a ${type}; correct it, or take it out`)];
}

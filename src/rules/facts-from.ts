import { jurisdictionNames } from '../domain/jurisdiction.ts';
import type { Fact, Facts, Option } from '../engine/fact.ts';
import type { FactFile, OffenseFile } from './fact-file.ts';

type Options = Readonly<Record<string, Option>>;

/** Facts ready to read: each with its id, and with its options where they are the places or the kinds of charge. */
export function factsFrom(written: FactFile, offenses: OffenseFile): Facts {
  const lists: Readonly<Record<'places' | 'offenses', () => Options>> = {
    places: () => Object.fromEntries(Object.entries(jurisdictionNames).map(([id, label]) => [id, { label }])),
    offenses: () => Object.fromEntries(Object.entries(offenses).map(([id, { label, help, implies }]) => [id, { label, help, implies }])),
  };
  return Object.fromEntries(
    Object.entries(written).map(([id, { 'options-from': from, ...fact }]): [string, Fact] => [id, { ...fact, id, options: from === undefined ? fact.options : lists[from]() }]),
  );
}

import { isJurisdiction, type Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Charge } from '../../domain/answer.ts';
import type { Result, ResultKind } from '../../catalog/results.ts';
import { casesOf } from '../../interview/record.ts';
import { listed } from '../../ui/words/english.ts';
import type { Words } from '../../ui/words/en.ts';
import { chargeName } from '../charge-name.ts';
import type { ResultsView } from './results-view.ts';

/** More charges than this are counted on a card; the list of charges names each. */
const MOST_NAMED = 3;

/** The charges a result is about; none for a path about the whole record. */
export const chargesOf = ({ findings }: Result): readonly Charge[] => findings.flatMap(({ charge }) => charge ?? []);

/** The id of the one charge a result is about; undefined where it is about none or several. */
export const onlyCharge = (result: Result): string | undefined => {
  const [first, second] = chargesOf(result);
  return second === undefined ? first?.id : undefined;
};

/** "Case 2: Charge 3: Petty theft", or without the case where there is only one. */
export function fullChargeName(id: string, { record, rules }: ResultsView, words: Words): string {
  const cases = casesOf(record);
  const at = record.charges.find((charge) => charge.id === id);
  const name = chargeName(record, id, rules, words);
  return cases.length < 2 || !at ? name : `${words.charge.case(cases.indexOf(at.case ?? at.id) + 1)}, ${name}`;
}

/** What a result is about, in words: its charges, or the whole record. */
export function aboutWords(result: Result, view: ResultsView, words: Words): string {
  const charges = chargesOf(result);
  if (charges.length === 0) return words.results.forAll;
  if (charges.length > MOST_NAMED) return words.outcome.charges(charges.length);
  const names = charges.map(({ id }) => chargeName(view.record, id, view.rules, words));
  return words.results.charge(listed(names));
}

/** The id of a result's card, for links within the page. */
export const cardId = (result: Result): string => `card-${result.path.path}-${chargesOf(result)[0]?.id ?? 'person'}`;

/** Whether a path is shown so that people know of it, and its rules are not checked or ask for no answers. */
export const isPointer = ({ path, kind }: Result): boolean => path.status !== undefined && kind !== 'closed';

const TONES: Readonly<Record<ResultKind, 'open' | 'later' | 'maybe' | 'closed'>> = {
  auto: 'open', may: 'open', rare: 'open', notYet: 'later', needMore: 'maybe', closed: 'closed',
};

/** The look of a card; its tag says the same in words. */
export const toneOf = (result: Result): (typeof TONES)[ResultKind] => (isPointer(result) ? 'later' : TONES[result.kind]);

/** The place whose helpers fit: where the charge was, else the place of the law. */
export function placeOf(result: Result): Jurisdiction {
  const told = chargesOf(result)[0]?.answers['charge.jurisdiction'];
  const place = Array.isArray(told) && told.length === 1 ? String(told[0]) : '';
  return isJurisdiction(place) ? place : result.path.place;
}

/** Families whose automatic paths clear or hide a record; the others do something else by law, such as giving back a right. */
const CLEARS: readonly string[] = ['sealing', 'nonconviction', 'automatic', 'set-aside', 'marijuana', 'juvenile', 'survivor', 'innocence'];

/** Whether a path clears or hides a record. */
export const clearsRecord = ({ path: { family } }: Pick<Result, 'path'>): boolean => CLEARS.includes(family);

/** The short heading of a result's kind. */
export const kindWords = (result: Result, { outcome }: Words): string =>
  isPointer(result) ? outcome.pointer : result.kind === 'auto' && !clearsRecord(result) ? outcome.doneByLaw : outcome.kinds[result.kind];

/** Whether a path lets a person out of prison: beside these stands the line about calls that ask for money (C8). */
export const isRelease = ({ path: { family } }: Result): boolean =>
  ['commutation', 'capital-clemency', 'compassionate-release', 'second-look', 'resentencing', 'parole', 'sentence-credit'].includes(family);

import { at } from '../../domain/timeline.ts';
import { nextDay, type Day } from '../../domain/day.ts';
import type { Result } from '../../catalog/results.ts';
import { answerOf } from '../../interview/record.ts';
import { capital } from '../../ui/words/english.ts';
import type { Words } from '../../ui/words/en.ts';
import type { Voice } from '../../ui/words/voice.ts';
import { leftOffPaper } from './left-off-paper.ts';
import { missingInOrder } from './missing-in-order.ts';
import { clearsRecord } from './result-names.ts';
import type { ResultsView } from './results-view.ts';

/** More facts than this are counted, not listed. */
const MOST_LISTED = 3;

/** What a card says first: one sentence of the six kinds, then what goes with it. */
export interface ResultLines {
  readonly main: string;
  /** In place of `main` on paper, where it names a personal fact that staff may read. */
  readonly paper?: string | undefined;
  readonly notes: readonly string[];
}

/** Whether a date behind the result is marked as a guess (D3). */
const restsOnGuess = ({ reasons }: Result, { record }: ResultsView): boolean =>
  reasons.some(({ reads }) => reads.some(({ fact, charge }) => String(answerOf(record, fact, charge?.id) ?? '').endsWith('~')));

/** Whether only the calendar of the law itself stands between the person and the path. */
const waitsForLaw = ({ reasons }: Result): boolean => reasons.length > 0 && reasons.every(({ reads, truth }) => reads.length === 0 && truth === 'no');

const countsMoney = ({ path }: Result): boolean => /"charge\.money-paid"|restitution/.test(JSON.stringify(path.versions));

function opensLines(result: Result, view: ResultsView, voice: Voice, { outcome, dates }: Words): ResultLines {
  if (result.outcome.kind !== 'opens') return { main: '', notes: [] };
  const { from, latest, after } = result.outcome;
  const guess = restsOnGuess(result, view);
  const said = (day: Day) => (guess ? dates.about(dates.long(day)) : dates.long(day));
  if (from === undefined) return { main: outcome.notYetSteps(voice, after), notes: [] };
  const notes = [
    outcome.ifNothingChanges,
    ...(guess ? [outcome.aboutDate] : []),
    ...(countsMoney(result) ? [outcome.moneyCouldChange] : []),
  ];
  if (waitsForLaw(result)) return { main: outcome.notYetLaw(dates.long(from)), notes: [] };
  if (latest === undefined) return from <= nextDay(view.asOf) ? { main: outcome.notYetSomeDay(voice), notes: [] } : { main: outcome.notYetFrom(voice, said(from)), notes };
  if (latest !== from) return { main: outcome.notYetBetween(voice, said(from), said(latest)), notes };
  return { main: result.path.granted !== 'automatic' ? outcome.notYet(voice, said(from)) : clearsRecord(result) ? outcome.notYetAuto(said(from)) : outcome.notYetAutoOther(said(from)), notes };
}

function maybeLines(result: Result, view: ResultsView, { outcome, dates }: Words): ResultLines {
  const facts = [...new Set(missingInOrder(result, view).map(({ fact }) => fact))].flatMap((id) => view.rules.vocabulary.facts[id] ?? []);
  const labels = [...new Set(facts.map(({ label }) => label))];
  const first = facts[0];
  const office = labels.length === 1 && first && typeof first['find-out'] === 'object' ? first['find-out'].office : '';
  const { from, latest } = result.outcome.kind === 'maybe' ? result.outcome : {};
  return {
    main: labels.length === 0 ? (result.neverAsked.length > 0 ? outcome.neverAsked : outcome.needCheck) : labels.length > MOST_LISTED ? outcome.needMoreMany(labels.length, labels[0] as string) : outcome.needMore(labels, office),
    paper: leftOffPaper(result.missing, view) ? outcome.needMoreUnnamed : undefined,
    notes: [...(from === undefined ? [] : [outcome.notBefore(dates.long(from))]), ...(latest === undefined ? [] : [outcome.surelyFrom(dates.long(latest))])],
  };
}

function openLines(result: Result, view: ResultsView, voice: Voice, { outcome, dates }: Words): ResultLines {
  const { path, kind, carriedOut } = result;
  const until = result.outcome.kind === 'open' ? result.outcome.until : undefined;
  const line = result.findings[0]?.finding.timeline;
  const surelyEnds = until !== undefined && line !== undefined && at(line, nextDay(until)) === 'no';
  return {
    main: kind === 'auto' ? (clearsRecord(result) ? outcome.auto(voice) : outcome.autoOther) : kind === 'rare' ? outcome.rare() : outcome.may(voice, path.granted),
    notes: [
      ...(until === undefined ? [] : [surelyEnds ? outcome.until(dates.long(until)) : outcome.untilSure(dates.long(until))]),
      ...(carriedOut === undefined ? [] : [(carriedOut < view.asOf ? outcome.carriedOutBy : outcome.carriedOut)(dates.long(carriedOut))]),
    ],
  };
}

/** The sentences of a result, in the voice. One function, so that the same result reads the same on screen and on paper. */
export function resultLines(result: Result, view: ResultsView, voice: Voice, words: Words): ResultLines {
  const { outcome, dates } = words;
  const { status } = result.path;
  const ofCase = [
    ...(result.caseReady === undefined ? [] : [outcome.caseReady(dates.long(result.caseReady))]),
    ...(result.caseBlocked ? [outcome.caseBlocked] : []),
  ];
  const byKind = (): ResultLines => {
    if (result.outcome.kind === 'opens') return opensLines(result, view, voice, words);
    if (result.outcome.kind === 'maybe') return maybeLines(result, view, words);
    return result.outcome.kind === 'open' ? openLines(result, view, voice, words) : { main: outcome.closed(voice), notes: [] };
  };
  const { main, paper, notes } = byKind();
  return { ...(status === undefined ? { main, paper } : { main: outcome.status[status] }), notes: [...notes, ...ofCase] };
}

/** Steps of the rules that the person can still take before the path opens; none where the sentence names them already. */
export const stepsBefore = ({ outcome }: Result): readonly string[] =>
  outcome.kind === 'maybe' || (outcome.kind === 'opens' && outcome.from !== undefined) ? outcome.after : [];

/** What a result turns on and no one is ever asked, with who can tell. */
export const neverAskedLines = ({ neverAsked }: Result, { rules }: ResultsView): readonly string[] =>
  [...new Set(neverAsked.map(({ fact }) => fact))].flatMap((id) => {
    const fact = rules.vocabulary.facts[id];
    if (!fact) return [];
    const told = fact['find-out'];
    return [`${capital(fact.label)}. ${typeof told === 'string' ? told : `${told.office} ${told['ask-for']}`}`];
  });

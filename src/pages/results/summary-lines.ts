import type { Result, ResultKind } from '../../catalog/results.ts';
import type { Words } from '../../ui/words/en.ts';
import type { ResultsView } from './results-view.ts';
import { plainHeading } from '../plain-heading.ts';
import { groupsOf } from './result-groups.tsx';
import { saferWay } from './safer-step.ts';

const OPEN: readonly ResultKind[] = ['auto', 'may', 'rare'];

/** Whether the answers say something about a path. One that is open to all, or whose rules are not checked, is shown, but not counted. */
const isJudged = ({ path }: Result): boolean => path.status === undefined;

/** Whether a path can be asked for on the day, from the answers. */
export const isOpen = (result: Result): boolean => OPEN.includes(result.kind) && isJudged(result);

/** How many paths there are of each sort, as the parts of the page have them: one that is open for one charge and in doubt for another counts in both. */
function counts(results: readonly Result[]): readonly [open: number, later: number, maybe: number] {
  const count = (test: (result: Result) => boolean) => new Set(results.filter((result) => isJudged(result) && test(result)).map(({ path }) => path.path)).size;
  return [count(isOpen), count(({ kind }) => kind === 'notYet'), count(({ kind }) => kind === 'needMore')];
}

/** The first day on which a path surely opens, where there is one; a day before which it can’t open is none. */
function soonestLine(results: readonly Result[], { results: text, dates }: Words): readonly string[] {
  const dated = results.flatMap(({ outcome }) => (outcome.kind === 'opens' && outcome.from !== undefined && outcome.latest !== undefined ? [{ from: outcome.from, latest: outcome.latest }] : []));
  const first = dated.reduce<(typeof dated)[number] | undefined>((least, one) => (least === undefined || one.latest < least.latest ? one : least), undefined);
  if (first === undefined) return [];
  return [first.from === first.latest ? text.soonest(dates.long(first.latest)) : text.soonestBetween(dates.long(first.from), dates.long(first.latest))];
}

/**
 * The one next step: a lawyer where a case is open, the questions where they have hardly begun, else the first step of the first path that is open,
 * else the first fact to find out, else the first step of a path that may open; else someone to ask. A personal fact is never what comes next.
 */
function nextStep({ results, tasks, openCase, early, rules }: ResultsView, words: Words): string {
  if (openCase === 'yes') return words.results.openCaseStep;
  if (early && !results.some(isOpen)) return `${words.results.goOn}.`;
  const open = groupsOf(results).flat().find(isOpen);
  const fact = tasks.map((task) => rules.vocabulary.facts[task.fact]).find((asked) => asked?.sensitive !== true);
  if (!open && fact) return `${words.findOut.heading}: ${fact.label}`;
  const first = open ?? results.find(({ kind }) => kind === 'notYet') ?? results.find((result) => result.kind === 'needMore' && isJudged(result));
  const step = first?.path.steps[0];
  if (first && step) {
    const safer = saferWay(step, openCase);
    const safe = safer === 'instead' ? words.results.saferRecord : safer === 'beside' ? `${step.do} ${words.results.saferRecordIf}` : step.do;
    return words.results.stepFor(safe, plainHeading(first.path.plain).heading);
  }
  return words.nothingOpen.askHeading;
}

/** The top of the page in three lines or fewer: how many paths, the soonest date, the next step (R12). */
export function summaryLines(view: ResultsView, words: Words): readonly string[] {
  const { results: text, nothingOpen } = words;
  const [open, later, maybe] = counts(view.results);
  const found = [
    open > 0 ? text.found(open) : view.early ? text.early : maybe > 0 ? text.foundNone : `${nothingOpen.heading}.`,
    ...(later === 0 ? [] : [text.foundLater(later)]),
    ...(maybe === 0 ? [] : [text.foundMaybe(maybe)]),
  ];
  return [found.join(' '), ...soonestLine(view.results, words), text.firstStep(nextStep(view, words))];
}

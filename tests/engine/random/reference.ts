import type { Answer, Answers, Charge, Person } from '../../../src/domain/answer.ts';
import type { DateRange } from '../../../src/domain/date-range.ts';
import { formatDay, parseDay, type Day } from '../../../src/domain/day.ts';
import type { NumberRange } from '../../../src/domain/number-range.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Criterion, Point } from '../../../src/engine/criterion.ts';
import type { PathLaw } from '../../../src/engine/path.ts';

/** 0 no, 1 yes, a half unknown: then both is the least, either the greatest, and not is what is left. */
type Grade = 0 | 0.5 | 1;

const MS = 86_400_000;

/** Adds a period with the calendar of the machine (in UTC), which lets a missing day run over into the next month. */
export function addWithMachine(start: Day, { years = 0, months = 0, days = 0 }: Period, late: boolean, sign = 1): Day {
  const from = new Date(start * MS);
  const day = from.getUTCDate();
  const moved = new Date(Date.UTC(from.getUTCFullYear() + sign * years, from.getUTCMonth() + sign * months, day));
  if (moved.getUTCDate() !== day) moved.setUTCDate(late ? 1 : 0); // the 1st of the month it ran into, or the last of the month before
  return (moved.getTime() / MS + sign * days) as Day;
}

interface Here {
  readonly law: PathLaw;
  readonly person: Person;
  readonly charge: Charge;
  readonly judged: Charge;
  readonly today: Day;
  readonly opening: boolean;
  readonly stepsTaken: boolean;
}

function answer(name: string, here: Here): Answer | undefined {
  const owner: Answers = name.startsWith('this.') ? here.judged.answers : name.startsWith('charge.') ? here.charge.answers : here.person.answers;
  return owner[name.replace(/^this\./, 'charge.')];
}

/** An exact date, or undefined for an event that never happened. */
function when(name: string, here: Here): Day | undefined {
  if (name === 'today') return here.today;
  const range = answer(name, here) as DateRange;
  return range.none === 'yes' ? undefined : range.earliest;
}

function pointOf(point: Point, here: Here, late: boolean): Day | undefined {
  if (typeof point === 'string') return parseDay(point);
  const base = when(point.than, here);
  if (base === undefined) return undefined;
  return point.plus ? addWithMachine(base, point.plus, late) : point.minus ? addWithMachine(base, point.minus, late, -1) : base;
}

const lengthOf = (limit: number | 'life' | Period) =>
  typeof limit === 'number' ? limit : limit === 'life' ? Infinity : ((limit.years ?? 0) * 12 + (limit.months ?? 0)) * 30 + ((limit.days ?? 0) < 30 ? (limit.days ?? 0) : Math.ceil(((limit.days ?? 0) / 365.25) * 360 - 1e-9));

function plain(c: Criterion, here: Here): boolean {
  if (c.is) {
    const [name, wanted] = Object.entries(c.is)[0] as [string, string | readonly string[]];
    return [wanted].flat().includes((answer(name, here) as readonly string[])[0] as string);
  }
  if (c['at-least'] ?? c['at-most']) {
    const [name, limit] = Object.entries((c['at-least'] ?? c['at-most']) as object)[0] as [string, number | 'life' | Period];
    const { least } = answer(name, here) as NumberRange;
    return c['at-least'] ? least >= lengthOf(limit) : least <= lengthOf(limit);
  }
  if (c.waited) {
    const late = (c.round ?? (here.opening ? 'late' : 'early')) === 'late';
    const events = [c.waited.since].flat().map((name) => when(name, here)).filter((event) => event !== undefined);
    if (events.length === 0) return false;
    const last = Math.max(...events) as Day;
    if (c.waited.fraction === undefined) return here.today >= addWithMachine(last, c.waited, late);
    const [top, bottom] = c.waited.fraction.split('/').map(Number) as [number, number];
    const served = Math.ceil(((answer(c.waited.of as string, here) as NumberRange).least * top) / bottom);
    return Number.isFinite(served) && here.today >= addWithMachine(last, { months: Math.floor(served / 30), days: served % 30 }, late);
  }
  for (const name of ['before', 'on-or-before', 'on-or-after', 'after'] as const) {
    const body = c[name];
    if (!body) continue;
    const [left, point] = Object.entries(body)[0] as [string, Point];
    const lower = name === 'on-or-after' || name === 'after';
    const late = c.round ? c.round === 'late' : lower ? here.opening : !here.opening;
    const [a, b] = [when(left, here), pointOf(point, here, late)];
    if (a === undefined || b === undefined) return false;
    return name === 'before' ? a < b : name === 'on-or-before' ? a <= b : name === 'on-or-after' ? a >= b : a > b;
  }
  throw new Error(`The reference does not know ${JSON.stringify(c)} (${formatDay(here.today)}).`);
}

function counted(c: NonNullable<Criterion['count']>, here: Here): Grade {
  const others = here.person.charges.filter((charge) => charge !== here.judged);
  const range = {
    charges: here.person.charges,
    others,
    'others-in-case': others.filter((charge) => charge.case === here.judged.case),
    'others-in-incident': others.filter((charge) => charge.incident === here.judged.incident),
  }[c.of];
  const most = c['at-most'];
  const needed = most === undefined ? (c['at-least'] as number) : most + 1;
  const opening = most === undefined ? here.opening : !here.opening;
  const grades = range.map((charge) => grade(c.where, { ...here, charge, opening })).sort((a, b) => b - a);
  const reached = grades[needed - 1] ?? 0;
  return (most === undefined ? reached : 1 - reached) as Grade;
}

function grade(c: Criterion, here: Here): Grade {
  if (c.use !== undefined) return grade(here.law.definitions?.[c.use] as Criterion, here);
  if (c.all) return Math.min(...c.all.map((part) => grade(part, here))) as Grade;
  if (c.any) return Math.max(...c.any.map((part) => grade(part, here))) as Grade;
  if (c.not) return (1 - grade(c.not, { ...here, opening: !here.opening })) as Grade;
  const favourable = here.opening ? 1 : 0;
  if (c.step !== undefined && here.stepsTaken) return favourable;
  const read = c.count ? counted(c.count, here) : plain(c, here) ? 1 : 0;
  return c.unverified !== undefined && read === 1 - favourable ? 0.5 : read;
}

/**
 * Judges a law for one of a person's charges on one day, when every fact is known exactly and every charge is listed.
 * Written without the engine: no timelines, no ranges, another calendar. Slow and plain on purpose.
 */
export function judgeOnDay(law: PathLaw, person: Person, judged: Charge, today: Day, stepsTaken: boolean): 'yes' | 'no' | 'unknown' {
  const here: Here = { law, person, charge: judged, judged, today, opening: true, stepsTaken };
  const date = formatDay(today);
  const grades = law.versions.map((version) => {
    const { from = '0000', until = '9999' } = version['in-force'] ?? {};
    if (date < from || date > until) return 0;
    return Math.min(grade(version.criteria, here), ...(version.unless ?? []).map((bar) => 1 - grade(bar, { ...here, opening: false })));
  });
  const best = Math.max(...grades);
  return best === 1 ? 'yes' : best === 0 ? 'no' : 'unknown';
}

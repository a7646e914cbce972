import jsonLogic from 'json-logic-js';
import { parseDay, type Day } from '../../../src/domain/day.ts';
import { addPeriod, type Period, type Rounding } from '../../../src/domain/period.ts';
import type { Criterion } from '../../../src/engine/criterion.ts';
import type { PlainPerson, PlainRecord } from '../plain.ts';
import type { Rival } from './rival.ts';

jsonLogic.add_operation('latest', (...days: (Day | null)[]) => days.reduce((a, b) => (a === null ? b : b === null ? a : a > b ? a : b)));
jsonLogic.add_operation('add', (start: Day | null, period: Period, rounding: Rounding) => (start === null ? null : addPeriod(start, period, rounding)));
jsonLogic.add_operation('came', (start: Day | null) => start !== null);

const signs = { before: '<', 'on-or-before': '<=', 'on-or-after': '>=', after: '>' } as const;
const only = <Value>(body: Readonly<Record<string, Value>>) => Object.entries(body)[0] as [string, Value];

/** A criterion as JSON Logic; inside a filter the counted charge is the whole data. */
function logic(c: Criterion, opening: boolean, counted: boolean): unknown {
  const value = (name: string) => ({ var: name.startsWith('charge.') ? (counted ? name.slice(7) : name) : `person.${name}` });
  if (c.all) return { and: c.all.map((part) => logic(part, opening, counted)) };
  if (c.any) return { or: c.any.map((part) => logic(part, opening, counted)) };
  if (c.not) return { '!': logic(c.not, !opening, counted) };
  if (c.is) {
    const [name, wanted] = only(c.is);
    return { in: [value(name), typeof wanted === 'string' ? [wanted] : wanted] };
  }
  if (c['at-least'] ?? c['at-most']) {
    const [name, limit] = only((c['at-least'] ?? c['at-most']) as NonNullable<Criterion['at-least']>);
    return { [c['at-least'] ? '>=' : '<=']: [value(name), limit] };
  }
  if (c.waited) {
    const { since, ...period } = c.waited;
    const start = typeof since === 'string' ? value(since) : { latest: since.map(value) };
    return { and: [{ came: start }, { '>=': [{ var: 'today' }, { add: [start, { var: `periods.${JSON.stringify(period).replaceAll('.', '')}` }, opening ? 'late' : 'early'] }] }] };
  }
  if (c.count) {
    const { of, where, 'at-least': least, 'at-most': most } = c.count;
    const number = { reduce: [{ filter: [{ var: of }, logic(where, most === undefined ? opening : !opening, true)] }, { '+': [{ var: 'accumulator' }, 1] }, 0] };
    return { [most === undefined ? '>=' : '<=']: [number, least ?? most] };
  }
  for (const name of Object.keys(signs) as (keyof typeof signs)[]) {
    const body = c[name];
    if (!body) continue;
    const [left, point] = only(body);
    return { and: [{ came: value(left) }, { [signs[name]]: [value(left), parseDay(point as string)] }] };
  }
  throw new Error(`JSON Logic has no form for ${JSON.stringify(c)}.`);
}

const bare = (record: PlainRecord): PlainRecord => Object.fromEntries(Object.entries(record).map(([name, value]) => [name.replace('charge.', ''), value]));

export const jsonLogicJs: Rival = {
  name: 'json-logic-js 2.0.5',
  workedOutOutside: 'calendar sums and "the latest of", as added operations; the lists of other charges',
  cannotSay: 'unknown or partial answers, dates of change, this charge inside a list, missing facts, reasons',
  persons: 200,
  ready: (laws) => {
    const periods: Record<string, Period> = {};
    const gather = (c: Criterion): void => {
      if (c.waited) {
        const { since: _since, ...period } = c.waited;
        periods[JSON.stringify(period)] = period;
      }
      for (const part of [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : []), ...(c.count ? [c.count.where] : [])]) gather(part);
    };
    const rules = laws.map(({ versions: [version] }) => {
      gather(version?.criteria as Criterion);
      return logic(version?.criteria as Criterion, true, false);
    });
    return ({ facts, charges }: PlainPerson, today: Day) => {
      const records = charges.map(bare);
      const data = records.map((charge) => {
        const others = records.filter((other) => other !== charge);
        return { today, periods, person: facts, charge, charges: records, others, 'others-in-case': others.filter((other) => other['case'] === charge['case']) };
      });
      return rules.flatMap((rule) => data.map((one) => jsonLogic.apply(rule, one) === true));
    };
  },
};

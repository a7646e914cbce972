import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { parseDay, type Day } from '../../../src/domain/day.ts';
import { addPeriod, type Period, type Rounding } from '../../../src/domain/period.ts';
import type { Criterion } from '../../../src/engine/criterion.ts';
import type { PlainPerson, PlainRecord } from '../plain.ts';
import type { Rival } from './rival.ts';

interface Wait {
  readonly period: Period;
  readonly rounding: Rounding;
}

const signs = { before: 'before', 'on-or-before': 'on-or-before', 'on-or-after': 'on-or-after', after: 'after' } as const;
const only = <Value>(body: Readonly<Record<string, Value>>) => Object.entries(body)[0] as [string, Value];

/** Conditions cannot be asked of the members of a list: each count's condition becomes a rule of a second engine's kind, here plain code. */
type Where = (charge: PlainRecord) => boolean;

function whereOf(c: Criterion): Where {
  if (c.all) {
    const parts = c.all.map(whereOf);
    return (charge) => parts.every((part) => part(charge));
  }
  const [name, wanted] = only(c.is as NonNullable<Criterion['is']>);
  const values = typeof wanted === 'string' ? [wanted] : wanted;
  return (charge) => values.includes(charge[name] as string);
}

export const jsonRulesEngine: Rival = {
  name: 'json-rules-engine 7.3.1',
  workedOutOutside: 'calendar sums, as operators; "the latest of" and every count with its conditions, as dynamic facts',
  cannotSay: 'unknown or partial answers, dates of change, conditions on the members of a list, missing facts, reasons across a list',
  persons: 30,
  ready: (laws) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    const wheres: Where[] = [];
    let today = 0 as Day;
    engine.addOperator('waited', (start: Day | null, { period, rounding }: Wait) => start !== null && today >= addPeriod(start, period, rounding));
    engine.addOperator('before', (a: Day | null, b: Day) => a !== null && a < b);
    engine.addOperator('on-or-before', (a: Day | null, b: Day) => a !== null && a <= b);
    engine.addOperator('on-or-after', (a: Day | null, b: Day) => a !== null && a >= b);
    engine.addOperator('after', (a: Day | null, b: Day) => a !== null && a > b);
    engine.addFact('latest', async (params, almanac) => {
      const days = await Promise.all((params['of'] as string[]).map((name) => almanac.factValue<Day | null>(name)));
      return days.reduce((a, b) => (a === null ? b : b === null ? a : a > b ? a : b));
    });
    engine.addFact('count', async (params, almanac) => (await almanac.factValue<PlainRecord[]>(params['of'] as string)).filter(wheres[params['where'] as number] as Where).length);

    const condition = (c: Criterion, opening: boolean): NestedCondition => {
      if (c.all) return { all: c.all.map((part) => condition(part, opening)) };
      if (c.any) return { any: c.any.map((part) => condition(part, opening)) };
      if (c.not) return { not: condition(c.not, !opening) };
      if (c.is) {
        const [fact, wanted] = only(c.is);
        return { fact, operator: 'in', value: typeof wanted === 'string' ? [wanted] : wanted };
      }
      if (c['at-least'] ?? c['at-most']) {
        const [fact, value] = only((c['at-least'] ?? c['at-most']) as NonNullable<Criterion['at-least']>);
        return { fact, operator: c['at-least'] ? 'greaterThanInclusive' : 'lessThanInclusive', value };
      }
      if (c.waited) {
        const { since, ...period } = c.waited;
        const value: Wait = { period, rounding: opening ? 'late' : 'early' };
        return typeof since === 'string' ? { fact: since, operator: 'waited', value } : { fact: 'latest', params: { of: since }, operator: 'waited', value };
      }
      if (c.count) {
        const { of, where, 'at-least': least, 'at-most': most } = c.count;
        return { fact: 'count', params: { of, where: wheres.push(whereOf(where)) - 1 }, operator: most === undefined ? 'greaterThanInclusive' : 'lessThanInclusive', value: least ?? most };
      }
      for (const name of Object.keys(signs) as (keyof typeof signs)[]) {
        const body = c[name];
        if (!body) continue;
        const [fact, point] = only(body);
        return { fact, operator: name, value: parseDay(point as string) };
      }
      throw new Error(`json-rules-engine has no form for ${JSON.stringify(c)}.`);
    };
    laws.forEach(({ versions: [version] }, index) => engine.addRule({ conditions: condition(version?.criteria as Criterion, true) as TopLevelCondition, event: { type: String(index) } }));

    return async ({ facts, charges }: PlainPerson, asOf: Day) => {
      today = asOf;
      const answers = new Array<boolean>(laws.length * charges.length).fill(false);
      for (const [index, charge] of charges.entries()) {
        const others = charges.filter((other) => other !== charge);
        const { events } = await engine.run({ ...facts, ...charge, charges, others, 'others-in-case': others.filter((other) => other['case'] === charge['case']) });
        for (const { type } of events) answers[Number(type) * charges.length + index] = true;
      }
      return answers;
    };
  },
};

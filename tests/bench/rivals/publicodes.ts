import Publicodes from 'publicodes';
import { parseDay, type Day } from '../../../src/domain/day.ts';
import { addPeriod } from '../../../src/domain/period.ts';
import type { Criterion } from '../../../src/engine/criterion.ts';
import type { PlainPerson, PlainRecord } from '../plain.ts';
import type { Rival } from './rival.ts';

type Formula = string | { readonly [mechanism: string]: readonly Formula[] };

const all = (parts: readonly Formula[]): Formula => ({ 'toutes ces conditions': parts });
const any = (parts: readonly Formula[]): Formula => ({ 'une de ces conditions': parts });
const named = (name: string) => name.replace(/[.-]/g, ' ');
const only = <Value>(body: Readonly<Record<string, Value>>) => Object.entries(body)[0] as [string, Value];
const NEVER = 9_999_999;

/** A fact of one law that is worked out outside. */
type Outside = (person: PlainPerson, judged: PlainRecord) => number;

function countOf({ count }: Criterion): Outside {
  const { of, where } = count as NonNullable<Criterion['count']>;
  const conditions = (where.all ?? [where]).map((one) => {
    const [name, wanted] = only(one.is as NonNullable<Criterion['is']>);
    return [name, typeof wanted === 'string' ? [wanted] : wanted] as const;
  });
  return ({ charges }, judged) =>
    charges.filter((charge) => (of === 'charges' || (charge !== judged && (of === 'others' || charge['case'] === judged['case']))) && conditions.every(([name, values]) => values.includes(charge[name] as string))).length;
}

export const publicodes: Rival = {
  name: 'publicodes 1.10.3',
  workedOutOutside: 'every waiting period (it has no calendar months), every count (it has no lists), and "not" pushed down to the comparisons',
  cannotSay: 'lists of charges, calendar sums, partial answers, dates of change',
  persons: 5,
  ready: (laws) => {
    const outside: Record<string, Outside> = {};
    const facts = new Set<string>();
    const text = (fact: string) => {
      facts.add(fact);
      return named(fact);
    };
    const formula = (c: Criterion, yes: boolean, opening: boolean): Formula => {
      if (c.all) return (yes ? all : any)(c.all.map((part) => formula(part, yes, opening)));
      if (c.any) return (yes ? any : all)(c.any.map((part) => formula(part, yes, opening)));
      if (c.not) return formula(c.not, !yes, !opening);
      if (c.is) {
        const [fact, wanted] = only(c.is);
        const values = typeof wanted === 'string' ? [wanted] : wanted;
        return (yes ? any : all)(values.map((value) => `${text(fact)} ${yes ? '=' : '!='} '${value}'`));
      }
      if (c['at-least'] ?? c['at-most']) {
        const [fact, limit] = only((c['at-least'] ?? c['at-most']) as NonNullable<Criterion['at-least']>);
        return `${text(fact)} ${c['at-least'] ? (yes ? '>=' : '<') : yes ? '<=' : '>'} ${limit as number}`;
      }
      if (c.waited) {
        const { since, ...period } = c.waited;
        const name = `end of wait ${Object.keys(outside).length}`;
        const events = typeof since === 'string' ? [since] : since;
        const rounding = opening ? 'late' : 'early';
        outside[name] = (_person, judged) => {
          const days = events.map((event) => judged[event] as Day | null).filter((event) => event !== null);
          return days.length === 0 ? NEVER : addPeriod(Math.max(...days) as Day, period, rounding);
        };
        return `${name} ${yes ? '<=' : '>'} today`;
      }
      if (c.count) {
        const { 'at-least': least, 'at-most': most } = c.count;
        const name = `number ${Object.keys(outside).length}`;
        outside[name] = countOf(c);
        return `${name} ${most === undefined ? (yes ? '>=' : '<') : yes ? '<=' : '>'} ${String(least ?? most)}`;
      }
      const [name, body] = only(c as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>);
      const [fact, point] = only(body);
      const [came, compared] = [`${text(fact)} ${yes ? '<' : '>='} ${NEVER}`, `${text(fact)} ${name === 'before' ? (yes ? '<' : '>=') : yes ? '>=' : '<'} ${String(parseDay(point))}`];
      return (yes ? all : any)([came, compared]);
    };
    const rules = Object.fromEntries(laws.map(({ versions: [version] }, index) => [`law ${index}`, formula(version?.criteria as Criterion, true, true)]));
    const inputs = Object.fromEntries(['today', ...Object.keys(outside), ...[...facts].map(named)].map((name) => [name, {}]));
    const engine = new Publicodes({ ...inputs, ...rules } as never, { logger: { log: () => {}, warn: () => {}, error: () => {} } });
    const written = (value: PlainRecord[string]) => (typeof value === 'string' ? `'${value}'` : (value ?? NEVER));

    return (person: PlainPerson, today: Day) => {
      const answers = new Array<boolean>(laws.length * person.charges.length).fill(false);
      person.charges.forEach((charge, index) => {
        const record: PlainRecord = { ...person.facts, ...charge };
        engine.setSituation({
          today,
          ...Object.fromEntries([...facts].map((fact) => [named(fact), written(record[fact])])),
          ...Object.fromEntries(Object.entries(outside).map(([name, work]) => [name, work(person, charge)])),
        } as never);
        laws.forEach((_law, number) => {
          answers[number * person.charges.length + index] = engine.evaluate(`law ${number}`).nodeValue === true;
        });
      });
      return answers;
    };
  },
};

import type { Answer, Answers, Person } from '../../src/domain/answer.ts';
import type { Day } from '../../src/domain/day.ts';
import type { NumberRange } from '../../src/domain/number-range.ts';
import { addPeriod } from '../../src/domain/period.ts';
import { addLength, fractionOf, thirtieths } from '../../src/domain/sentence-length.ts';
import type { Criterion, Definitions, Point } from '../../src/engine/criterion.ts';
import type { PathLaw } from '../../src/engine/path.ts';

/** A record as a plain program keeps it: text, numbers, `null` for a date that never came, `undefined` for what is not known. */
export type PlainRecord = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** A person as a plain program keeps them. */
export interface PlainPerson {
  readonly facts: PlainRecord;
  readonly charges: readonly PlainRecord[];
}

/** A law as a plain program has it: yes or no, for one charge, on one day. */
export type Predicate = (person: PlainPerson, charge: PlainRecord, today: Day) => boolean;

/** One of the values an answer stands for, as a program without doubt would take it. */
function plainAnswer(answer: Answer | undefined): string | number | null | undefined {
  if (answer === undefined || answer === 'unknown') return undefined;
  if (Array.isArray(answer)) return answer[0] as string;
  if ('earliest' in answer) return answer.none !== 'no' ? null : Number.isFinite(answer.earliest) ? answer.earliest : answer.latest;
  return (answer as NumberRange).least;
}

/** A person as a plain program keeps them; every record has the same keys. */
export function plainPerson({ answers, charges }: Person, factNames: { readonly person: readonly string[]; readonly charge: readonly string[] }): PlainPerson {
  const record = (from: Answers, names: readonly string[]) => names.map((name) => [name, plainAnswer(from[name])] as const);
  return {
    facts: Object.fromEntries(record(answers, factNames.person)),
    charges: charges.map((charge) => Object.fromEntries([['case', charge.case], ['incident', charge.incident], ...record(charge.answers, factNames.charge)])),
  };
}

const tools = {
  addPeriod,
  addLength,
  fractionOf,
  /** The later of two days that came; a day that never came does not count. */
  later: (a: Day | null | undefined, b: Day | null | undefined) => ((a ?? -Infinity) > (b ?? -Infinity) ? a : (b ?? a)),
};

/**
 * Writes a law down as a programmer would, in the plainest JavaScript: conditions joined by && and ||, stopping at the first that settles it,
 * with the same calendar sums as the engine. No doubt, no dates of change, no reasons.
 */
export function plainPredicate(law: PathLaw, definitions: Definitions): Predicate {
  const functions: string[] = [];
  const constants: unknown[] = [];
  const constant = (value: unknown) => `constants[${constants.push(value) - 1}]`;
  const all = { ...definitions, ...law.definitions };

  const value = (name: string): string => {
    const [owner, id] = name.startsWith('this.') ? ['judged', `charge.${name.slice(5)}`] : name.startsWith('charge.') ? ['charge', name] : ['person.facts', name];
    return `${owner}[${JSON.stringify(id)}]`;
  };
  const named = (list: string | readonly string[]) => (typeof list === 'string' ? [list] : list);
  const only = <Value>(body: Readonly<Record<string, Value>>) => Object.entries(body)[0] as [string, Value];

  const pointOf = (point: Point, rounding: string): readonly [code: string, known: string] => {
    if (typeof point === 'string') return [constant(Math.round(Date.parse(point) / 86_400_000)), ''];
    const base = value(point.than);
    const shift = point.plus ?? point.minus;
    return [shift ? `addPeriod(${base}, ${constant(shift)}, "${rounding}", ${point.plus ? 1 : -1})` : base, `${base} != null && `];
  };

  const write = (c: Criterion, opening: boolean): string => {
    if (c.use !== undefined) return write(all[c.use] as Criterion, opening);
    if (c.all) return `(${c.all.map((part) => write(part, opening)).join(' && ')})`;
    if (c.any) return `(${c.any.map((part) => write(part, opening)).join(' || ')})`;
    if (c.not) return `!${write(c.not, !opening)}`;
    if (c.is) {
      const [name, wanted] = only(c.is);
      const values = named(wanted);
      return values.length > 3 ? `${constant(new Set(values))}.has(${value(name)})` : `(${values.map((one) => `${value(name)} === ${JSON.stringify(one)}`).join(' || ')})`;
    }
    if (c['at-least'] ?? c['at-most']) {
      const [name, limit] = only((c['at-least'] ?? c['at-most']) as NonNullable<Criterion['at-least']>);
      const number = typeof limit === 'number' ? limit : limit === 'life' ? Infinity : thirtieths(limit);
      return `(${value(name)} ${c['at-least'] ? '>=' : '<='} ${number})`;
    }
    if (c.waited) {
      const { since, fraction, of } = c.waited;
      const start = named(since).map(value).reduce((a, b) => `later(${a}, ${b})`);
      const rounding = JSON.stringify(c.round ?? (opening ? 'late' : 'early'));
      const [top, bottom] = (fraction ?? '1/1').split('/');
      const end = (from: string) => (of === undefined ? `addPeriod(${from}, ${constant(c.waited)}, ${rounding})` : `addLength(${from}, fractionOf(${value(of)}, ${top}, ${bottom}), ${rounding})`);
      const known = of === undefined ? '' : `${value(of)} !== undefined && `;
      if (typeof since === 'string') return `(${known}${start} != null && today >= ${end(start)})`;
      const name = `wait${functions.length}`;
      functions.push(`function ${name}(person, judged, charge, today) { const start = ${start}; return ${known}start != null && today >= ${end('start')}; }`);
      return `${name}(person, judged, charge, today)`;
    }
    if (c.count) {
      const { of, where, 'at-least': least, 'at-most': most } = c.count;
      const skip = { charges: '', others: 'if (charge === judged) continue;', 'others-in-case': 'if (charge === judged || charge.case !== judged.case) continue;', 'others-in-incident': 'if (charge === judged || charge.incident !== judged.incident) continue;' }[of];
      const name = `count${functions.length}`;
      const test = write(where, most === undefined ? opening : !opening);
      functions.push(`function ${name}(person, judged, today) { let n = 0; for (const charge of person.charges) { ${skip} if (${test}) n++; } return n; }`);
      return `(${name}(person, judged, today) ${most === undefined ? `>= ${least}` : `<= ${most}`})`;
    }
    for (const [name, sign] of [['before', '<'], ['on-or-before', '<='], ['on-or-after', '>='], ['after', '>']] as const) {
      const body = c[name];
      if (!body) continue;
      const [left, point] = only(body);
      const [right, known] = pointOf(point, c.round ?? ((sign.startsWith('>') === opening) ? 'late' : 'early'));
      return left === 'today' ? `(${known}today ${sign} ${right})` : `(${known}${value(left)} != null && ${value(left)} ${sign} ${right})`;
    }
    throw new Error(`No plain form for ${JSON.stringify(c)}.`);
  };

  const versions = law.versions.map((version) => {
    const { from, until } = version['in-force'] ?? {};
    const window = [...(from === undefined ? [] : [{ 'on-or-after': { today: from } }]), ...(until === undefined ? [] : [{ 'on-or-before': { today: until } }])];
    return [...window.map((one) => write(one, true)), write(version.criteria, true), ...(version.unless ?? []).map((bar) => `!${write(bar, false)}`)].join(' && ');
  });
  const about = law.for === 'charge' ? `${write({ is: { 'charge.jurisdiction': law.reaches } }, true)} && ` : '';
  const source = `${functions.join('\n')}\nreturn function law(person, judged, today) { const charge = judged; return ${about}(${versions.map((one) => `(${one})`).join(' || ')}); };`;
  // oxlint-disable-next-line typescript/no-implied-eval -- a program written by hand would be compiled too; nothing of this ships
  return new Function('constants', ...Object.keys(tools), source)(constants, ...Object.values(tools)) as Predicate;
}

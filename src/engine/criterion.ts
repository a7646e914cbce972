import type { Period } from '../domain/period.ts';
import type { FactId } from '../domain/answer.ts';

/** What any criterion may carry beside its operator. See docs/rule-language.md. */
export interface Marks {
  /** Pinpoint citation, beginning with a source id. */
  readonly cite?: string | undefined;
  /** The rule in plain words, with `{period}`, `{date}`, `{number}`, `{values}` for what the rule itself says. */
  readonly say?: string | undefined;
  /** What the person can still do to make this hold. */
  readonly step?: string | undefined;
  /** Why this was not read in primary text: where it would close the path it gives unknown. */
  readonly unverified?: string | undefined;
  /** How a missing calendar day lands, where the law says so. */
  readonly round?: 'late' | 'early' | undefined;
}

/** A fact of the person (`custody`), of the charge at hand (`charge.grade`), or of the charge under judgment (`this.grade`). */
export type FactName = FactId;

/** A fixed day, or another date fact moved by a period. */
export type Point = string | { readonly than: FactName; readonly plus?: Period | undefined; readonly minus?: Period | undefined };

/** Which charges a count ranges over. */
export type CountScope = 'charges' | 'others' | 'others-in-case' | 'others-in-incident';

/** A sentence limit: a period or life. */
export type SentenceLimit = Period | 'life';

/** The operators, by name, with what stands behind each. */
export interface Operands {
  readonly all: readonly Criterion[];
  readonly any: readonly Criterion[];
  readonly not: Criterion;
  readonly use: string;
  readonly is: Readonly<Record<FactName, string | readonly string[]>>;
  readonly 'at-least': Readonly<Record<FactName, number | SentenceLimit>>;
  readonly 'at-most': Readonly<Record<FactName, number | SentenceLimit>>;
  readonly waited: Period & { readonly since: FactName | readonly FactName[]; readonly fraction?: string | undefined; readonly of?: FactName | undefined };
  readonly before: Readonly<Record<FactName, Point>>;
  readonly 'on-or-before': Readonly<Record<FactName, Point>>;
  readonly 'on-or-after': Readonly<Record<FactName, Point>>;
  readonly after: Readonly<Record<FactName, Point>>;
  readonly count: { readonly of: CountScope; readonly where: Criterion; readonly 'at-least'?: number | undefined; readonly 'at-most'?: number | undefined };
}

/** The name of an operator. */
export type OperatorName = keyof Operands;

/** One condition in law that can be checked: exactly one operator, and its marks. The shape of the rule files. */
export type Criterion = { [Name in OperatorName]: Marks & { readonly [Key in Name]: Operands[Name] } & { readonly [Key in Exclude<OperatorName, Name>]?: never } }[OperatorName];

/** Conditions named once for a place: `use: name`. */
export type Definitions = Readonly<Record<string, Criterion>>;

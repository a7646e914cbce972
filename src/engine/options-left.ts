import type { Day } from '../domain/day.ts';
import type { Fact } from './fact.ts';
import { askingRules } from './missing.ts';
import type { PathFinding } from './path.ts';

/**
 * The options of a choice that can still tell something: those that some rule, where it is still undecided, reads in another way than the option `otherwise`.
 * What all rules read alike can never come to differ, since what is decided stays decided. An option that implies other answers is always kept.
 * All options, where none is for what fits no other.
 * @param findings of a person who has not answered `fact`
 * @param charge the id of the charge that is asked about
 */
export function optionsLeft(findings: readonly PathFinding[], fact: Fact, charge: string, asOf: Day): readonly string[] {
  const { options = {}, otherwise } = fact;
  const all = Object.keys(options);
  if (otherwise === undefined) return all;
  const rules = findings.flatMap(({ finding }) => askingRules(finding, asOf)).filter((one) => one.fact === fact.id && one.charge?.id === charge);
  if (rules.length === 0) return all; // asked again, though nothing turns on it now
  const apart = rules.map(({ rule: { criterion } }) => (criterion.is === undefined ? () => true : differsFrom(otherwise, Object.values(criterion.is)[0] ?? [])));
  return all.filter((option) => option === otherwise || options[option]?.implies !== undefined || apart.some((differs) => differs(option)));
}

/** Whether an option is on the other side of a list of values than `otherwise`. */
function differsFrom(otherwise: string, values: string | readonly string[]): (option: string) => boolean {
  const listed = (option: string) => (typeof values === 'string' ? values === option : values.includes(option));
  return (option) => listed(option) !== listed(otherwise);
}

import { seeded } from '../../src/build/seeded.ts';
import type { Criterion, CountScope } from '../../src/engine/criterion.ts';
import type { PathLaw } from '../../src/engine/path.ts';

/** The choices that the sample's laws and persons are made of. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  custody: ['prison', 'jail', 'home-confinement', 'none'],
  'open-case': ['yes', 'no'],
  'charge.disposition': ['convicted', 'dismissed', 'acquitted', 'nolle-prosequi', 'no-charge'],
  'charge.grade': ['felony', 'misdemeanor', 'infraction'],
  'charge.offense': ['petty-theft', 'dui', 'simple-assault', 'robbery', 'drug-possession', 'trespass'],
  'charge.armed': ['yes', 'no'],
  'charge.victim': ['family', 'police', 'other', 'nobody'],
};
/** The dates of a charge in the sample. */
export const dates = ['charge.offense-date', 'charge.disposition-date', 'charge.released', 'charge.supervision-ended'] as const;

/**
 * Sixty laws like those of a state code, always the same: 4 to 10 conditions each (6.5 on average), of which one is a waiting period
 * and one a count over charges, joined by all, any and not.
 */
export function sampleLaws(): readonly PathLaw[] {
  const random = seeded(20261124);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const some = (values: readonly string[], most: number) => [...values].sort(() => random() - 0.5).slice(0, 1 + below(most));

  const is = (among: readonly string[]): Criterion => {
    const fact = pick(among);
    return { is: { [fact]: some(choices[fact] as readonly string[], 2) } };
  };
  const ofCharge = Object.keys(choices).filter((fact) => fact.startsWith('charge.'));
  const condition = (): Criterion => {
    const kind = below(10);
    if (kind < 7) return is(Object.keys(choices));
    if (kind < 8) return random() < 0.5 ? { 'at-most': { 'charge.age-at-offense': 17 + below(10) } } : { 'at-least': { 'charge.age-at-offense': 17 + below(10) } };
    return { [pick(['before', 'on-or-after'] as const)]: { [pick(dates)]: `${2005 + below(15)}-07-01` } } as unknown as Criterion;
  };
  const waited = (): Criterion => ({ waited: { years: 1 + below(12), since: random() < 0.5 ? pick(dates) : ['charge.disposition-date', 'charge.released', 'charge.supervision-ended'] } });
  const count = (): Criterion => ({
    count: { of: pick<CountScope>(['charges', 'others', 'others-in-case']), where: random() < 0.5 ? is(ofCharge) : { all: [is(['charge.disposition']), is(ofCharge)] }, ...(random() < 0.5 ? { 'at-least': 1 } : { 'at-most': 1 + below(2) }) },
  });
  const joined = (parts: readonly Criterion[]): Criterion[] => {
    const groups: Criterion[] = [];
    for (let i = 0; i < parts.length; ) {
      const size = Math.min(parts.length - i, 1 + below(3));
      const group = parts.slice(i, i + size);
      i += size;
      const kind = below(4);
      if (size === 1) groups.push(kind === 0 ? { not: group[0] as Criterion } : (group[0] as Criterion));
      else groups.push(kind === 0 ? { not: { all: group } } : kind === 1 ? { all: group } : { any: group });
    }
    return groups;
  };
  const leavesOf = (criterion: Criterion): number => 1 + (criterion.count?.where.all ? 1 : 0);

  return Array.from({ length: 60 }, (_, index): PathLaw => {
    const size = 4 + (index % 6) + (index % 12 === 11 ? 1 : 0);
    const fixed = [waited(), count()];
    const used = fixed.reduce((sum, one) => sum + leavesOf(one), 0);
    const others = Array.from({ length: Math.max(1, size - used) }, condition);
    const parts = joined([...fixed, ...others].map((part) => ({ part, place: random() })).sort((a, b) => a.place - b.place).map(({ part }) => part));
    return { path: `xx-sample-${index}`, for: 'charge', reaches: ['va'], versions: [{ criteria: { all: parts } }] };
  });
}

/** How many conditions a law has, those inside a count too. */
export function conditionsIn(part: Criterion): number {
  if (part.not) return conditionsIn(part.not);
  if (part.count) return conditionsIn(part.count.where);
  return (part.all ?? part.any)?.reduce((sum, one) => sum + conditionsIn(one), 0) ?? 1;
}

import type { Criterion } from '../engine/criterion.ts';
import { operatorOf } from '../engine/operators.ts';
import type { Check } from './check.ts';
import { allSites } from './sites.ts';
import { problemAt } from './yaml-source.ts';

/** What stands beside an operator and would have no effect there. */
export const checkMarks: Check = (files) =>
  allSites(files).flatMap(({ source, at, criterion }) =>
    idle(criterion).map(([mark, advice]) => problemAt(source, [...at, mark], `"${mark}" has no effect beside ${operatorOf(criterion)}; ${advice}`, 'key')),
  );

function idle(criterion: Criterion): readonly (readonly [string, string])[] {
  const { round, use, cite, say } = criterion;
  const rounds = ['waited', 'before', 'on-or-before', 'on-or-after', 'after'].includes(operatorOf(criterion) ?? '');
  return [
    ...(round !== undefined && !rounds ? [['round', 'write it beside the rule that adds a period to a day'] as const] : []),
    ...(use !== undefined && cite !== undefined ? [['cite', `write it in the definition "${use}"`] as const] : []),
    ...(use !== undefined && say !== undefined ? [['say', `write it in the definition "${use}"`] as const] : []),
  ];
}

import { isAsked, type Person } from '../domain/answer.ts';
import type { Facts } from '../engine/fact.ts';
import type { MissingFact } from '../engine/missing.ts';
import type { Result } from './results.ts';

/** A fact worth finding out: asked and not known, or known too loosely for the law, and how many results it could change. */
export interface Task extends MissingFact {
  /** Known, but not exactly enough: an exact day or value is needed. */
  readonly loose: boolean;
  readonly results: number;
}

/** The to-do list: every fact that was asked, is not settled, and still matters. What is not known at all comes first, then what matters for the most results. */
export function tasksOf(results: readonly Result[], person: Person, facts: Facts): readonly Task[] {
  const tasks = new Map<string, Task>();
  for (const result of results) {
    for (const { fact: id, charge } of result.missing) {
      const holder = charge ?? person;
      const fact = facts[id];
      if (!fact || !isAsked(holder, id)) continue;
      const key = `${charge?.id ?? ''} ${id}`;
      tasks.set(key, { fact: id, charge, loose: holder.answers[id] !== 'unknown', results: (tasks.get(key)?.results ?? 0) + 1 });
    }
  }
  return [...tasks.values()].sort((a, b) => Number(a.loose) - Number(b.loose) || b.results - a.results || (facts[a.fact]?.order ?? 0) - (facts[b.fact]?.order ?? 0));
}

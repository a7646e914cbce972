import type { Task } from '../../catalog/tasks.ts';
import type { MissingFact } from '../../engine/missing.ts';
import type { ResultsView } from './results-view.ts';

/** Whether paper leaves out what rests on these facts: one of them is personal, and staff may read the pages. */
export const leftOffPaper = (facts: readonly MissingFact[], { rules, staffMayRead }: Pick<ResultsView, 'rules' | 'staffMayRead'>): boolean =>
  staffMayRead && facts.some(({ fact }) => rules.vocabulary.facts[fact]?.sensitive === true);

/** The facts to find out that paper may name. */
export const tasksOnPaper = (view: ResultsView): readonly Task[] => view.tasks.filter((task) => !leftOffPaper([task], view));

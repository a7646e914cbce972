import type { Result } from '../../catalog/results.ts';
import { JumpLink } from '../../ui/jump-link.tsx';
import { useWords } from '../../ui/words/words.ts';
import { CLOSED_ID } from './closed-paths.tsx';
import { FIND_OUT_ID } from './find-out-list.tsx';
import { groupId, groupsOf } from './result-groups.tsx';
import { kindWords } from './result-names.ts';
import { useResults } from './results-view.ts';
import { ASK_ID } from './who-to-ask.tsx';

/** The parts of a long page, each with how much is in it. */
export function OnThisPage() {
  const words = useWords();
  const { results, tasks } = useResults();
  const closed = results.filter(({ kind }) => kind === 'closed');
  const paths = (list: readonly Result[]) => new Set(list.map(({ path }) => path)).size;
  const parts: readonly (readonly [id: string, heading: string, count: number])[] = [
    ...groupsOf(results).map((mine) => [groupId(mine), kindWords(mine[0] as Result, words), paths(mine)] as const),
    [FIND_OUT_ID, words.findOut.heading, tasks.length],
    [CLOSED_ID, words.results.closedHeading, paths(closed)],
  ];
  return (
    <nav className="on-this-page screen-only" aria-label={words.results.onThisPage}>
      <p>
        <strong>{words.results.onThisPage}</strong>
      </p>
      <ul>
        {parts.map(([id, heading, count]) =>
          count === 0 ? null : (
            <li key={id}>
              <JumpLink to={id}>{heading}</JumpLink> ({count})
            </li>
          ),
        )}
        <li>
          <JumpLink to={ASK_ID}>{words.nothingOpen.askHeading}</JumpLink>
        </li>
      </ul>
    </nav>
  );
}

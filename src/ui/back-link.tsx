import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import { useWords } from './words/words.ts';

interface BackLinkProps {
  /** Where Back leads when there is no page before this one in the history of the tab. */
  readonly to: string;
}

/** Back, as the browser's own Back does it, so that the two never differ. */
export function BackLink({ to }: BackLinkProps) {
  const { question } = useWords();
  const back = (event: MouseEvent) => {
    const { idx } = (window.history.state ?? {}) as { readonly idx?: number };
    if (idx === undefined || idx === 0) return;
    event.preventDefault();
    window.history.back();
  };
  return (
    <p className="back">
      <Link to={to} onClick={back}>
        {question.back}
      </Link>
    </p>
  );
}

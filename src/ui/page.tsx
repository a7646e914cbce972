import { useEffect, type ReactNode } from 'react';
import { useArrival } from './arrival.ts';
import { useWords } from './words/words.ts';

interface PageProps {
  /** Neutral words for the tab, such as "Question 3": never an offense, an answer or a kind of relief (X13). */
  readonly title: string;
  /** The one level-1 heading. */
  readonly heading: ReactNode;
  /** What tells this page from the one before, where title and heading could be the same. */
  readonly arrival?: string;
  /** Above the heading: the way back, an error summary, an urgent notice. */
  readonly top?: ReactNode;
  /** Puts "Error" first in the tab title. */
  readonly failed?: boolean;
  /** A wider measure, for results and tables. */
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** The main part of every page: sets the tab title, and takes focus on its heading when a person arrives. */
export function Page({ title, heading, arrival = '', top, failed = false, wide = false, children }: PageProps) {
  const { header, errors } = useWords();
  const headingRef = useArrival(`${title} ${typeof heading === 'string' ? heading : ''} ${arrival}`);
  const tab = header.title(failed ? errors.title(title) : title);
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <main id="main" tabIndex={-1} className={wide ? 'page page-wide' : 'page'}>
      {top}
      <h1 ref={headingRef} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </main>
  );
}

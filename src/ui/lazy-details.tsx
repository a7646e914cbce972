import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { onPaper, type Paper } from './paper.ts';

interface LazyDetailsProps {
  readonly summary: ReactNode;
  /** Made when the part is first opened, so that a long page stays light on an old phone. */
  readonly children: () => ReactNode;
  /** Which print shows it; none where left out. */
  readonly paper?: Paper;
  readonly id?: string;
}

/** A part that can be opened, of which nothing exists before. The native element. */
export function LazyDetails({ summary, children, paper, id }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (!paper) return undefined;
    const make = () => {
      flushSync(() => {
        setOpened(true); // before the browser lays out the paper
      });
    };
    window.addEventListener('beforeprint', make);
    return () => {
      window.removeEventListener('beforeprint', make);
    };
  }, [paper]);
  return (
    <details
      id={id}
      className={`details details-framed${paper ? onPaper(paper) : ' screen-only'}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened ? <div className="details-inside">{children()}</div> : null}
    </details>
  );
}

import type { ReactNode } from 'react';
import { onPaper, type Paper } from './paper.ts';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** `plain`: without a frame, and the summary is no heading: paper, where all is open, leaves it out. */
  readonly kind?: 'framed' | 'plain';
  /** Which print shows it. */
  readonly paper?: Paper;
}

/** A part that can be opened: the native element. */
export function Details({ summary, children, open, kind = 'framed', paper = 'short' }: DetailsProps) {
  return (
    <details className={`details details-${kind}${onPaper(paper)}`} open={open}>
      <summary>{summary}</summary>
      <div className="details-inside">{children}</div>
    </details>
  );
}

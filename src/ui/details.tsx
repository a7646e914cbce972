import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** `plain`: without a frame. */
  readonly kind?: 'framed' | 'plain';
}

/** A part that can be opened: the native element. */
export function Details({ summary, children, open, kind = 'framed' }: DetailsProps) {
  return (
    <details className={`details details-${kind}`} open={open}>
      <summary>{summary}</summary>
      <div className="details-inside">{children}</div>
    </details>
  );
}

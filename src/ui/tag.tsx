import type { ReactNode } from 'react';

interface TagProps {
  readonly tone?: 'plain' | 'open' | 'later' | 'maybe' | 'closed';
  readonly children: ReactNode;
}

/** A few words that name a state. The words carry the meaning; shape and color repeat it (R13). */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <p className={`tag tag-${tone}`}>{children}</p>;
}

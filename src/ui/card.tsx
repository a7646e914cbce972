import type { ReactNode } from 'react';

interface CardProps {
  readonly heading: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** For links that lead here. */
  readonly id?: string;
  /** Above the heading: a tag that names the state in words. */
  readonly tag?: ReactNode;
  /** Colors the edge; the tag says the same in words. */
  readonly tone?: 'plain' | 'open' | 'later' | 'maybe' | 'closed';
  readonly children?: ReactNode;
}

/** One thing among others of its kind: a path, a charge, an office. */
export function Card({ heading, level = 3, id, tag, tone = 'plain', children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={`card card-${tone}`} id={id}>
      {tag}
      <Heading className="card-heading">{heading}</Heading>
      {children}
    </section>
  );
}

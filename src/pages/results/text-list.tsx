import type { ReactNode } from 'react';

interface TextListProps {
  readonly heading: string;
  readonly level: 3 | 4 | 5;
  readonly items: readonly string[] | undefined;
  readonly children?: ReactNode;
}

/** A small heading with a list of lines; nothing where there are none. */
export function TextList({ heading, level, items, children }: TextListProps) {
  const Heading = `h${level}` as const;
  if ((items === undefined || items.length === 0) && !children) return null;
  return (
    <>
      <Heading className="card-part">{heading}</Heading>
      {items === undefined || items.length === 0 ? null : (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
    </>
  );
}

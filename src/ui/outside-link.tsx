import type { ReactNode } from 'react';
import { useWords } from './words/words.ts';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Where many such links stand together, a line nearby says that they leave, and the note of each is only heard. */
  readonly quiet?: boolean;
}

/** The only way to make a link to another site: it tells that site nothing about this one, and says that it leaves (X17). */
export function OutsideLink({ href, children, quiet = false }: OutsideLinkProps) {
  const { resources } = useWords();
  return (
    <span className="outside">
      <a href={href} rel="noreferrer noopener" referrerPolicy="no-referrer">
        {children}
      </a>{' '}
      <span className={quiet ? 'sr-only' : 'outside-note'}>({resources.leavesSite})</span>
    </span>
  );
}

import type { MouseEvent, ReactNode } from 'react';

/** Shows a part of this page and moves focus to its heading; parts that are closed around it are opened. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (let at: Element | null = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.setAttribute('open', '');
  const heading = target.querySelector<HTMLElement>('h2, h3, h4, h5, summary') ?? target;
  if (heading.tagName !== 'SUMMARY') heading.tabIndex = -1;
  heading.focus();
  target.scrollIntoView();
}

interface JumpLinkProps {
  /** The id of the part. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads to another part of the same page. The address stays as it is, since the hash is the route. */
export function JumpLink({ to, children }: JumpLinkProps) {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    jumpTo(to);
  };
  return (
    <a href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}

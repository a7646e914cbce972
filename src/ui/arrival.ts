import { useEffect, useRef, type RefObject } from 'react';

let lastSeen: string | undefined;

/**
 * Moves focus to a page's heading, and the view to its top, when a person arrives from another page of this visit (A2).
 * The very first page is left alone: the browser itself announces it, and Tab must still find the skip link first.
 * @param page tells pages apart, so that the same heading asked about another charge counts as a new page
 */
export function useArrival(page: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const came = lastSeen !== undefined && lastSeen !== page;
    lastSeen = page;
    if (!came) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [page]);
  return heading;
}

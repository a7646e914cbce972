interface LiveRegionProps {
  /** Spoken once, politely, when it changes. */
  readonly children: string;
  /** Seen as well as heard. */
  readonly shown?: boolean;
}

/** Says a change aloud, such as "12 matches" (A13). One on a page. It is there from the start, so that screen readers watch it. */
export function LiveRegion({ children, shown = false }: LiveRegionProps) {
  return (
    <p className={shown ? 'live' : 'sr-only'} role="status">
      {children}
    </p>
  );
}

interface LineProps {
  readonly screen: string;
  /** The words on paper; the same where left out. */
  readonly paper?: string | undefined;
}

/** A line of text that may read otherwise on paper. */
export function Line({ screen, paper = screen }: LineProps) {
  if (screen === paper) return <p>{screen}</p>;
  return (
    <>
      <p className="screen-only">{screen}</p>
      <p className="print-only">{paper}</p>
    </>
  );
}

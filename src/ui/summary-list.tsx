import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words/words.ts';

/** One line of a summary: what was asked, what was answered, and a way to change it. */
export interface SummaryRow {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  /** Does what "Change" says; without it the line can't be changed here. */
  readonly onChange?: (() => void) | undefined;
  /** Which row this is, in words no other row on the page has: "how the case ended, Charge 2". The label, if left out. */
  readonly changeLabel?: string | undefined;
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
}

/** Questions and answers in a list; each Change says what it changes (M7). */
export function SummaryList({ rows }: SummaryListProps) {
  const { review } = useWords();
  return (
    <dl className="summary">
      {rows.map(({ key, label, value, onChange, changeLabel }) => (
        <div className="summary-row" key={key}>
          <dt>{label}</dt>
          <dd className="summary-value">{value}</dd>
          {onChange ? (
            <dd className="summary-change">
              <Button kind="quiet" onClick={onChange} about={changeLabel ?? label}>
                {review.change}
              </Button>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

import { useEffect, useRef, type MouseEvent } from 'react';
import { useWords } from './words/words.ts';

/** One thing that is wrong: the id of the field and what to do. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** How often the form was sent: each failed try brings focus here again. */
  readonly tries: number;
}

const goTo = (field: string) => (event: MouseEvent) => {
  event.preventDefault(); // the hash is the route
  document.getElementById(field)?.focus();
};

/** The box "There is a problem": takes focus, is announced, and leads to each field (A3). Nothing when all is well. */
export function ErrorSummary({ problems, tries }: ErrorSummaryProps) {
  const { errors } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const wrong = problems.length > 0;
  useEffect(() => {
    if (wrong && tries > 0) box.current?.focus();
  }, [wrong, tries]);
  if (!wrong) return null;
  return (
    <div className="error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2>{errors.summary()}</h2>
        <ul>
          {problems.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`} onClick={goTo(field)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

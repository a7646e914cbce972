import type { MouseEvent } from 'react';
import { useWords } from './words/words.ts';

/** The first stop of the Tab key: goes past the header. The address stays as it is, since the hash is the route. */
export function SkipLink() {
  const { header } = useWords();
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <a className="skip-link" href="#main" onClick={skip}>
      {header.skip}
    </a>
  );
}

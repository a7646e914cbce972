import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words/words.ts';
import { TryAgain } from './try-again.tsx';

/** A part of the site did not load: every answer is still there, and one press tries again (O6). */
export function LoadFailedPage() {
  const { loadFailed } = useWords();
  return (
    <Page title={loadFailed.title} heading={loadFailed.heading}>
      <p>{loadFailed.text}</p>
      <TryAgain />
    </Page>
  );
}

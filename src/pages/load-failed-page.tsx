import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words/words.ts';

interface LoadFailedPageProps {
  readonly onRetry: () => void;
}

/** A part of the site did not load: every answer is still there, and one press tries again (O6). */
export function LoadFailedPage({ onRetry }: LoadFailedPageProps) {
  const { loadFailed } = useWords();
  return (
    <Page title={loadFailed.title} heading={loadFailed.heading}>
      <p>{loadFailed.text}</p>
      <div className="actions">
        <Button onClick={onRetry}>{loadFailed.retry}</Button>
      </div>
    </Page>
  );
}

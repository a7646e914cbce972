import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words/words.ts';

/** Shown while a part of the site is on its way. */
export function LoadingPage() {
  const { common } = useWords();
  return <Page title={common.loading} heading={common.loading} />;
}

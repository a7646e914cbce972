import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words/words.ts';

interface CrashPageProps {
  readonly onRestart: () => void;
}

/** A page broke: plain words, no details, and a way to start again (X18). */
export function CrashPage({ onRestart }: CrashPageProps) {
  const { crash } = useWords();
  return (
    <Page title={crash.title} heading={crash.heading}>
      <p>{crash.text}</p>
      <div className="actions">
        <Button onClick={onRestart}>{crash.restart}</Button>
      </div>
    </Page>
  );
}

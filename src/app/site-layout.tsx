import type { ReactNode } from 'react';
import { routes } from '../pages/routes.ts';
import { Confirm } from '../ui/confirm.tsx';
import { SiteFooter } from '../ui/site-footer.tsx';
import { SiteHeader } from '../ui/site-header.tsx';
import { useWords } from '../ui/words/words.ts';

interface SiteLayoutProps {
  readonly onLeave: () => void;
  readonly onErase: () => void;
  /** Where the interview stands; undefined on its own pages, and where nothing was answered. */
  readonly answers: string | undefined;
  readonly children: ReactNode;
}

/** What stands around every page: header with Leave now, footer with Erase everything. */
export function SiteLayout({ onLeave, onErase, answers, children }: SiteLayoutProps) {
  const { erase } = useWords();
  return (
    <>
      <SiteHeader home={routes.start} help={routes.help} answers={answers} onLeave={onLeave} />
      {children}
      <SiteFooter places={routes.places} about={routes.about}>
        <Confirm button={erase.button} ask={erase.ask} yes={erase.yes} no={erase.no} note={erase.files} onYes={onErase} />
      </SiteFooter>
    </>
  );
}

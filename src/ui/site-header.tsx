import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LeaveNow } from './leave-now.tsx';
import { Mark } from './mark.tsx';
import { SkipLink } from './skip-link.tsx';
import { useWords } from './words/words.ts';

interface SiteHeaderProps {
  readonly home: string;
  readonly help: string;
  readonly onLeave: () => void;
  /** Where the interview stands, for a person who left it for another page. */
  readonly answers?: string | undefined;
  /** The link to the other language, where there is one. */
  readonly language?: ReactNode;
}

/** The header: the same parts in the same order on every page (A11). Leave now is the first stop after the skip link (X8). */
export function SiteHeader({ home, help, onLeave, answers, language }: SiteHeaderProps) {
  const { header } = useWords();
  return (
    <>
      <SkipLink />
      <header className="site-header">
        <div className="site-header-inside">
          <LeaveNow onLeave={onLeave} />
          <div className="site-header-row">
            <Link to={home} className="site-name">
              <Mark />
              <span>{header.site}</span>
            </Link>
            <div className="site-links">
              {language}
              {answers === undefined ? null : <Link to={answers}>{header.answers}</Link>}
              <Link to={help}>{header.help}</Link>
            </div>
          </div>
        </div>
        <svg className="site-path" viewBox="0 0 1200 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d="M0 20C160 20 220 4 400 6s260 20 440 16S1080 2 1200 10" />
        </svg>
      </header>
    </>
  );
}

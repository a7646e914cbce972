import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from './words/words.ts';

interface SiteFooterProps {
  readonly places: string;
  readonly about: string;
  /** Erase everything, with its question; and what else stands on every page. */
  readonly children?: ReactNode;
}

/** The footer: what this is not, where to read more, and Erase everything. */
export function SiteFooter({ places, about, children }: SiteFooterProps) {
  const { footer } = useWords();
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <p>{footer.notAdvice}</p>
        <p>{footer.free}</p>
        <ul className="site-footer-links">
          <li>
            <Link to={about}>{footer.about}</Link>
          </li>
          <li>
            <Link to={places}>{footer.places}</Link>
          </li>
        </ul>
        {children}
      </div>
    </footer>
  );
}

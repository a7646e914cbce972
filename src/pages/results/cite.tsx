import { Fragment } from 'react';
import type { Path } from '../../rules/path-file.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useWords } from '../../ui/words/words.ts';
import { citationsOf } from './citation.ts';

interface CiteProps {
  readonly cite: string;
  readonly path: Path;
}

/** The source of a rule: a link where the text can be read, else its name. */
export function Cite({ cite, path }: CiteProps) {
  const words = useWords();
  return (
    <span className="cite">
      {citationsOf(cite, path, words).map(({ label, url }, index) => (
        <Fragment key={label}>
          {index === 0 ? null : '; '}
          {url === undefined ? label : (
            <OutsideLink href={url} quiet>
              {label}
            </OutsideLink>
          )}
        </Fragment>
      ))}
    </span>
  );
}

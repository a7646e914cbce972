import type { Path } from '../../rules/path-file.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useWords } from '../../ui/words/words.ts';
import { citationOf } from './citation.ts';

interface CiteProps {
  readonly cite: string;
  readonly path: Path;
}

/** The source of a rule: a link where the text can be read, else its name. */
export function Cite({ cite, path }: CiteProps) {
  const { label, url } = citationOf(cite, path, useWords());
  return (
    <span className="cite">
      {url === undefined ? label : (
        <OutsideLink href={url} quiet>
          {label}
        </OutsideLink>
      )}
    </span>
  );
}

import { contactLines, type ContactLine } from '../../catalog/contact-lines.ts';
import type { Resource } from '../../catalog/resource.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import type { Words } from '../../ui/words/en.ts';
import { useWords } from '../../ui/words/words.ts';

const labelOf = (kind: ContactLine['kind'], { resources }: Words): string =>
  ({ 'mail-address': resources.mail, phone: resources.phone, email: resources.email, link: resources.site, 'stand-in': resources.standIn })[kind];

function Way({ line }: { readonly line: ContactLine }) {
  if (line.kind === 'phone') return <PhoneLink number={line.text} />;
  if (line.kind === 'link') return <OutsideLink href={line.link.href}>{line.text}</OutsideLink>;
  return line.text;
}

interface ContactWaysProps {
  readonly resource: Resource;
  /** Mail address and phone first, for a person inside (C7). */
  readonly inside: boolean;
}

/** The ways to reach someone. Only an address that was seen in print is a link (C2). */
export function ContactWays({ resource, inside }: ContactWaysProps) {
  const words = useWords();
  const lines = contactLines(resource, inside);
  if (lines.length === 0) return null;
  return (
    <dl className="pairs">
      {lines.map((line) => (
        <div key={line.kind}>
          <dt>{labelOf(line.kind, words)}</dt>
          <dd>
            <Way line={line} />
            {'note' in line && line.note !== undefined ? <span className="note"> {line.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

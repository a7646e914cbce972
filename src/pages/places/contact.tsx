import type { PlaceFile } from '../../rules/place-file.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { useWords } from '../../ui/words/words.ts';

interface ContactProps {
  readonly contact: PlaceFile['ask'][number];
}

/** An office that a place names: phone and mail address first. */
export function Contact({ contact: { name, phone, mail, url, note } }: ContactProps) {
  const { resources } = useWords();
  return (
    <li>
      {url === undefined ? <strong>{name}</strong> : <OutsideLink href={url}>{name}</OutsideLink>}
      {phone === undefined ? null : (
        <>
          <br />
          {resources.phone}: <PhoneLink number={phone} />
        </>
      )}
      {mail === undefined ? null : (
        <>
          <br />
          {resources.mail}: {mail}
        </>
      )}
      {note === undefined ? null : (
        <>
          <br />
          <span className="note">{note}</span>
        </>
      )}
    </li>
  );
}

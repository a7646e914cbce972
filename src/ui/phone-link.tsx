interface PhoneLinkProps {
  /** As people write it: `202-555-0100`, `202-555-0100 ext. 3`. */
  readonly number: string;
}

/** A phone number that a phone can call. Letters and an extension are shown, not dialed. */
export function PhoneLink({ number }: PhoneLinkProps) {
  const main = /^\+?[\d\s().-]*\d/.exec(number)?.[0] ?? '';
  const digits = main.replace(/[^\d+]/g, '');
  return digits.length < 3 ? <span>{number}</span> : (
    <a className="phone" href={`tel:${digits}`}>
      {number}
    </a>
  );
}

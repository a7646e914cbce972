interface PhoneLinkProps {
  /** As people write it: `202-555-0100`, `202-555-0100 ext. 3`, `1-800-555-HELP`. */
  readonly number: string;
}

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** The digit that a letter stands for on a phone. */
const digitOf = (letter: string): string => String(KEYS.findIndex((letters) => letters.includes(letter.toLowerCase())) + 2);

/** What a phone dials: digits, with letters of a number turned into digits; an extension is left out. Empty where it is no phone number. */
function dialed(number: string): string {
  const [main = ''] = /^[+(]?\d[\d\s().-]*(?:\b[A-Z]{3,}\b)?/.exec(number) ?? [];
  return main.replace(/[A-Z]/gi, digitOf).replace(/[^\d+]/g, '');
}

/** A phone number that a phone can call. */
export function PhoneLink({ number }: PhoneLinkProps) {
  const digits = dialed(number);
  if (digits.length < 3) return <span>{number}</span>;
  return (
    <a className="phone" href={`tel:${digits}`}>
      {number}
    </a>
  );
}

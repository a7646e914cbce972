import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** `primary`: the one step forward on a page. `quiet` looks like a link. `strong`: for what can't be taken back. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'strong';
  /** Words for screen readers that tell buttons of the same label apart, put after the label: "Change" + "the date". */
  readonly about?: string;
}

/** A native button, at least 44 px high unless quiet. */
export function Button({ children, onClick, type = 'button', kind = 'primary', about }: ButtonProps) {
  return (
    // oxlint-disable-next-line react/button-has-type
    <button type={type} className={`button button-${kind}`} onClick={onClick}>
      {children}
      {about === undefined ? null : <span className="sr-only"> {about}</span>}
    </button>
  );
}

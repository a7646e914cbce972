import { useState } from 'react';
import { Button } from './button.tsx';

interface ConfirmProps {
  /** The button that asks. */
  readonly button: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** More to know before saying yes. */
  readonly note?: string;
  readonly onYes: () => void;
}

/** One press, then one question in place: for what can't be taken back (X15). */
export function Confirm({ button, ask, yes, no, note, onYes }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        kind="secondary"
        onClick={() => {
          setAsking(true);
        }}
      >
        {button}
      </Button>
    );
  }
  return (
    <div className="confirm">
      <div role="alert">
        <p>{ask}</p>
        {note === undefined ? null : <p>{note}</p>}
      </div>
      <div className="buttons">
        <Button
          kind="strong"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            setAsking(false);
          }}
        >
          {no}
        </Button>
      </div>
    </div>
  );
}

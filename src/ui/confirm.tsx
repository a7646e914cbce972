import { useEffect, useRef, useState } from 'react';
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
  const turned = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turned.current) box.current?.querySelector<HTMLElement>(asking ? '[role="alert"]' : 'button')?.focus(); // what was pressed is gone
    turned.current = false;
  }, [asking]);
  const turn = (now: boolean) => {
    turned.current = true;
    setAsking(now);
  };
  if (!asking) {
    return (
      <div ref={box}>
        <Button kind="secondary" onClick={() => turn(true)}>
          {button}
        </Button>
      </div>
    );
  }
  return (
    <div className="confirm" ref={box}>
      <div role="alert" tabIndex={-1}>
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
        <Button kind="secondary" onClick={() => turn(false)}>
          {no}
        </Button>
      </div>
    </div>
  );
}

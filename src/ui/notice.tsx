import type { ReactNode } from 'react';

interface NoticeProps {
  /** `info` is calm; `warning` asks for care; `urgent` comes first on its page. */
  readonly kind?: 'info' | 'warning' | 'urgent';
  readonly heading?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A framed part that stands out. What it means is in its words; the color only repeats it (R13). */
export function Notice({ kind = 'info', heading, level = 2, children }: NoticeProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={`notice notice-${kind}`}>
      {heading === undefined ? null : <Heading className="notice-heading">{heading}</Heading>}
      {children}
    </div>
  );
}

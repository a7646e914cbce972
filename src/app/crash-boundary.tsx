import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of the broken page; nothing about the error or the answers is shown or printed. */
  readonly fallback: ReactNode;
  /** Tells one visit to a page from the next: at a new one, the children are tried again. */
  readonly visit: string;
}

interface CrashBoundaryState {
  readonly broken: boolean;
  readonly visit: string;
}

/** Catches a page that breaks. React allows this only as a class. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state = { broken: false, visit: this.props.visit };

  static getDerivedStateFromProps({ visit }: CrashBoundaryProps, last: CrashBoundaryState): CrashBoundaryState | null {
    return visit === last.visit ? null : { broken: false, visit };
  }

  static getDerivedStateFromError(): Partial<CrashBoundaryState> {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

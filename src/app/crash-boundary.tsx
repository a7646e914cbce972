import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of the broken page; nothing about the error or the answers is shown or printed. */
  readonly fallback: ReactNode;
}

/** Catches a page that breaks. React allows this only as a class. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

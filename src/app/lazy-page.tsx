import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { LoadFailedPage } from '../pages/load-failed-page.tsx';
import { LoadingPage } from '../pages/loading-page.tsx';

/** Catches a part that did not load, and nothing else does. */
class LoadBoundary extends Component<{ readonly children: ReactNode; readonly failed: (error: unknown) => ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : this.props.failed(this.state.error);
  }
}

/** The part could not be fetched; what it would have shown did not break. */
class NotLoaded extends Error {}

const failed = (error: unknown) => {
  if (!(error instanceof NotLoaded)) throw error;
  return <LoadFailedPage />;
};

/**
 * A page that is fetched when it is first opened. If that fails, the person sees "Try again" and keeps every answer;
 * an error inside the page itself goes on to the crash page.
 */
export function lazyPage(fetchPage: () => Promise<ComponentType>): ComponentType {
  let arrived: ComponentType | undefined;
  const Page = lazy(async () => {
    try {
      arrived = await fetchPage();
      return { default: arrived };
    } catch {
      throw new NotLoaded();
    }
  });
  return function LazyPage() {
    const [Ready] = useState(() => arrived); // a page that is here is shown at once, without "Loading" in between
    if (Ready) return <Ready />;
    return (
      <LoadBoundary failed={failed}>
        <Suspense fallback={<LoadingPage />}>
          <Page />
        </Suspense>
      </LoadBoundary>
    );
  };
}

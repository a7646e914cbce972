import { renderToString } from 'react-dom/server';
import { Router } from 'react-router';
import { OPEN_START } from '../domain/day.ts';
import { App } from './app.tsx';
import { startVisit } from './visit.ts';

/** Links as the hash router writes them, so that the page in the file and the page in the browser are the same. */
const navigator = {
  createHref: (to: string | { pathname?: string }) => `#${typeof to === 'string' ? to : (to.pathname ?? '/')}`,
  push: () => undefined,
  replace: () => undefined,
  go: () => undefined,
};

/** The start page as HTML; the build puts it into `#root` so that it shows before any script has loaded. */
export function render(): string {
  const visit = startVisit(() => Promise.reject(new Error('Nothing is loaded while the start page is written.')), () => OPEN_START);
  return renderToString(
    <Router location="/" navigator={navigator}>
      <App visit={visit} today={OPEN_START} />
    </Router>,
  );
}

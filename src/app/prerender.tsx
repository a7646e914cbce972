import { renderToString } from 'react-dom/server';

/** The start page as HTML; the build puts it into `#root` so that it shows before any script has loaded. */
export function render(): string {
  return renderToString(<h1>Relief Paths</h1>);
}

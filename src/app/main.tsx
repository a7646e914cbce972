import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import '../ui/style.css';
import { App } from './app.tsx';
import { today } from './clock.ts';
import { startVisit } from './visit.ts';
import { handedOver } from '../interview/kept-answers.ts';

window.history.scrollRestoration = 'manual'; // Back shows the heading of a page, and not where it was left

const visit = startVisit(async (places) => (await import('./load.ts')).load(places), today);
const answers = handedOver();
if (answers) visit.send(answers.places.length === 0 ? { type: 'WHO', who: answers.who } : { type: 'RESUME', ...answers });
const app = (
  <HashRouter>
    <App visit={visit} today={today()} />
  </HashRouter>
);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

/** A crash is told in plain words on the page; nothing of it, and no answer, goes to the console. */
const quiet = { onCaughtError: () => undefined, onUncaughtError: () => undefined, onRecoverableError: () => undefined };
const atStart = window.location.hash === '' || window.location.hash === '#/' || window.location.hash === '#';

if (atStart && !answers && root.childElementCount > 0) {
  startTransition(() => {
    hydrateRoot(root, app, quiet); // in slices: a touch or a key press in between is answered
  });
} else createRoot(root, quiet).render(app);

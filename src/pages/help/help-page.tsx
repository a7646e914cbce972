import { Link } from 'react-router';
import { nationalHelp } from 'virtual:help';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words/words.ts';
import { LoadFailedPage } from '../load-failed-page.tsx';
import { LoadingPage } from '../loading-page.tsx';
import { useLoaded } from '../loaded.ts';
import { routes } from '../routes.ts';
import { useScreening } from '../screening.ts';
import './catalog.css';
import { NextMoves } from './next-moves.tsx';
import { ResourcesByFamily } from './resources-by-family.tsx';

/** Who helps in all places, and the way to who helps in each. */
export function HelpPage() {
  const { help } = useWords();
  const { today } = useScreening();
  const loaded = useLoaded('national', async () => (await nationalHelp()).default);
  if (loaded.state === 'loading') return <LoadingPage />;
  if (loaded.state === 'failed') return <LoadFailedPage />;
  return (
    <Page title={help.title} heading={help.heading} wide>
      <p className="lead">{help.intro}</p>
      <h2>{help.nearHeading}</h2>
      <p>
        {help.near} <Link to={routes.places}>{help.nearLink}</Link>
      </p>
      <h2>{help.movesHeading}</h2>
      <NextMoves />
      <h2>{help.insideHeading}</h2>
      <p>{help.inside}</p>
      <h2>{help.allHeading}</h2>
      <ResourcesByFamily resources={loaded.value} today={today} />
    </Page>
  );
}

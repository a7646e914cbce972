import { useParams } from 'react-router';
import { loadHelp } from '../../catalog/load-help.ts';
import { isJurisdiction, jurisdictionNames, type Jurisdiction } from '../../domain/jurisdiction.ts';
import { loadRules } from '../../rules/load-rules.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Page } from '../../ui/page.tsx';
import { LoadFailedPage } from '../load-failed-page.tsx';
import { LoadingPage } from '../loading-page.tsx';
import { useLoaded } from '../loaded.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { routes } from '../routes.ts';
import { PlaceHelp } from './place-help.tsx';
import { PlaceLaw } from './place-law.tsx';
import '../help/catalog.css';

/** One place: how to know the case was here, which paths are checked and which are not, who to ask, and what was not found. */
export function PlacePage() {
  const { place = '' } = useParams();
  return isJurisdiction(place) ? <PlaceIn key={place} place={place} /> : <NotFoundPage />;
}

function PlaceIn({ place }: { readonly place: Jurisdiction }) {
  const loaded = useLoaded(place, () => Promise.all([loadRules([place]), loadHelp(place)]));
  if (loaded.state === 'loading') return <LoadingPage />;
  if (loaded.state === 'failed') return <LoadFailedPage />;
  const [rules, help] = loaded.value;
  const name = jurisdictionNames[place];
  return (
    <Page title={name} heading={name} wide top={<BackLink to={routes.places} />}>
      <PlaceLaw place={place} rules={rules} />
      <PlaceHelp place={place} help={help} />
    </Page>
  );
}

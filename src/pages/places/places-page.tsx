import { useState } from 'react';
import { Link } from 'react-router';
import { places as entries } from 'virtual:rules';
import { jurisdictionNames, jurisdictions, type Jurisdiction } from '../../domain/jurisdiction.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';
import { routes } from '../routes.ts';
import '../help/catalog.css';

interface PlaceListProps {
  readonly heading: string;
  readonly hint?: string;
  readonly list: readonly Jurisdiction[];
}

function PlaceList({ heading, hint, list }: PlaceListProps) {
  if (list.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <ul className="columns">
        {list.map((place) => (
          <li key={place}>
            <Link to={routes.place(place)}>{jurisdictionNames[place]}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The 52 places: those whose rules are checked, and those where only the people to ask are known. */
export function PlacesPage() {
  const { places, place: search, picker } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = jurisdictions.filter((place) => place === wanted || jurisdictionNames[place].toLowerCase().includes(wanted));
  const status = wanted === '' ? '' : found.length === 0 ? search.noMatch(typed.trim()) : picker.found(found.length);
  return (
    <Page title={places.title} heading={places.heading} wide>
      <p>{places.intro}</p>
      <TextField id="place-search" label={places.search} value={typed} onChange={setTyped} />
      <LiveRegion shown>{status}</LiveRegion>
      <PlaceList heading={places.checkedHeading} hint={places.checkedHint} list={found.filter((place) => entries[place].covered)} />
      <PlaceList heading={places.otherHeading} list={found.filter((place) => !entries[place].covered)} />
    </Page>
  );
}

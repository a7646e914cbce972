import { useState, type FormEvent } from 'react';
import { places as entries } from 'virtual:rules';
import { jurisdictionNames, jurisdictions, type Jurisdiction } from '../domain/jurisdiction.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Details } from '../ui/details.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { FieldError } from '../ui/field-error.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../ui/words/words.ts';
import { routes } from './routes.ts';
import { useScreening } from './screening.ts';

const covered = jurisdictions.filter((place) => entries[place].covered);
const others = jurisdictions.filter((place) => !entries[place].covered);
const alsoCalled: Partial<Record<Jurisdiction, string>> = { dc: 'Washington DC', us: 'Federal court' };
const boxId = (place: Jurisdiction) => `place-${place}`;

/** Where the cases were: one place or several, those with rules first; the list can be typed into. */
export function PlacePage() {
  const words = useWords();
  const { place: text } = words;
  const { interview, send } = useScreening();
  const [picked, setPicked] = useState(interview.places);
  const [typed, setTyped] = useState('');
  const [held, setHeld] = useState(interview.places); // stays in view while the list is narrowed
  const [tries, setTries] = useState(0);

  const wanted = typed.trim().toLowerCase().split('.').join('');
  const matches = (place: Jurisdiction) => place === wanted || `${jurisdictionNames[place]}|${alsoCalled[place] ?? ''}`.toLowerCase().includes(wanted);
  const found = wanted === '' ? undefined : jurisdictions.filter(matches);
  const missing = tries > 0 && picked.length === 0 ? words.errors.noPlace() : undefined;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (picked.length === 0) setTries(tries + 1);
    else send({ type: 'PLACES', places: jurisdictions.filter((place) => picked.includes(place)) });
  };
  const box = (place: Jurisdiction) => {
    const on = picked.includes(place);
    const name = jurisdictionNames[place];
    return (
      <Checkbox
        key={place}
        id={boxId(place)}
        label={name}
        help={on && !entries[place].covered ? text.onlyHelp(name) : undefined}
        checked={on}
        invalid={missing !== undefined}
        onChange={(now) => setPicked(now ? [...picked, place] : picked.filter((one) => one !== place))}
      />
    );
  };
  return (
    <Page
      title={words.question.title(2)}
      heading={text.question}
      failed={missing !== undefined}
      top={
        <>
          <BackLink to={routes.start} />
          <ErrorSummary tries={tries} problems={missing === undefined ? [] : [{ field: boxId(found?.[0] ?? covered[0] ?? 'us'), message: missing }]} />
        </>
      }
    >
      <p>{text.help}</p>
      <p className="hint">{text.several}</p>
      <form className="form" noValidate onSubmit={go}>
        <TextField
          id="place-search"
          label={text.search}
          value={typed}
          onChange={(now) => {
            setTyped(now);
            setHeld(picked);
          }}
        />
        <LiveRegion shown>{found === undefined ? '' : found.length === 0 ? text.noMatch(typed.trim()) : words.picker.found(found.length)}</LiveRegion>
        <fieldset className="group" aria-describedby={missing === undefined ? undefined : 'place-error'}>
          <legend className="sr-only">{text.question}</legend>
          <FieldError id="place-error" message={missing} />
          {found ? (
            [...found, ...held.filter((place) => !found.includes(place))].map(box)
          ) : (
            <>
              <h2 className="list-heading">{text.common}</h2>
              {covered.map(box)}
              <Details summary={text.all} open={others.some((place) => interview.places.includes(place))}>
                {others.map(box)}
              </Details>
            </>
          )}
        </fieldset>
        <div className="actions">
          <Button type="submit">{words.question.continue}</Button>
        </div>
      </form>
    </Page>
  );
}

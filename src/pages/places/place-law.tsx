import { Link } from 'react-router';
import { day } from '../../domain/day.ts';
import { jurisdictionNames, type Jurisdiction } from '../../domain/jurisdiction.ts';
import type { LoadedRules } from '../../rules/load-rules.ts';
import type { Path } from '../../rules/path-file.ts';
import { Details } from '../../ui/details.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useWords } from '../../ui/words/words.ts';
import { readWhen } from '../read-when.ts';
import { routes } from '../routes.ts';
import { Contact } from './contact.tsx';
import { NotCovered } from './not-covered.tsx';

interface PathLineProps {
  readonly path: Path;
}

/** One path that is checked: what it is, its official name, its status, and when its rules were last checked. */
function PathLine({ path }: PathLineProps) {
  const { outcome, places, dates, families, card } = useWords();
  const review = path['lawyer-review'];
  return (
    <li>
      <strong>{path.plain}</strong>
      <br />
      <span className="note">
        {families[path.family].name}. {card.officialName(path.name)}. {path.status === undefined ? null : `${outcome.status[path.status]} `}
        {places.checkedOn(dates.long(day(path.checked)))} {review === 'none' ? null : card.reviewed(review.by, dates.long(day(review.date)))}
      </span>
    </li>
  );
}

interface PlaceLawProps {
  readonly place: Jurisdiction;
  readonly rules: LoadedRules;
}

/** What a place says of itself: whether the case was here, its paths, what is not checked, and its offices. */
export function PlaceLaw({ place, rules }: PlaceLawProps) {
  const words = useWords();
  const { places, dates, card, results } = words;
  const text = rules.texts[place];
  const paths = rules.paths.map(({ law }) => law);
  const own = paths.filter((path) => path.place === place);
  const reaching = paths.filter((path) => path.place !== place);
  return (
    <>
      {text === undefined ? <p className="lead">{places.unchecked}</p> : (
        <>
          <h2>{places.knowHeading}</h2>
          <p>{text.plain}</p>
          <Details summary={places.courts}>
            <ul>
              {text.courts.map((court) => (
                <li key={court}>{court}</li>
              ))}
            </ul>
          </Details>
          <p className="screen-only">
            <Link to={routes.start}>{places.screen(jurisdictionNames[place])}</Link>
          </p>
          <h2>{places.paths}</h2>
          {own.some((path) => path['lawyer-review'] === 'none') ? <p className="hint">{results.notReviewed}</p> : null}
          <ul className="lines">
            {own.map((path) => (
              <PathLine key={path.path} path={path} />
            ))}
          </ul>
        </>
      )}
      {reaching.length === 0 ? null : (
        <>
          <h3>{places.reachesHere}</h3>
          <ul className="lines">
            {reaching.map((path) => (
              <PathLine key={path.path} path={path} />
            ))}
          </ul>
        </>
      )}
      {text === undefined ? null : (
        <>
          <h2>{places.ask}</h2>
          <ul className="contacts">
            {text.ask.map((contact) => (
              <Contact key={contact.name} contact={contact} />
            ))}
          </ul>
          <h2>{places.notCovered}</h2>
          <NotCovered text={text} />
          <p className="note">{places.checkedOn(dates.long(day(text.checked)))}</p>
          <Details summary={card.law}>
            <ul>
              {text.sources.map((source) => (
                <li key={source.title}>
                  {source.url === undefined ? source.title : <OutsideLink href={source.url}>{source.title}</OutsideLink>} {readWhen(source, words)}
                </li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </>
  );
}

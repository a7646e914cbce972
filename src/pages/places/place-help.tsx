import { Link } from 'react-router';
import { pathFamilies } from '../../catalog/families.ts';
import type { HelpChunk } from '../../catalog/help-chunk.ts';
import { reachIn } from '../../catalog/reach.ts';
import { jurisdictionNames, type Jurisdiction } from '../../domain/jurisdiction.ts';
import { useWords } from '../../ui/words/words.ts';
import { ResourcesByFamily } from '../help/resources-by-family.tsx';
import { routes } from '../routes.ts';
import { useScreening } from '../screening.ts';

interface PlaceHelpProps {
  readonly place: Jurisdiction;
  readonly help: HelpChunk;
}

/** Who helps in a place, by kind of help, and what was looked for and not found (U8). */
export function PlaceHelp({ place, help }: PlaceHelpProps) {
  const { places, resources, families } = useWords();
  const { today } = useScreening();
  const own = help.resources.filter((resource) => resource.places !== 'all');
  const reach = reachIn(help.resources, place, today);
  const none = pathFamilies.filter((family) => reach[family] === 'none');
  const far = pathFamilies.some((family) => reach[family] === 'national');
  return (
    <>
      <h2>{places.helpHeading}</h2>
      <ResourcesByFamily resources={own} today={today} />
      <p>
        {places.national} <Link to={routes.help}>{places.allHelp}</Link>
      </p>
      {help.gaps.length === 0 && help.note === undefined && !far && none.length === 0 ? null : (
        <>
          <h2>{places.missing}</h2>
          {help.gaps.length === 0 ? null : <p>{resources.gapList(help.gaps.map((gap) => resources.gaps[gap]))}</p>}
          {help.note === undefined ? null : <p>{help.note}</p>}
          {far ? <p>{places.far(jurisdictionNames[place])}</p> : null}
          {none.length === 0 ? null : (
            <>
              <p>{places.nearNone}</p>
              <ul>
                {none.map((family) => (
                  <li key={family}>{families[family].plain}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}

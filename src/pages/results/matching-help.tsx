import { matchResources } from '../../catalog/match.ts';
import type { Result } from '../../catalog/results.ts';
import { Details } from '../../ui/details.tsx';
import { useWords } from '../../ui/words/words.ts';
import { resourcesIn } from '../help/load-places-help.ts';
import { NextMoves } from '../help/next-moves.tsx';
import { ResourceCard } from '../help/resource-card.tsx';
import { useScreening } from '../screening.ts';
import { HelpStatus, useHelp } from './help-status.tsx';
import { isRelease, placeOf } from './result-names.ts';
import { useResults } from './results-view.ts';

/** As many are shown at once; the rest can be opened. */
const SHOWN = 3;

interface MatchingHelpProps {
  readonly result: Result;
  readonly level: 3 | 4;
}

/** Clinics and offices that take this kind of case in this place; where there is none, three next moves (C10). */
export function MatchingHelp({ result, level }: MatchingHelpProps) {
  const { resources, results } = useWords();
  const { custody, inside, today } = useResults();
  const { voice } = useScreening();
  const help = useHelp();
  const { path } = result;
  const jurisdiction = placeOf(result);
  const found =
    help.state === 'here' ? matchResources({ resources: resourcesIn(help.value, jurisdiction), jurisdiction, family: path.family, roles: path.help, custody, asker: voice, asOf: today }) : [];
  const cards = (from: number, to?: number) => found.slice(from, to).map(({ resource }) => <ResourceCard key={resource.id} resource={resource} today={today} inside={inside} level={level} />);
  return (
    <>
      {isRelease(result) ? <p>{results.scam}</p> : null}
      <HelpStatus />
      {help.state === 'here' && found.length === 0 ? (
        <>
          <p>{resources.none}</p>
          <NextMoves />
        </>
      ) : null}
      {cards(0, SHOWN)}
      {found.length <= SHOWN ? null : (
        <div className="screen-only">
          <Details summary={resources.more(found.length - SHOWN)}>{cards(SHOWN)}</Details>
        </div>
      )}
    </>
  );
}

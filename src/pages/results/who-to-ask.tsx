import { matchResources } from '../../catalog/match.ts';
import { hasPhoneOrMail } from '../../catalog/contact-lines.ts';
import { jurisdictionNames, type Jurisdiction } from '../../domain/jurisdiction.ts';
import type { Family } from '../../rules/path-file.ts';
import { Details } from '../../ui/details.tsx';
import { useWords } from '../../ui/words/words.ts';
import { resourcesIn } from '../help/load-places-help.ts';
import { NextMoves } from '../help/next-moves.tsx';
import { ResourceCard } from '../help/resource-card.tsx';
import { NotCovered } from '../places/not-covered.tsx';
import { Contact } from '../places/contact.tsx';
import { useScreening } from '../screening.ts';
import { HelpStatus, useHelp } from './help-status.tsx';
import { useResults } from './results-view.ts';

/** For links to this part. */
export const ASK_ID = 'ask';
const SHOWN = 3;

/** The offices that a place names; where none of them has a phone or a mail address, helpers of the catalog until one has (U8). */
function AskIn({ place }: { readonly place: Jurisdiction }) {
  const { nothingOpen, places } = useWords();
  const { rules, custody, inside, today } = useResults();
  const { voice } = useScreening();
  const help = useHelp();
  const law = rules.texts[place];
  const contacts = law?.ask ?? [];
  const family: Family = inside ? 'compassionate-release' : 'sealing';
  const found = help.state === 'here' ? matchResources({ resources: resourcesIn(help.value, place), jurisdiction: place, family, roles: ['legal-aid', 'public-defender'], custody, asker: voice, asOf: today }) : [];
  const named = contacts.some(({ phone, mail }) => phone !== undefined || mail !== undefined);
  const first = named ? [] : found.slice(0, SHOWN);
  const near = named || first.some(({ resource }) => hasPhoneOrMail(resource)) ? first : [...first, ...found.filter(({ resource }) => hasPhoneOrMail(resource)).slice(0, 1)];
  return (
    <section>
      <h3>{nothingOpen.askPlace(jurisdictionNames[place])}</h3>
      {law === undefined ? <p>{nothingOpen.noRules(jurisdictionNames[place])}</p> : null}
      <ul className="contacts">
        {contacts.slice(0, SHOWN).map((contact) => (
          <Contact key={contact.name} contact={contact} />
        ))}
      </ul>
      {contacts.length <= SHOWN ? null : (
        <Details summary={nothingOpen.askMore}>
          <ul className="contacts">
            {contacts.slice(SHOWN).map((contact) => (
              <Contact key={contact.name} contact={contact} />
            ))}
          </ul>
        </Details>
      )}
      {law === undefined ? null : (
        <Details summary={places.notCovered}>
          <NotCovered text={law} />
        </Details>
      )}
      {near.map(({ resource }) => (
        <ResourceCard key={resource.id} resource={resource} today={today} inside={inside} />
      ))}
    </section>
  );
}

/** Who to ask, whatever the results say; where nothing is open, this comes first and names three more moves. */
export function WhoToAsk({ nothing }: { readonly nothing: boolean }) {
  const { nothingOpen, resources } = useWords();
  const { rules } = useResults();
  return (
    <section className="result-group" id={ASK_ID}>
      <h2>{nothing ? nothingOpen.heading : nothingOpen.askHeading}</h2>
      {nothing ? <p>{nothingOpen.text}</p> : null}
      <HelpStatus />
      {rules.places.map((place) => (
        <AskIn key={place} place={place} />
      ))}
      {nothing ? (
        <>
          <h3>{nothingOpen.otherDoors}</h3>
          <NextMoves />
        </>
      ) : (
        <Details summary={resources.noneHeading}>
          <NextMoves />
        </Details>
      )}
    </section>
  );
}

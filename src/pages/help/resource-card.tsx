import { cardOf, cardParts, type CardPart } from '../../catalog/card.ts';
import { freshness } from '../../catalog/freshness.ts';
import type { Resource } from '../../catalog/resource.ts';
import { day, type Day } from '../../domain/day.ts';
import { Card } from '../../ui/card.tsx';
import type { Words } from '../../ui/words/en.ts';
import { useWords } from '../../ui/words/words.ts';
import { ContactWays } from './contact-ways.tsx';

/** The words of each part's codes; a part that is plain text or a day has none. */
const codesOf = ({ resources }: Words): Partial<Record<CardPart, Readonly<Record<string, string>>>> => ({
  'helps-with': resources.families,
  serves: resources.serves,
  'intake-state': resources.intake,
  languages: resources.languages,
});

/** One part in words; "not known" where the catalog does not say. */
function partInWords(part: CardPart, values: readonly string[], words: Words): string {
  if (values.length === 0) return words.resources.notKnown;
  if (part === 'date-seen') return words.dates.long(day(values[0] as string));
  const codes = codesOf(words)[part];
  return words.resources.list(values.map((value) => codes?.[value] ?? value));
}

interface ResourceCardProps {
  readonly resource: Resource;
  /** The day the person looks, also where the screening travels in time. */
  readonly today: Day;
  readonly inside?: boolean;
  readonly level?: 2 | 3 | 4;
}

/** Someone who helps: how to reach them first, then what they do, their limits, and the seven parts (C3). */
export function ResourceCard({ resource, today, inside = false, level = 4 }: ResourceCardProps) {
  const words = useWords();
  const { resources } = words;
  const parts = cardOf(resource);
  const state = freshness(resource, today);
  const seen = words.dates.long(day(resource.dateSeen));
  const by = resource.organization === resource.name ? '' : `${resource.organization}. `;
  return (
    <Card heading={resource.name} level={level}>
      <p className="note">
        {by}
        {resources.roles[resource.role]}. {resources.providers[resource.provider].replace(/\.$/, '')}.
      </p>
      <ContactWays resource={resource} inside={inside} />
      <p>{resource.note}</p>
      {resource.caution === undefined ? null : (
        <p>
          <strong>{resources.limits}:</strong> {resource.caution}
        </p>
      )}
      <dl className="pairs pairs-small">
        {cardParts.map((part) => (
          <div key={part}>
            <dt>{resources.parts[part]}</dt>
            <dd>
              {partInWords(part, parts[part], words)}
              {part === 'languages' && resource.languagesNote !== undefined ? `. ${resource.languagesNote}` : null}
            </dd>
          </div>
        ))}
        {resource.takesCases === undefined ? null : (
          <div>
            <dt>{resources.takesCases}</dt>
            <dd>{(resources.takes as Readonly<Record<string, string>>)[resource.takesCases] ?? resource.takesCases}</dd>
          </div>
        )}
        {resource.hours === undefined ? null : (
          <div>
            <dt>{resources.hours}</dt>
            <dd>{resource.hours}</dd>
          </div>
        )}
      </dl>
      {state === 'seen' ? null : <p>{state === 'may-have-changed' ? resources.mayHaveChanged(seen) : resources.seen(seen)}</p>}
    </Card>
  );
}

import { useState } from 'react';
import { freshness } from '../../catalog/freshness.ts';
import { compareKeys, sortKey } from '../../catalog/order.ts';
import type { Resource } from '../../catalog/resource.ts';
import { catalogFamilies, type CatalogFamily } from '../../catalog/vocabulary.ts';
import type { Day } from '../../domain/day.ts';
import { Details } from '../../ui/details.tsx';
import { LazyDetails } from '../../ui/lazy-details.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useWords } from '../../ui/words/words.ts';
import { ResourceCard } from './resource-card.tsx';

const ALL = 'all';
const WISH = { roles: [], audience: [] };

const inOrder = (list: readonly Resource[]): readonly Resource[] => {
  const keyed = list.map((resource, index) => ({ resource, key: [...sortKey(resource, 'family', WISH), index] }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ resource }) => resource);
};

interface ResourcesByFamilyProps {
  readonly resources: readonly Resource[];
  readonly today: Day;
}

/**
 * Entries by kind of help, official and free ones first (C4), each kind folded away. One kind can be picked, and is then shown in the open.
 * An entry that helps with several kinds stands under each. Entries too old to trust are left out (C5).
 */
export function ResourcesByFamily({ resources, today }: ResourcesByFamilyProps) {
  const { resources: words, picker } = useWords();
  const [kind, setKind] = useState<string>(ALL);
  const current = inOrder(resources.filter((resource) => freshness(resource, today) !== 'too-old'));
  const of = (family: CatalogFamily) => current.filter(({ families }) => families.includes(family));
  const present = catalogFamilies.filter((family) => of(family).length > 0);
  const cards = (list: readonly Resource[]) => list.map((resource) => <ResourceCard key={resource.id} resource={resource} today={today} level={3} />);
  if (present.length === 0) return null;
  const picked = present.find((family) => family === kind);
  return (
    <>
      <Details summary={words.filter}>
        <RadioGroup
          id="kind-of-help"
          legend={words.filter}
          legendHidden
          value={kind}
          onChange={setKind}
          options={[{ value: ALL, label: words.allKinds }, ...present.map((family) => ({ value: family, label: words.families[family] }))]}
        />
      </Details>
      <LiveRegion>{picked === undefined ? '' : picker.found(of(picked).length)}</LiveRegion>
      {picked === undefined ? (
        <div className="groups">
          {present.map((family) => (
            <LazyDetails key={family} summary={`${words.families[family]} (${of(family).length})`} paper="short">
              {() => cards(of(family))}
            </LazyDetails>
          ))}
        </div>
      ) : (
        <>
          <h3>{words.families[picked]}</h3>
          {cards(of(picked))}
        </>
      )}
    </>
  );
}

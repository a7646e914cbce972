import type { Path } from '../../rules/path-file.ts';
import { LegalWords } from '../../ui/legal-words.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { capital } from '../../ui/words/english.ts';
import { useWords } from '../../ui/words/words.ts';
import { citationsOf } from './citation.ts';
import { PathSteps } from './path-steps.tsx';
import { useResults } from './results-view.ts';
import { TextList } from './text-list.tsx';

interface PathPracticeProps {
  readonly path: Path;
  readonly level: 4 | 5;
}

/** How it is done: steps, what a person inside can ask for, papers, fee, forms, time, odds, mistakes. */
export function PathPractice({ path, level }: PathPracticeProps) {
  const words = useWords();
  const { card, results } = words;
  const { inside } = useResults();
  const Heading = `h${level}` as const;
  return (
    <>
      <PathSteps path={path} />
      {inside ? <TextList heading={card.insideSteps} level={level} items={path['inside-steps']} /> : null}
      <TextList heading={card.documents} level={level} items={path.documents.map(capital)} />
      <Heading className="card-part">{card.fee}</Heading>
      <p>{path.fee === 'none' ? card.noFee : capital(path.fee)}</p>
      {path.forms === undefined || path.forms.length === 0 ? null : (
        <TextList heading={card.forms} level={level} items={undefined}>
          <ul>
            {path.forms.map(({ name, url }) => (
              <li key={name}>{url === undefined ? name : <OutsideLink href={url}>{name}</OutsideLink>}</li>
            ))}
          </ul>
        </TextList>
      )}
      {path['typical-time'] === undefined ? null : <TextList heading={card.time} level={level} items={undefined}><p>{path['typical-time']}</p></TextList>}
      {path.rare !== true && path.odds === undefined ? null : (
        <TextList heading={card.odds} level={level} items={undefined}>
          <p>{path.odds === undefined ? card.oddsUnknown : `${path.odds.text} (${citationsOf(path.odds.source, path, words).map(({ label }) => label).join('; ')})`}</p>
        </TextList>
      )}
      <TextList heading={card.mistakes} level={level} items={path.mistakes} />
      <LegalWords texts={[...path.steps.map((step) => step.do), ...((inside ? path['inside-steps'] : undefined) ?? []), ...path.documents, path.fee, path['typical-time'] ?? '', ...(path.mistakes ?? [])]} />
      {['sealing', 'nonconviction', 'automatic', 'set-aside', 'marijuana', 'survivor', 'juvenile'].includes(path.family) ? <p>{results.copiesFirst}</p> : null}
    </>
  );
}

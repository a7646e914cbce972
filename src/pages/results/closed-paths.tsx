import type { Result } from '../../catalog/results.ts';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { JumpLink } from '../../ui/jump-link.tsx';
import { LazyDetails } from '../../ui/lazy-details.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWords } from '../../ui/words/words.ts';
import { useScreening } from '../screening.ts';
import { plainHeading } from '../plain-heading.ts';
import { CheckedLine } from './checked-line.tsx';
import { PathLaw } from './path-law.tsx';
import { ReasonItem, saidReasons } from './reason-item.tsx';
import { resultLines } from './result-lines.ts';
import { aboutWords, cardId, chargesOf, isPointer, onlyCharge } from './result-names.ts';
import { useResults } from './results-view.ts';
import { RuleTree } from './rule-tree.tsx';
import { ASK_ID } from './who-to-ask.tsx';

/** For links to the part of closed paths. */
export const CLOSED_ID = 'closed';

/** Another path for the same charge, or any that is not closed and that we check: a "no" is never the last word (R2). */
function OtherDoor({ result }: { readonly result: Result }) {
  const { results: words } = useWords();
  const { results } = useResults();
  const mine = chargesOf(result).map(({ id }) => id);
  const others = results.filter((one) => one.kind !== 'closed' && !isPointer(one));
  const other = others.find((one) => chargesOf(one).some(({ id }) => mine.includes(id))) ?? others[0];
  return (
    <p className="not-right">
      {other === undefined ? null : (
        <>
          {words.otherDoor}: <JumpLink to={cardId(other)}>{plainHeading(other.path.plain).heading}</JumpLink>{' '}
        </>
      )}
      <JumpLink to={ASK_ID}>{words.askSomeone}</JumpLink>
    </p>
  );
}

function ClosedResult({ result }: { readonly result: Result }) {
  const words = useWords();
  const view = useResults();
  const { voice } = useScreening();
  const { path } = result;
  const { main, notes } = resultLines(result, view, voice, words);
  return (
    <div className="closed-result" id={cardId(result)}>
      <h4 className="card-part">{aboutWords(result, view, words)}</h4>
      <p>{[main, ...notes].join(' ')}</p>
      <ul className="rules">
        {saidReasons(result.reasons, path, view).map((said) => (
          <ReasonItem key={said.sentence} said={said} path={path} own={onlyCharge(result)} />
        ))}
      </ul>
      <LazyDetails summary={words.card.allRules}>{() => <RuleTree result={result} />}</LazyDetails>
      <OtherDoor result={result} />
    </div>
  );
}

/** The paths that do not seem open, folded away: each with the rule that stopped it, the answer behind it, and another door. */
export function ClosedPaths() {
  const words = useWords();
  const { results } = useResults();
  const closed = results.filter(({ kind }) => kind === 'closed');
  const paths = [...new Set(closed.map(({ path }) => path))];
  if (paths.length === 0) return null;
  return (
    <section className="result-group" id={CLOSED_ID}>
      <h2>{words.results.closedHeading}</h2>
      <ul className="print-only">
        {paths.map(({ path, plain, name }) => (
          <li key={path}>
            {plain} ({name})
          </li>
        ))}
      </ul>
      <div className="screen-only">
        <Details summary={words.results.closedShow(paths.length)}>
          <p>{words.results.closedIntro}</p>
          {paths.map((path) => (
            <Card key={path.path} heading={plainHeading(path.plain).heading} tone="closed" tag={<Tag tone="closed">{words.outcome.kinds.closed}</Tag>}>
              <p className="card-names">{words.card.officialName(path.name)}</p>
              {closed
                .filter((result) => result.path === path)
                .map((result) => (
                  <ClosedResult key={cardId(result)} result={result} />
                ))}
              <LazyDetails summary={words.card.lawPart}>{() => <PathLaw result={closed.find((result) => result.path === path) as Result} level={4} />}</LazyDetails>
              <CheckedLine path={path} />
              <p className="not-right">{words.card.notRight}</p>
            </Card>
          ))}
        </Details>
      </div>
    </section>
  );
}

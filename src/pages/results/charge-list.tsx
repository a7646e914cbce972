import { isJurisdiction, jurisdictionNames } from '../../domain/jurisdiction.ts';
import { answerOf, casesOf } from '../../interview/record.ts';
import { Details } from '../../ui/details.tsx';
import { JumpLink } from '../../ui/jump-link.tsx';
import { useWords } from '../../ui/words/words.ts';
import { chargeName } from '../charge-name.ts';
import { plainHeading } from '../plain-heading.ts';
import { CLOSED_ID } from './closed-paths.tsx';
import { cardId, chargesOf, kindWords } from './result-names.ts';
import { useResults } from './results-view.ts';
import { ASK_ID } from './who-to-ask.tsx';

/** What was found for one charge: its open and waiting paths by name, the closed ones by number, or who to ask where there are no rules. */
function ChargeFound({ id }: { readonly id: string }) {
  const all = useWords();
  const { results: words, nothingOpen } = all;
  const { results, rules, record } = useResults();
  const mine = results.filter((result) => chargesOf(result).some((charge) => charge.id === id));
  const place = String(answerOf(record, 'charge.jurisdiction', id) ?? '');
  const closed = mine.filter(({ kind }) => kind === 'closed');
  const left = mine.filter(({ kind }) => kind !== 'closed');
  const kinds = [...new Set(left.map((result) => kindWords(result, all)))];
  if (mine.length === 0) {
    const unknownHere = isJurisdiction(place) && rules.texts[place] === undefined;
    return (
      <p>
        {unknownHere ? nothingOpen.noRules(jurisdictionNames[place]) : words.chargeNoPath} <JumpLink to={ASK_ID}>{nothingOpen.askHeading}</JumpLink>
      </p>
    );
  }
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>
          {kind}
          <ul>
            {left
              .filter((result) => kindWords(result, all) === kind)
              .map((result) => (
                <li key={cardId(result)}>
                  <JumpLink to={cardId(result)}>{plainHeading(result.path.plain).heading}</JumpLink>
                </li>
              ))}
          </ul>
        </li>
      ))}
      {closed.length === 0 ? null : (
        <li>
          <JumpLink to={CLOSED_ID}>{words.chargeClosed(new Set(closed.map(({ path }) => path)).size)}</JumpLink>
        </li>
      )}
    </ul>
  );
}

interface ChargesFoundProps {
  readonly shown: readonly string[];
}

/** Charges by court case, each with what was found for it. */
function ChargesFound({ shown }: ChargesFoundProps) {
  const words = useWords();
  const { record, rules } = useResults();
  const cases = casesOf(record);
  return cases.map((inCase, index) => {
    const mine = record.charges.filter((charge) => (charge.case ?? charge.id) === inCase && shown.includes(charge.id));
    return mine.length === 0 ? null : (
      <section key={inCase}>
        {cases.length > 1 ? <h3>{words.charge.case(index + 1)}</h3> : null}
        <dl className="charge-list">
          {mine.map(({ id }) => (
            <div key={id}>
              <dt>{chargeName(record, id, rules, words)}</dt>
              <dd>
                <ChargeFound id={id} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

/** Every charge that was entered, with what was found for it: none is left out. Those for which there is no path stand in the open. */
export function ChargeList() {
  const words = useWords();
  const { record, results } = useResults();
  const judged = new Set(results.flatMap(chargesOf).map(({ id }) => id));
  const found = record.charges.map(({ id }) => id).filter((id) => judged.has(id));
  const left = record.charges.map(({ id }) => id).filter((id) => !judged.has(id));
  return (
    <section className="charges">
      {left.length === 0 ? null : <ChargesFound shown={left} />}
      {record.charges.length < 2 || found.length === 0 ? null : (
        <Details summary={words.results.chargesHeading}>
          <ChargesFound shown={found} />
        </Details>
      )}
    </section>
  );
}

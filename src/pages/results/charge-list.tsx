import type { ResultKind } from '../../catalog/results.ts';
import { isJurisdiction, jurisdictionNames } from '../../domain/jurisdiction.ts';
import { answerOf, casesOf } from '../../interview/record.ts';
import { JumpLink } from '../../ui/jump-link.tsx';
import { unstopped } from '../../ui/words/english.ts';
import { useWords } from '../../ui/words/words.ts';
import { chargeName } from '../charge-name.ts';
import { CLOSED_ID } from './closed-paths.tsx';
import { cardId, chargesOf } from './result-names.ts';
import { useResults } from './results-view.ts';
import { ASK_ID } from './who-to-ask.tsx';

/** What was found for one charge: its open and waiting paths by name, the closed ones by number, or who to ask where there are no rules. */
function ChargeFound({ id }: { readonly id: string }) {
  const { outcome, results: words, nothingOpen } = useWords();
  const { results, rules, record } = useResults();
  const mine = results.filter((result) => chargesOf(result).some((charge) => charge.id === id));
  const place = String(answerOf(record, 'charge.jurisdiction', id) ?? '');
  const closed = mine.filter(({ kind }) => kind === 'closed');
  const kinds = [...new Set(mine.map(({ kind }) => kind))].filter((kind): kind is Exclude<ResultKind, 'closed'> => kind !== 'closed');
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
      {kinds.flatMap((kind) =>
        mine
          .filter((result) => result.kind === kind)
          .map((result) => (
            <li key={cardId(result)}>
              {outcome.kinds[kind]}: <JumpLink to={cardId(result)}>{unstopped(result.path.plain)}</JumpLink>
            </li>
          )),
      )}
      {closed.length === 0 ? null : (
        <li>
          <JumpLink to={CLOSED_ID}>{words.chargeClosed(new Set(closed.map(({ path }) => path)).size)}</JumpLink>
        </li>
      )}
    </ul>
  );
}

/** Every charge that was entered, by court case, with what was found for it: none is left out. */
export function ChargeList() {
  const words = useWords();
  const { record, rules, results } = useResults();
  const cases = casesOf(record);
  const covered = results.some((result) => chargesOf(result).length > 0);
  if (record.charges.length < 2 && covered) return null;
  return (
    <section className="result-group">
      <h2>{words.results.chargesHeading}</h2>
      {cases.map((inCase, index) => (
        <section key={inCase}>
          {cases.length > 1 ? <h3>{words.charge.case(index + 1)}</h3> : null}
          <dl className="charge-list">
            {record.charges
              .filter((charge) => (charge.case ?? charge.id) === inCase)
              .map(({ id }) => (
                <div key={id}>
                  <dt>{chargeName(record, id, rules.offenses, words)}</dt>
                  <dd>
                    <ChargeFound id={id} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

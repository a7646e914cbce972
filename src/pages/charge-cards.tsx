import { casesOf } from '../interview/record.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { useWords } from '../ui/words/words.ts';
import { answerRows } from './answer-rows.ts';
import { chargeName } from './charge-name.ts';
import { useScreening } from './screening.ts';

/** What tells one charge from another at a glance. */
const SHOWN = ['charge.jurisdiction', 'charge.disposition', 'charge.offense', 'charge.statute'];

interface ChargeCardsProps {
  /** Called after a charge was taken out, with what it was called. */
  readonly onRemoved: (name: string) => void;
}

/** The charges listed so far, by court case. */
export function ChargeCards({ onRemoved }: ChargeCardsProps) {
  const words = useWords();
  const screening = useScreening();
  const { interview: { record }, rules, send } = screening;
  const cases = casesOf(record);
  const several = record.charges.length > 1;
  if (!rules) return null;
  return cases.map((inCase, index) => (
    <div key={inCase}>
      {cases.length > 1 ? <h3>{words.charge.case(index + 1)}</h3> : null}
      {record.charges
        .filter((charge) => (charge.case ?? charge.id) === inCase)
        .map(({ id }) => {
          const name = chargeName(record, id, rules, words);
          return (
            <Card key={id} heading={name} level={cases.length > 1 ? 4 : 3}>
              <SummaryList rows={answerRows(screening, words, id, SHOWN)} />
              {several ? (
                <Button
                  kind="quiet"
                  about={name}
                  onClick={() => {
                    send({ type: 'REMOVE_CHARGE', id });
                    onRemoved(name);
                  }}
                >
                  {words.charge.remove}
                </Button>
              ) : null}
            </Card>
          );
        })}
      {cases.length > 1 ? (
        <p>
          <Button
            kind="secondary"
            about={words.charge.addChargeIn(index + 1)}
            onClick={() => {
              send({ type: 'ADD_CHARGE', inCase });
            }}
          >
            {words.charge.addCharge}
          </Button>
        </p>
      ) : null}
    </div>
  ));
}

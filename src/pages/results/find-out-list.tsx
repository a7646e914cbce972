import type { Task } from '../../catalog/tasks.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Line } from '../../ui/line.tsx';
import { capital } from '../../ui/words/english.ts';
import { useWords } from '../../ui/words/words.ts';
import { chargeName } from '../charge-name.ts';
import { useScreening } from '../screening.ts';
import { leftOffPaper, tasksOnPaper } from './left-off-paper.ts';
import { useResults } from './results-view.ts';

/** For links to this part. */
export const FIND_OUT_ID = 'find-out';

/** One fact to find out: who knows, what to ask for, the cost, a safer way, and "I know this now". */
function FindOutTask({ task: { fact: id, charge, loose, results: matters } }: { readonly task: Task }) {
  const words = useWords();
  const { record, rules, openCase } = useResults();
  const { send } = useScreening();
  const fact = rules.vocabulary.facts[id];
  if (!fact) return null;
  const { findOut } = words;
  const way = fact['find-out'];
  const of = charge === undefined || record.charges.length < 2 ? '' : ` (${chargeName(record, charge.id, rules, words)})`;
  const label = `${fact.label}${of}`;
  const parts = typeof way === 'string' ? [] : [[findOut.office, way.office], [findOut.askFor, way['ask-for']], [findOut.cost, way.cost]];
  const safer = typeof way === 'object' && way.safer !== undefined ? [[findOut.safer, way.safer]] : [];
  const rows = openCase === 'no' ? [...parts, ...safer] : [...safer, ...parts];
  return (
    <Card heading={loose && fact.type === 'date' ? findOut.exactDay(label) : capital(label)} tone="maybe">
      {typeof way === 'string' ? <p>{way}</p> : null}
      <dl className="pairs">
        {rows.map(([name, text]) =>
          text === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="note">{findOut.opens(matters)}</p>
      <p className="screen-only">
        <Button kind="secondary" about={label} onClick={() => send({ type: 'CHANGE', step: id === 'complete' ? { kind: 'charges' } : { kind: 'question', fact: id, charge: charge?.id } })}>
          {findOut.nowKnown}
        </Button>
      </p>
    </Card>
  );
}

/** The to-do list: every fact that was asked, is not known, and still matters (K6). */
export function FindOutList() {
  const { findOut } = useWords();
  const view = useResults();
  const { tasks } = view;
  const told = tasksOnPaper(view).length;
  if (tasks.length === 0) return null;
  return (
    <section className={`result-group${told === 0 ? ' screen-only' : ''}`} id={FIND_OUT_ID}>
      <h2>{findOut.heading}</h2>
      <Line screen={findOut.intro(tasks.length)} paper={findOut.intro(told)} />
      {tasks.map((task) => (
        <div key={`${task.charge?.id ?? ''} ${task.fact}`} className={leftOffPaper([task], view) ? 'screen-only' : undefined}>
          <FindOutTask task={task} />
        </div>
      ))}
    </section>
  );
}

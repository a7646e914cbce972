import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { printPage } from '../../ui/paper.ts';
import { useWords } from '../../ui/words/words.ts';
import { KeepAnswers } from '../keep-answers.tsx';
import { routes } from '../routes.ts';
import { useScreening } from '../screening.ts';
import { useResults } from './results-view.ts';

/** The end of the visit, said plainly, and what can be done from here (F1). */
export function ResultsEnd() {
  const { results, print, erase } = useWords();
  const { voice, erase: startAgain } = useScreening();
  const { staffMayRead } = useResults();
  return (
    <section className="result-group screen-only">
      <h2>{results.endHeading}</h2>
      <p>{results.end}</p>
      <p>{results.printHelp}</p>
      {staffMayRead ? <p>{print.leavesOut}</p> : null}
      <p>{print.afterPrint}</p>
      <div className="buttons">
        <Button onClick={() => printPage('short')}>{results.print}</Button>
        <Button kind="secondary" onClick={() => printPage('whole')}>
          {results.printWhole}
        </Button>
      </div>
      <p>
        <Link to={routes.check}>{results.changeAnswers}</Link>
      </p>
      <KeepAnswers />
      {voice === 'volunteer' ? <Confirm button={results.newPerson} ask={erase.ask} yes={erase.yes} no={erase.no} note={erase.files} onYes={startAgain} /> : null}
    </section>
  );
}

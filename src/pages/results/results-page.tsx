import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Notice } from '../../ui/notice.tsx';
import { useOpenForPrint } from '../../ui/open-for-print.ts';
import { Page } from '../../ui/page.tsx';
import { useWords, WordsContext } from '../../ui/words/words.ts';
import '../help/catalog.css';
import { loadPlacesHelp } from '../help/load-places-help.ts';
import { useLoaded } from '../loaded.ts';
import { LoadingPage } from '../loading-page.tsx';
import { QuestionsLeft } from '../questions-left.tsx';
import { useScreening, type Screening } from '../screening.ts';
import { dayInAddress } from './as-of.ts';
import { AsOfControl } from './as-of-control.tsx';
import { ChargeList } from './charge-list.tsx';
import { ClosedPaths } from './closed-paths.tsx';
import { FindOutList } from './find-out-list.tsx';
import { HelpContext } from './help-status.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { PaperSource } from './paper-source.tsx';
import { ResultGroups } from './result-groups.tsx';
import './results.css';
import { ResultsEnd } from './results-end.tsx';
import { readResults, ResultsContext } from './results-view.ts';
import { isOpen, summaryLines } from './summary-lines.ts';
import { DeadlineNotice, OpenCaseNotice } from './top-notices.tsx';
import { WhoToAsk } from './who-to-ask.tsx';
import { wordsOfAnotherDay } from './words-of-another-day.ts';

/** What may be open, from when, after what, and why; and who can help. Worked out anew from the answers; nothing is stored. */
export function ResultsPage() {
  const screening = useScreening();
  return screening.rules ? <Results screening={screening} rules={screening.rules} /> : <LoadingPage />;
}

interface ResultsProps {
  readonly screening: Screening;
  readonly rules: NonNullable<Screening['rules']>;
}

function Results({ screening: { interview, today }, rules }: ResultsProps) {
  const [params] = useSearchParams();
  const wanted = dayInAddress(params.get('as-of'));
  const asOf = wanted === undefined || wanted === 'bad' ? today : wanted;
  const ofToday = useWords();
  const words = useMemo(() => (asOf === today ? ofToday : wordsOfAnotherDay(ofToday)), [asOf, today, ofToday]);
  const { results: text, print, start } = words;
  const { record, who } = interview;
  const view = useMemo(() => readResults(record, rules, today, asOf, who === 'inside'), [record, rules, today, asOf, who]);
  const places = [...new Set([...rules.places, ...view.results.map(({ path }) => path.place)])];
  const help = useLoaded(places.join(), () => loadPlacesHelp(places));
  useOpenForPrint();
  const nothing = !view.early && !view.results.some((result) => isOpen(result) || result.kind === 'needMore');
  return (
    <WordsContext value={words}>
      <ResultsContext value={view}>
        <HelpContext value={help}>
          <Page title={text.title} heading={text.heading} top={<PaperSource />} wide>
            <DeadlineNotice />
            <OpenCaseNotice />
            <div className="result-summary">
              {summaryLines(view, words).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            <QuestionsLeft />
            <Notice heading={start.notAdviceHeading}>
              <p>{print.notAdvice}</p>
            </Notice>
            <AsOfControl asOf={asOf} today={today} bad={wanted === 'bad'} />
            <Notice kind="warning" heading={text.immigrationHeading}>
              <p>{text.immigration}</p>
            </Notice>
            {nothing && !view.results.some(({ kind }) => kind !== 'closed') ? <WhoToAsk nothing /> : null}
            {view.results.length === 0 ? null : <OnThisPage />}
            <ChargeList />
            {view.results.length === 0 ? null : <p className="hint">{text.order}</p>}
            <ResultGroups />
            <FindOutList />
            <ClosedPaths />
            {nothing && !view.results.some(({ kind }) => kind !== 'closed') ? null : <WhoToAsk nothing={nothing} />}
            <ResultsEnd />
          </Page>
        </HelpContext>
      </ResultsContext>
    </WordsContext>
  );
}

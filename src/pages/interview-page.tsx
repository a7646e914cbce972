import { ChargesPage } from './charges-page.tsx';
import { LoadFailedPage } from './load-failed-page.tsx';
import { LoadingPage } from './loading-page.tsx';
import { PlacePage } from './place-page.tsx';
import { QuestionPage } from './question/question-page.tsx';
import { useScreening } from './screening.ts';

/** The page of the interview that the machine stands on. */
export function InterviewPage() {
  const { phase, interview } = useScreening();
  if (phase === 'place') return <PlacePage />;
  if (phase === 'failed') return <LoadFailedPage />;
  const step = interview.trail[interview.at];
  if (phase !== 'asking' || !step) return <LoadingPage />;
  return step.kind === 'charges' ? <ChargesPage /> : <QuestionPage key={`${step.charge ?? ''} ${step.fact}`} step={step} />;
}

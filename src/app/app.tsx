import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Route, Routes, useLocation, useNavigate } from 'react-router';
import { formatDay, type Day } from '../domain/day.ts';
import { forgetAnswers, handOver, keepAnswers, keptAnswers, type KeptAnswers } from '../interview/kept-answers.ts';
import { hasAnswers } from '../interview/record.ts';
import { CrashPage } from '../pages/crash-page.tsx';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { routes } from '../pages/routes.ts';
import { ScreeningContext, type Screening } from '../pages/screening.ts';
import { StartPage } from '../pages/start-page.tsx';
import { voiceOf } from '../ui/words/voice.ts';
import { AddressBridge, addressOf, isOfInterview } from './address-bridge.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { lazyPage } from './lazy-page.tsx';
import { leaveTo, loadAnew, NEUTRAL_SITE } from './leave.ts';
import { SiteLayout } from './site-layout.tsx';
import { phaseOf, type Visit } from './visit.ts';

const InterviewPage = lazyPage(async () => (await import('../pages/interview-page.tsx')).InterviewPage);
const ReviewPage = lazyPage(async () => (await import('../pages/review-page.tsx')).ReviewPage);
const ResultsPage = lazyPage(async () => (await import('../pages/results/results-page.tsx')).ResultsPage);
const PlacesPage = lazyPage(async () => (await import('../pages/places/places-page.tsx')).PlacesPage);
const PlacePage = lazyPage(async () => (await import('../pages/places/place-page.tsx')).PlacePage);
const HelpPage = lazyPage(async () => (await import('../pages/help/help-page.tsx')).HelpPage);
const AboutPage = lazyPage(async () => (await import('../pages/about-page.tsx')).AboutPage);

interface AppProps {
  readonly visit: Visit;
  /** The calendar day on this device. */
  readonly today: Day;
}

/** The whole app inside a router: one visit, its pages, and the two ways to wipe it. */
export function App({ visit, today }: AppProps) {
  const snapshot = useSyncExternalStore(visit.subscribe, visit.snapshot, visit.snapshot);
  const navigate = useNavigate();
  const { pathname, key } = useLocation();
  const { send } = visit;
  const phase = phaseOf(snapshot.value);
  const interview = snapshot.context;

  const wipe = useCallback(() => {
    forgetAnswers();
    send({ type: 'ERASE' });
  }, [send]);
  const leave = useCallback(() => {
    wipe();
    leaveTo(NEUTRAL_SITE);
  }, [wipe]);
  const erase = useCallback(() => {
    wipe();
    void navigate(routes.start, { state: { notice: 'erased' } });
  }, [wipe, navigate]);

  useEffect(() => {
    const onReturn = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      send({ type: 'ERASE' });
      void navigate(routes.start, { replace: true });
    };
    window.addEventListener('pageshow', onReturn);
    return () => {
      window.removeEventListener('pageshow', onReturn);
    };
  }, [send, navigate]);

  const screening = useMemo<Screening>(() => {
    const answers: KeptAnswers | undefined =
      interview.who === undefined ? undefined : { version: 1, on: formatDay(today), who: interview.who, places: interview.places, record: { ...interview.record, answered: interview.record.answered ?? formatDay(today) } };
    return {
      phase,
      interview,
      rules: visit.rules(),
      today,
      voice: interview.who === undefined ? 'me' : voiceOf(interview.who),
      send,
      leave,
      erase,
      keep: () => answers !== undefined && keepAnswers(answers),
      reload: (withoutAnswers) => {
        if (answers && !withoutAnswers && !handOver(answers)) return false;
        loadAnew();
        return true;
      },
      kept: () => keptAnswers(today),
      forget: forgetAnswers,
    };
  }, [phase, interview, visit, today, send, leave, erase]);
  const answers = phase === 'start' || isOfInterview(pathname) || !hasAnswers(interview.record) ? undefined : addressOf(phase, interview.at);
  const current = useCallback(() => {
    const now = visit.snapshot();
    return { phase: phaseOf(now.value), at: now.context.at };
  }, [visit]);

  return (
    <ScreeningContext value={screening}>
      <AddressBridge phase={phase} interview={interview} send={send} current={current} />
      <SiteLayout onLeave={leave} onErase={erase} answers={answers}>
        <CrashBoundary visit={key} fallback={<CrashPage onRestart={erase} />}>
          <Routes>
            <Route path={routes.start} element={<StartPage />} />
            <Route path="/q/:count" element={<InterviewPage />} />
            <Route path={routes.check} element={<ReviewPage />} />
            <Route path={routes.results} element={<ResultsPage />} />
            <Route path={routes.places} element={<PlacesPage />} />
            <Route path="/places/:place" element={<PlacePage />} />
            <Route path={routes.help} element={<HelpPage />} />
            <Route path={routes.about} element={<AboutPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </CrashBoundary>
      </SiteLayout>
    </ScreeningContext>
  );
}

import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PAGES_BEFORE_TRAIL, routes } from '../pages/routes.ts';
import type { Phase, Screening } from '../pages/screening.ts';
import type { InterviewEvent } from '../interview/machine.ts';

/** The address of where the interview stands. Lives with the bridge, which reads it the other way round. */
export function addressOf(phase: Phase, at: number): string {
  if (phase === 'start') return routes.start;
  if (phase === 'place' || phase === 'loading' || phase === 'failed') return routes.question(PAGES_BEFORE_TRAIL);
  if (phase === 'asking') return routes.question(at + PAGES_BEFORE_TRAIL + 1);
  return phase === 'review' ? routes.check : routes.results;
}

/** What an address asks the interview to do, or undefined where it is no address of the interview. */
function eventFor(path: string): InterviewEvent | undefined {
  if (path === routes.start) return { type: 'START' };
  if (path === routes.check) return { type: 'REVIEW' };
  if (path === routes.results) return { type: 'RESULTS' };
  const count = /^\/q\/(\d+)$/.exec(path)?.[1];
  if (count === undefined) return undefined;
  const index = Number(count) - 1;
  if (index < 1) return { type: 'START' };
  return index < PAGES_BEFORE_TRAIL ? { type: 'CHANGE_PLACE' } : { type: 'GO', index: index - PAGES_BEFORE_TRAIL };
}

/** Whether an address is one of the interview's own pages. */
export const isOfInterview = (path: string): boolean => eventFor(path) !== undefined;

/**
 * Keeps the address bar and the interview together, in both directions, and nothing else does.
 * The interview is the authority: an address it does not allow is replaced by where it stands.
 */
export function AddressBridge({ phase, interview, send, current }: Pick<Screening, 'phase' | 'interview' | 'send'> & { readonly current: () => { phase: Phase; at: number } }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const address = addressOf(phase, interview.at);
  const lastAddress = useRef(address);
  const lastPath = useRef<string | undefined>(undefined);
  useEffect(() => {
    const moved = lastAddress.current !== address;
    const travelled = lastPath.current !== pathname;
    lastAddress.current = address;
    lastPath.current = pathname;
    const event = eventFor(pathname);
    if (moved && event && pathname !== address) {
      lastPath.current = address;
      const erased = address === routes.start && interview.who === undefined;
      void navigate(address, erased ? { replace: true, state: { notice: 'erased' } } : undefined);
      return;
    }
    if (!travelled || !event || pathname === address) return;
    send(event);
    const now = current();
    const allowed = addressOf(now.phase, now.at);
    lastAddress.current = allowed;
    if (allowed === pathname) return;
    lastPath.current = allowed;
    const lost = now.phase === 'start';
    void navigate(allowed, { replace: true, ...(lost ? { state: { notice: 'no-answers' } } : {}) });
  }, [address, pathname, search, interview.who, navigate, send, current]);
  return null;
}

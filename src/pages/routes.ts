import type { Jurisdiction } from '../domain/jurisdiction.ts';

/** Every address of the app, behind the hash. None holds an answer or a topic; `?as-of=` holds only a day. */
export const routes = {
  start: '/',
  /** The n-th page of the interview, counted from 1; the start page is the first, the choice of places the second. */
  question: (count: number) => `/q/${count}`,
  check: '/check',
  results: '/results',
  places: '/places',
  place: (place: Jurisdiction) => `/places/${place}`,
  help: '/help',
  about: '/about',
} as const;

/** How many pages of the interview come before its trail: start and places. */
export const PAGES_BEFORE_TRAIL = 2;

import { dayOf, type Day } from '../domain/day.ts';

/** The calendar day on this device. The only place in the browser that reads the clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

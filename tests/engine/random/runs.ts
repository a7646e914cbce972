import type { Parameters } from 'fast-check';

const [zone = 'UTC', runs, seed] = [process.env['TZ'], process.env['RELIEF_RUNS'], process.env['RELIEF_SEED']];

/**
 * How a property is run: always the same draws in one time zone, others in another, so that the four projects of the suite look in four places.
 * `RELIEF_RUNS=20000 RELIEF_SEED=7` in the environment hunts longer.
 */
export const draws = <T>(numRuns: number): Parameters<T> => ({
  numRuns: runs === undefined ? numRuns : Number(runs),
  seed: Number(seed ?? 0) || Array.from(zone).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0,
});

/** One thing to time: a name, and a pass over the whole sample that gives a number nobody may optimize away. */
export interface Runner {
  readonly name: string;
  readonly pass: () => number | Promise<number>;
}

/** How one thing compares with another. */
export interface Comparison {
  /** Median milliseconds of processor time of a pass. */
  readonly each: readonly [first: number, second: number];
  /** Median of the rounds' ratios, second to first. */
  readonly ratio: number;
}

/** Milliseconds that a thing runs, about, before it is timed, so that it is compiled as well as it will be. */
const WARM_UP = 700;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Milliseconds of processor time, of all threads: a busy machine hardly changes it, and the collector's work is counted. */
async function timed(runner: Runner): Promise<number> {
  const start = process.cpuUsage();
  const sum = await runner.pass();
  if (!Number.isFinite(sum)) throw new Error(`${runner.name} gave ${sum}.`);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Runs two things in turn in this process, first one before the other and then the other way round, so that a busy machine slows both alike. */
export async function alternate(first: Runner, second: Runner, rounds: number): Promise<Comparison> {
  for (let warm = 0; warm < 2 * WARM_UP; ) warm += (await timed(first)) + (await timed(second));
  const times: [number, number][] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) times.push([await timed(first), await timed(second)]);
    else {
      const after = await timed(second);
      times.push([await timed(first), after]);
    }
  }
  return { each: [median(times.map(([a]) => a)), median(times.map(([, b]) => b))], ratio: median(times.map(([a, b]) => b / a)) };
}

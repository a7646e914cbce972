import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run screen` printed and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run screen -- …args` does, with some standard input. */
export function runScreen(args: readonly string[], input = ''): Run {
  const done = spawnSync(process.execPath, ['src/build/run.mjs', 'src/cli/screen.ts', ...args], { cwd: root, input, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A finding as `--json` prints it, as far as tests look at it. */
export interface PrintedFinding {
  readonly path: string;
  readonly charge?: string;
  readonly outcome: string;
  readonly from?: string;
  readonly latest?: string;
  readonly until?: string;
  readonly after?: readonly string[];
  readonly automatic: boolean;
  readonly rare: boolean;
  readonly status?: string;
  readonly reasons: readonly { readonly rule: string; readonly cite?: string; readonly met: string }[];
  readonly missing: readonly string[];
  readonly tasks: readonly string[];
  readonly resources: readonly string[];
}

/** The findings of each printed case, in order. */
export const printed = (run: Run): readonly (readonly PrintedFinding[])[] =>
  run.out.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { findings: readonly PrintedFinding[] }).findings);

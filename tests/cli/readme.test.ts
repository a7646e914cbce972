import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { printed, runScreen } from './run-screen.ts';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const cases = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

describe('the worked examples of the README', () => {
  const findings = cases.map((text) => {
    const run = runScreen(['-', '--as-of', '2026-11-24', '--json'], text);
    expect(run.err).toBe('');
    return printed(run)[0] ?? [];
  });
  const outcome = (index: number, path: string, charge: string) => {
    const found = findings[index]?.find((finding) => finding.path === path && finding.charge === charge);
    return found && [found.outcome, found.from];
  };

  test('there is one for each audience', () => {
    expect(cases).toHaveLength(3);
  });

  test('a person with a record', () => {
    expect(outcome(0, 'dc-seal-motion-misd', 'a')).toEqual(['open', undefined]);
    expect(outcome(0, 'dc-auto-seal-misd', 'a')?.[0]).toBe('maybe');
  });

  test('a mother, for her son', () => {
    expect(outcome(1, 'dc-iraa', 'a')?.[0]).toBe('open');
  });

  test('a volunteer, with a client who has three cases', () => {
    expect(outcome(2, 'va-expungement', 'b')?.[0]).toBe('open');
    expect(outcome(2, 'va-expungement', 'c')?.[0]).toBe('maybe');
  });
});

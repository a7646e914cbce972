import { describe, expect, test } from 'vitest';
import { contrast, themes } from './tokens.ts';

// Requirement A7. Each pair is a color and the ground it stands on in style.css.
const text = [
  ['ink', 'paper'], ['ink', 'surface'], ['ink', 'tint'], ['ink', 'danger-tint'], ['ink', 'maybe-tint'],
  ['soft', 'paper'], ['soft', 'surface'], ['soft', 'tint'],
  ['link', 'paper'], ['link', 'surface'], ['link', 'tint'], ['link', 'maybe-tint'],
  ['on-band', 'band'], ['on-brand', 'brand'], ['on-brand', 'brand-strong'],
  ['open', 'open-tint'], ['later', 'later-tint'], ['maybe', 'maybe-tint'], ['closed', 'closed-tint'],
  ['danger', 'paper'], ['danger', 'surface'], ['danger', 'danger-tint'],
] as const;
const controls = [
  ['edge', 'paper'], ['edge', 'surface'], ['brand', 'paper'], ['brand', 'surface'], ['brand', 'tint'], ['danger', 'surface'],
  ['focus', 'paper'], ['focus', 'surface'], ['focus', 'tint'], ['focus', 'danger-tint'], ['on-band', 'band'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  const color = (name: string): string => {
    const found = themes[theme][name];
    if (found === undefined) throw new Error(`style.css has no color --${name} for the ${theme} theme`);
    return found;
  };

  test.each(text)('text in %s can be read on %s', (front, ground) => {
    expect(contrast(color(front), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls)('%s can be told from %s', (front, ground) => {
    expect(contrast(color(front), color(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the measure itself is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

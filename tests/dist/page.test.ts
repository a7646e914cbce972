import { describe, expect, test } from 'vitest';
import { jurisdictionNames } from '../../src/domain/jurisdiction.ts';
import { files, html, styles } from './site.ts';

describe('with scripts off (O7)', () => {
  const noscript = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? '';

  test('there are phone numbers, at least five of them', () => {
    expect(new Set(noscript.match(/href="tel:\+1\d{10}"/g)).size).toBeGreaterThanOrEqual(5);
  });

  test('each of the 52 places has a line', () => {
    const names = [...noscript.matchAll(/<li>([^:<]+): /g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(Object.values(jurisdictionNames)));
  });

  test('there is a way to get help by mail', () => {
    expect(noscript).toMatch(/by mail/i);
    expect(noscript).toMatch(/[A-Z]{2} \d{5}/);
  });
});

describe('the page before any script', () => {
  test('says its language, fits a phone, and may be zoomed', () => {
    expect(html).toMatch(/<html lang="en"/);
    const viewport = /<meta name="viewport" content="([^"]*)"/.exec(html)?.[1];
    expect(viewport).toBe('width=device-width, initial-scale=1');
  });

  test('shows the start page', () => {
    expect(html.slice(html.indexOf('<div id="root">'), html.indexOf('<noscript>'))).toMatch(/<h1[\s>]/);
  });
});

test('there are no web fonts (O4)', () => {
  expect(files.filter(path => /\.(woff2?|ttf|otf|eot)$/.test(path))).toEqual([]);
  expect(styles.filter(css => css.includes('@font-face'))).toEqual([]);
});

/** A style sheet without the blocks of one media rule. */
function without(css: string, media: RegExp): string {
  let rest = css;
  for (let at = rest.search(media); at >= 0; at = rest.search(media)) {
    let depth = 0;
    let end = rest.indexOf('{', at);
    do {
      if (rest[end] === '{') depth++;
      if (rest[end] === '}') depth--;
      end++;
    } while (depth > 0 && end < rest.length);
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}

test('nothing moves for people who asked for less motion (A14)', () => {
  for (const css of styles) {
    expect(css).toContain('prefers-reduced-motion');
    const always = without(css, /@media[^{]*prefers-reduced-motion[^{]*\{/);
    expect(always.match(/(?:[{;]\s*(?:-webkit-)?(?:animation|transition)[a-z-]*\s*:(?!\s*none)|scroll-behavior\s*:\s*smooth|@(?:-webkit-)?keyframes)[^;}]*/g)).toBeNull();
  }
});

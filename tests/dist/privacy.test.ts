import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { around, files, html, type Node, scripts, styles, text, tree, walk, worker } from './site.ts';

// Requirements X1, X2, X14, C6: nothing leaves the device, and the page's own policy says so.
const ways = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport']);
const windows = new Set(['window', 'self', 'globalThis', 'document', 'navigator']);
const name = (node: unknown): string => {
  const found = (node as Node | undefined)?.['name'];
  return typeof found === 'string' ? found : '';
};

const literal = (node: Node): string => (typeof node['value'] === 'string' ? node['value'] : '');

/** A use of the browser's own fetch and its kin. A router's method that happens to be called fetch is none. */
function sends(node: Node, parent: Node | undefined): boolean {
  if (node.type === 'MemberExpression') {
    const property = node['computed'] ? literal(node['property'] as Node) : name(node['property']);
    if (['sendBeacon', 'geolocation'].includes(property)) return true;
    return ways.has(property) && windows.has(name(node['object']));
  }
  if (node.type !== 'Identifier' || !ways.has(name(node))) return false;
  const isName = parent?.type === 'MemberExpression' && parent['property'] === node && !parent['computed'];
  const isKey = ['Property', 'MethodDefinition'].includes(parent?.type ?? '') && parent?.['key'] === node && !parent['shorthand'];
  return !isName && !isKey;
}

test('no script sends anything, opens a connection or asks where the person is', () => {
  const wrong: string[] = [];
  for (const path of scripts.filter(p => p !== worker)) {
    walk(tree(path), (node, parent) => {
      if (sends(node, parent)) wrong.push(around(path, node));
    });
  }
  expect(wrong).toEqual([]);
});

/** Addresses that libraries carry as names or in messages; none is ever opened. */
const inLibraries = new Set(['www.w3.org', 'react.dev', 'reactjs.org', 'fb.me', 'reactrouter.com', 'stately.ai', 'json-schema.org', 'github.com', 'localhost']);
/** Where "Leave now" goes. */
const neutral = new Set(['www.weather.gov']);
const addresses = /https?:\/\/[^\s"'`<>\\)\]}]*/g;
const host = (address: string): string => address.replace(/^https?:\/\//, '').replace(/[/?#:].*$/, '').toLowerCase();

const inCatalog = new Set(
  readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .flatMap(path => readFileSync(join('rules', path), 'utf8').match(addresses) ?? [])
    .map(host),
);

test('no other site is named, but those that the rules and the catalog link to', () => {
  const wrong = [...scripts, 'index.html'].flatMap(path =>
    [...new Set(text(path).match(addresses) ?? [])]
      .filter(address => host(address) !== '' && ![inLibraries, neutral, inCatalog].some(known => known.has(host(address))))
      .map(address => `${path}: ${address}`),
  );
  expect(wrong).toEqual([]);
});

describe('index.html', () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

  test('has exactly this policy', () => {
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'sha256-${createHash('sha256').update(styles.join('')).digest('base64')}'`,
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
  });

  test('names the policy before anything that loads', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style|img)\b/));
  });

  test('keeps to the policy: no script or handler in the page itself, and no style but the one whose hash it names', () => {
    expect(html.match(/<script\b(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<style\b/g)).toHaveLength(1);
    expect(html.match(/\sstyle="|\son[a-z]+="/g)).toBeNull();
  });

  test('loads from its own folder only', () => {
    const loads = [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(([, from]) => from);
    expect(loads.filter(from => !from?.startsWith('./'))).toEqual([]);
  });

  test('tells other sites nothing, and has a neutral title and icon', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toBe('Relief Paths');
    expect(html).toMatch(/<link rel="icon" href="\.\/icon\.svg"/);
  });
});

test('nobody has to prove to be human', () => {
  const wrong = [...scripts, 'index.html'].filter(path => /captcha|challenges\.cloudflare/i.test(text(path)));
  expect(wrong).toEqual([]);
});

test('the service worker, if there is one, fetches only what the page itself asks its own site for', () => {
  if (!files.includes(worker)) return;
  expect(text(worker).match(addresses) ?? []).toEqual([]);
});

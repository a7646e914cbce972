import { expect, test } from 'vitest';
import { lineOf, type Node, sources, walk } from './source.ts';

// Requirement O3: Chrome 80 and Safari 13. The build lowers syntax; what the browser itself must bring is checked here.
// Types already refuse methods newer than ES2020 (tsconfig `lib`); these are the ones that types let through.
const missingMembers = new Map([
  ['replaceChildren', 'Chrome 86, Safari 14'],
  ['randomUUID', 'Chrome 92, Safari 15.4'],
  ['showModal', 'Safari 15.4'],
  ['requestSubmit', 'Safari 16'],
  ['ListFormat', 'Safari 14.1'],
  ['RelativeTimeFormat', 'Safari 14'],
  ['DisplayNames', 'Chrome 81, Safari 14.1'],
  ['toSorted', 'Chrome 110, Safari 16'],
]);
const missingGlobals = new Map([
  ['structuredClone', 'Chrome 98, Safari 15.4'],
  ['ResizeObserver', 'Safari 13.1'],
  ['WeakRef', 'Chrome 84, Safari 14.1'],
  ['BroadcastChannel', 'Safari 15.4'],
  ['requestIdleCallback', 'not in Safari'],
  ['CompressionStream', 'Safari 16.4'],
]);
const missingElements = new Map([['dialog', 'Safari 15.4: use a page or a plain region']]);

const browser = sources('src').filter(s => !/^src\/(build|cli)\//.test(s.path));
const name = (node: unknown): string => {
  const found = (node as Node | undefined)?.['name'];
  return typeof found === 'string' ? found : '';
};

test('browser floors call nothing that Chrome 80 or Safari 13 does not have', () => {
  const wrong = browser.flatMap(source => {
    const found: string[] = [];
    const say = (node: Node, what: string, since: string | undefined): void => {
      if (since !== undefined) found.push(`${source.path}:${lineOf(source, node.start)} ${what} (${since})`);
    };
    walk(source.tree, (node, parent) => {
      if (node.type === 'MemberExpression' && !node['computed']) say(node, name(node['property']), missingMembers.get(name(node['property'])));
      if (node.type === 'Identifier' && parent?.['property'] !== node) say(node, name(node), missingGlobals.get(name(node)));
      if (node.type === 'JSXOpeningElement') say(node, `<${name(node['name'])}>`, missingElements.get(name(node['name'])));
    });
    return found;
  });
  expect(wrong).toEqual([]);
});

test('no pattern looks behind itself: Safari 13 cannot read such a file at all', () => {
  expect(browser.filter(s => /\(\?<[=!]/.test(s.text)).map(s => s.path)).toEqual([]);
});

test('nobody is asked for an account, an email address, a phone number or a password (X14)', () => {
  const wrong = browser.flatMap(source => {
    const found: string[] = [];
    walk(source.tree, node => {
      if (node.type !== 'JSXAttribute' || name(node['name']) !== 'type') return;
      const value = (node['value'] as Node | undefined)?.['value'];
      if (['email', 'tel', 'password'].includes(String(value))) found.push(`${source.path}:${lineOf(source, node.start)} type="${String(value)}"`);
    });
    return found;
  });
  expect(wrong).toEqual([]);
});

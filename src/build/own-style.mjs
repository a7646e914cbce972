import { createHash } from 'node:crypto';

const link = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+\.css)"[^>]*>/;

/**
 * Puts the style sheet into the page, and its hash into the page's policy, which allows no other style. So the first picture waits for one file alone:
 * on a slow network that is a second or two.
 * @param {string} html the page
 * @param {(path: string) => string} read gives the text of a built file, by its path from the page
 * @returns {{ html: string, path: string }} the page, and the style sheet that nothing asks for any more
 */
export function withOwnStyle(html, read) {
  const [tag = '', path = ''] = link.exec(html) ?? [];
  const policy = "style-src 'self'";
  if (!path) throw new Error('dist/index.html: found no style sheet. src/app/main.tsx imports it.');
  if (!html.includes(policy)) throw new Error(`dist/index.html: found no ${policy} in the policy. Keep it in index.html as it is.`);
  const css = read(path).trim();
  const hash = createHash('sha256').update(css).digest('base64');
  return { html: html.replace(policy, () => `style-src 'sha256-${hash}'`).replace(tag, () => `\n    <style>${css}</style>`), path };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { jurisdictionNames, jurisdictions } from '../domain/jurisdiction.ts';

/** What this page needs of a catalog entry; src/catalog/resource.ts has the whole shape and the build checks it there. */
type Entry = {
  organization: string;
  role: string;
  phone?: string;
  'phone-note'?: string;
  url?: string;
  'url-verified': boolean;
  confidence: string;
  'mail-address'?: string;
  'intake-state'?: string;
};

/** Who can do most for someone who only has a telephone, first. */
const order = ['legal-aid', 'record-clearing', 'post-conviction', 'clinic', 'clearinghouse', 'public-defender', 'court-self-help', 'pardon-office', 'advocacy'];
const mark = '<!-- help without scripts -->';

const plain = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const digits = (phone: string): string => `+1${phone.replace(/^1-/, '').replace(/\D/g, '')}`;

/** How one can be reached without this tool: telephone before mail before a web page. */
function contact(entry: Entry): string | undefined {
  const { phone, 'phone-note': note, url, 'mail-address': address } = entry;
  if (phone !== undefined) return `<a href="tel:${digits(phone)}">${phone}</a>${note === undefined ? '' : ` (${plain(note)})`}`;
  if (address !== undefined) return plain(address);
  return url === undefined ? undefined : `<a href="${plain(url)}" rel="noreferrer">${plain(url)}</a>`;
}

const means = (entry: Entry): number => (entry.phone !== undefined ? 0 : entry['mail-address'] !== undefined ? 1 : 2);
const rank = (entry: Entry): number => (order.includes(entry.role) ? order.indexOf(entry.role) : order.length);

function reachable(file: string): Entry[] {
  const { resources } = parse(readFileSync(file, 'utf8')) as { resources: Entry[] };
  return resources
    .filter(r => r['url-verified'] && ['high', 'medium'].includes(r.confidence) && r['intake-state'] !== 'closed' && contact(r) !== undefined)
    .sort((a, b) => means(a) - means(b) || rank(a) - rank(b));
}

const line = (place: string, entry: Entry): string => `<li>${plain(place)}: ${plain(entry.organization)}, ${contact(entry) ?? ''}</li>`;

/** The lines of help that stand in the page when scripts are off (requirement O7), from the catalog under `folder`. */
export function helpWithoutScripts(folder: string): string {
  const files = new Set(readdirSync(folder));
  const of = (place: string): Entry[] => (files.has(`${place}.yaml`) ? reachable(join(folder, `${place}.yaml`)) : []);
  const byMail = [...new Map(of('national').flatMap(r => (r['mail-address'] ? [[r.organization, r]] : []))).values()];
  const places = jurisdictions.flatMap(place => of(place).slice(0, 1).map(r => line(jurisdictionNames[place], r)));
  return [
    '<h2>Get help by phone or mail</h2>',
    '<p>This tool needs JavaScript, and it is off or did not load. You can still get help. These offices help with a record or a sentence, or know who does. Call first. They may not be taking new people.</p>',
    '<p lang="es">Esta herramienta necesita JavaScript. Todavía puede pedir ayuda: llame a una de estas oficinas.</p>',
    '<h3>By mail</h3>',
    '<p>A person in prison can write to these offices. Put your full name, ID number and address in the letter. Ask who helps with your kind of case. Staff may open the mail.</p>',
    `<ul>${byMail.map(r => `<li>${plain(r.organization)}, ${plain(r['mail-address'] ?? '')}</li>`).join('')}</ul>`,
    '<h3>By place</h3>',
    `<ul>${places.join('\n')}</ul>`,
  ].join('\n');
}

/** Puts the help for people without scripts into index.html, at its mark inside `<noscript>`. */
export function withoutScripts(): Plugin {
  let folder = '';
  return {
    name: 'help-without-scripts',
    configResolved: config => {
      folder = join(config.root, 'rules/resources');
    },
    transformIndexHtml: html => html.replace(mark, () => helpWithoutScripts(folder)),
  };
}

import { hasLink, outsideLink, type OutsideLink } from './link.ts';
import type { Resource } from './resource.ts';

/** One way to reach a resource. `stand-in` is another page that describes it: text, not a link. */
export type ContactLine =
  | { readonly kind: 'mail-address' | 'phone'; readonly text: string; readonly note?: string }
  | { readonly kind: 'email' | 'stand-in'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly link: OutsideLink };

const outsideOrder = ['link', 'phone', 'email', 'mail-address', 'stand-in'] as const;
const insideOrder = ['mail-address', 'phone', 'email', 'link', 'stand-in'] as const;

/** The ways to reach a resource, in order. For a person inside, mail address and phone come first (requirement C7). */
export function contactLines(resource: Resource, inside: boolean): readonly ContactLine[] {
  const order: readonly ContactLine['kind'][] = inside ? insideOrder : outsideOrder;
  return linesOf(resource).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Whether there is any way to reach it: a link, a phone, an email or a mail address. */
export const isReachable = (resource: Resource): boolean =>
  hasLink(resource) || resource.email !== undefined || hasPhoneOrMail(resource);

/** Whether it can be reached without the internet: by phone or by mail (requirement U8). */
export const hasPhoneOrMail = (resource: Resource): boolean =>
  resource.phone !== undefined || resource.mailAddress !== undefined;

function linesOf(resource: Resource): ContactLine[] {
  const lines: ContactLine[] = [];
  if (resource.mailAddress) lines.push({ kind: 'mail-address', text: resource.mailAddress, ...noted(resource.mailNote) });
  if (resource.phone) lines.push({ kind: 'phone', text: resource.phone, ...noted(resource.phoneNote) });
  if (resource.email) lines.push({ kind: 'email', text: resource.email });
  if (hasLink(resource)) {
    const link = outsideLink(resource);
    lines.push({ kind: 'link', text: link.host, link });
  }
  if (resource.standInUrl) lines.push({ kind: 'stand-in', text: resource.standInUrl });
  return lines;
}

const noted = (note: string | undefined) => (note === undefined ? {} : { note });

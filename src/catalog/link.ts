import type { Resource } from './resource.ts';

/** What an outside link needs. It opens with no referrer; the words beside it say that it leaves this site. */
export interface OutsideLink {
  readonly href: string;
  /** The site it goes to, without `www.`: shown beside the link, and printed. */
  readonly host: string;
  readonly rel: 'noreferrer noopener';
}

/**
 * The only way from a resource to a link (requirements C2 and X17).
 * Throws when the address was not seen in print: ask `hasLink` first.
 */
export function outsideLink(resource: Pick<Resource, 'id' | 'url' | 'urlVerified'>): OutsideLink {
  if (!hasLink(resource)) throw new Error(`${resource.id}: its address was not seen in print, so it cannot be a link`);
  const host = resource.url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#:].*$/, '');
  return { href: resource.url, host, rel: 'noreferrer noopener' };
}

/** Whether a resource may become a link. */
export function hasLink<T extends Pick<Resource, 'url' | 'urlVerified'>>(resource: T): resource is T & { readonly url: string } {
  return resource.urlVerified && resource.url !== undefined && /^https?:\/\//.test(resource.url);
}

import type { helpRoles } from '../rules/path-file.ts';

/** What a resource is. `directory` lists others; `clearinghouse` pairs people with lawyers. */
export const kinds = [
  'clinic',
  'clearinghouse',
  'government-office',
  'comparison',
  'guide',
  'directory',
  'campaign',
  'advocacy',
] as const;

/** What a resource does for the person. A path's `help:` names these, in order. */
export type Role = (typeof helpRoles)[number];

/** Who stands behind it. `company` may charge or sell something, and comes last. */
export const providers = ['official', 'nonprofit', 'press', 'company'] as const;

/** The catalog's own families: coarser than the families of paths (see families.ts). */
export const catalogFamilies = [
  'clemency',
  'pardon',
  'compassionate-release',
  'second-look',
  'expungement-sealing',
  'marijuana',
  'death-penalty-clemency',
  'automatic-clean-slate',
] as const;
export type CatalogFamily = (typeof catalogFamilies)[number];

/** Whom a resource serves. */
export const audiences = [
  'incarcerated-people',
  'families',
  'people-with-records',
  'lawyers-volunteers',
  'courts',
  'policymakers',
] as const;
export type Audience = (typeof audiences)[number];

/** What a web address shows: its own page, the organization's home page, another page about it, or nothing. */
export const urlIs = ['own-page', 'hub-or-home', 'stand-in', 'none'] as const;

/** Where a web address was seen in print. */
export const urlEvidence = [
  'page-itself',
  'printed-on-another-page',
  'two-or-more-public-lists',
  'one-public-list',
  'not-found',
] as const;

/** How sure the address is. `none` is never a link. */
export const confidences = ['high', 'medium', 'low', 'none'] as const;

/** Known states of intake. Left out: not known. */
export const intakeStates = ['open', 'closed-at-times', 'closed'] as const;

/** Kinds of help that were looked for in a place and not found. */
export const placeGaps = ['pardon-office', 'help-or-record-clearing', 'court-or-form-page', 'defender'] as const;
export type PlaceGap = (typeof placeGaps)[number];

import * as z from 'zod/mini';
import { parseDay } from '../domain/day.ts';
import { jurisdictions } from '../domain/jurisdiction.ts';
import { helpRoles } from '../rules/path-file.ts';
import {
  audiences,
  catalogFamilies,
  confidences,
  intakeStates,
  kinds,
  placeGaps,
  providers,
  urlEvidence,
  urlIs,
} from './vocabulary.ts';

// Read by the build only. The page imports the types below, which cost it nothing.

const text = z.string().check(z.minLength(2, 'write at least two characters, or leave the key out'));
const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/, 'write a whole web address, from https://'));
const isoDay = z.string().check(z.refine((s) => parseDay(s) !== undefined, 'write a day that exists, as 2026-11-23'));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens'));
const phone = z.string().check(
  z.regex(/^(1-)?\d{3}-\d{3}-\d{4}$/, 'write a phone as 202-555-0100; anything else goes in phone-note'),
);
const email = z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'write an email as name@example.org'));
const some = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.minLength(1, 'write at least one'));

/** One entry of rules/resources/*.yaml, as a person writes it. A fact that is not known is left out. */
export const resourceEntry = z.strictObject({
  /** Unique in the whole catalog; never reused. */
  id,
  name: text,
  organization: text,
  kind: z.enum(kinds),
  role: z.enum(helpRoles),
  provider: z.enum(providers),
  /** In national.yaml only: `all`, or the places served. Elsewhere the file is the place. */
  places: z.exactOptional(z.union([z.literal('all'), some(z.enum(jurisdictions))])),
  families: some(z.enum(catalogFamilies)),
  serves: some(z.enum(audiences)),
  /** What it helps with, in one or two plain sentences. Shown. */
  note: text,
  /** What to know before relying on it. Shown. */
  caution: z.exactOptional(text),
  url: z.exactOptional(webAddress),
  /** True only when the address was seen in print. Nothing else becomes a link. */
  'url-verified': z.boolean(),
  'url-is': z.enum(urlIs),
  'url-evidence': z.enum(urlEvidence),
  'url-evidence-note': z.exactOptional(text),
  confidence: z.enum(confidences),
  /** Another page that describes it. Shown as text, never as a link. */
  'stand-in-url': z.exactOptional(webAddress),
  /** For the next person who checks. Not shown. */
  'alt-urls': z.exactOptional(some(webAddress)),
  phone: z.exactOptional(phone),
  'phone-note': z.exactOptional(text),
  email: z.exactOptional(email),
  'mail-address': z.exactOptional(text),
  'mail-note': z.exactOptional(text),
  contact: z.exactOptional(text),
  hours: z.exactOptional(text),
  languages: some(z.enum(['en', 'es'])),
  'languages-note': z.exactOptional(text),
  cost: z.exactOptional(text),
  /** How to start. */
  intake: z.exactOptional(text),
  'intake-state': z.exactOptional(z.enum(intakeStates)),
  'takes-cases': z.exactOptional(text),
  /** How we know. Not shown. */
  source: text,
  'date-seen': isoDay,
  'recheck-by': isoDay,
  /** On the list this project began with: some person must always be able to reach it. */
  seed: z.exactOptional(z.literal(true)),
});

/** A whole file: rules/resources/<place>.yaml. */
export const resourceFile = z.strictObject({
  place: z.enum([...jurisdictions, 'national']),
  /** Kinds of help that were looked for here and not found. */
  gaps: z.exactOptional(some(z.enum(placeGaps))),
  'gap-note': z.exactOptional(text),
  resources: some(resourceEntry),
});

export type ResourceEntry = z.infer<typeof resourceEntry>;
export type ResourceFile = z.infer<typeof resourceFile>;

/** Keys that stay with the people who keep the catalog. They do not ship. */
export const kept = ['url-evidence', 'url-evidence-note', 'alt-urls', 'source', 'seed', 'places'] as const;

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Shipped = Omit<ResourceEntry, (typeof kept)[number]>;

/**
 * A resource as the page holds it: the entry in camelCase without what only its keepers need.
 * `dateSeen` and `recheckBy` are ISO days. `places` is `all` for one that serves all 52.
 */
export type Resource = { readonly [K in keyof Shipped as Camel<K>]: Shipped[K] } & {
  readonly places: NonNullable<ResourceEntry['places']>;
};

import * as z from 'zod/mini';
import { Card, Neighbor, When } from '../knowledge/card';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const counts = z.array(z.strictObject({ id, count: z.number().check(z.int(), z.gte(0)) }));

/** Longest query that is looked up, in UTF-16 units; of a longer one, its beginning is. */
export const LONGEST_QUERY = 200;

/** What may be asked of the background script. */
export const BackgroundRequest = z.discriminatedUnion('type', [
  /** The sentinel has seen enough: put the reader into its page. */
  z.strictObject({ type: z.literal('light') }),
  /** The settings have changed how the names of this page are underlined, or whether. */
  z.strictObject({ type: z.literal('dress') }),
  /** The card of an entity. */
  z.strictObject({ type: z.literal('card'), id }),
  /** How many distinct entities the page names, for the badge. */
  z.strictObject({ type: z.literal('badge'), count: z.number().check(z.int(), z.gte(0)) }),
  /** What the popup says of a page that names these entities. */
  z.strictObject({ type: z.literal('digest'), counts, date: z.optional(z.string()) }),
  /** Entities for the words a reader looks up. */
  z.strictObject({
    type: z.literal('search'),
    query: z.string().check(z.overwrite((query) => query.slice(0, LONGEST_QUERY))),
  }),
]);
export type BackgroundRequest = z.infer<typeof BackgroundRequest>;

/** Answer to `light`: whether the reader is in the page now, may not be as its site is switched off, or could not be put in. */
export type WakeAnswer = 'woken' | 'off' | 'failed';

/** Answer to `card`: null where no such entity exists. */
export const CardAnswer = z.nullable(Card);

/** Answer to `digest`: what the popup shows of a page. */
export const Digest = z.strictObject({
  /** How the subject is called that most of its names belong to. */
  subject: z.string(),
  /** Whom or what the page names most, at most two. */
  leading: z.array(Neighbor),
  /** Where its main matters stand by now. */
  standing: z.array(
    z.strictObject({ entity: Neighbor, known: z.boolean(), date: z.string(), text: z.optional(z.string()) }),
  ),
  /** Everybody and everything that it names, by category and frequency. */
  cast: z.array(z.strictObject({ ...Neighbor.shape, role: z.string(), count: z.number() })),
  /** The dated events that its entities share, oldest first, and among them the article itself on its own day. */
  story: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('event'), when: When, text: z.string() }),
      z.strictObject({ kind: z.literal('article'), when: When }),
    ]),
  ),
});
export type Digest = z.infer<typeof Digest>;

/** Answer to `search`, best first. */
export const SearchAnswer = z.array(z.strictObject({ ...Neighbor.shape, role: z.string() }));

import * as z from 'zod/mini';
import { CardChange, CardSeries, CardSource, CardStanding, Cites, Neighbor, When } from '../knowledge/card';

/**
 * The change that ended states which held on the article’s day, and the entities whose states they were (`about`), the
 * most named first.
 */
export const Overtaken = z.strictObject({ about: z.array(Neighbor), ...CardChange.shape });
export type Overtaken = z.infer<typeof Overtaken>;

/** A row of the story so far: an event, with those of its entities that the page names most; or the article itself. */
export const StoryRow = z.union([
  z.strictObject({
    kind: z.literal('event'),
    when: When,
    text: z.string(),
    planned: z.optional(z.literal(true)),
    about: z.array(Neighbor),
    cites: Cites,
  }),
  z.strictObject({ kind: z.literal('article'), when: When }),
]);
export type StoryRow = z.infer<typeof StoryRow>;

/** What the popup shows of a page. */
export const Digest = z.strictObject({
  /** How the fronts are called that it is about; of a page on none, the one that most of its names belong to. */
  subject: z.string(),
  /** What these fronts are about. */
  about: z.array(z.string()),
  /** Whom or what the page names most, at most two. `inText`: the name as it stands inside a sentence. */
  leading: z.array(z.strictObject({ ...Neighbor.shape, inText: z.string() })),
  /** Whether it names these more often than every other. */
  isLed: z.boolean(),
  /** Whether it names nothing but the entities that stand for its fronts, so that `subject` already says everything. */
  isFrontAlone: z.boolean(),
  /** The user’s day, `YYYY-MM-DD`. */
  today: z.string(),
  /**
   * Left out where the page does not say its day. `day`: the day of the article. `changed`: what has changed since, in
   * the order of the days. `due`: how many of these were only due to end, and nobody knows whether they did. `later`:
   * how many events of the story have happened since. `hasNews`: whether the card of any of its entities tells
   * something newer. `known`: the day of the newest source, where the article is newer.
   */
  article: z.optional(
    z.strictObject({
      day: z.string(),
      changed: z.array(Overtaken),
      due: z.number(),
      later: z.number(),
      hasNews: z.boolean(),
      known: z.optional(z.string()),
    }),
  ),
  /** Where its main matters stand by now. */
  standing: z.array(z.strictObject({ entity: Neighbor, now: CardStanding })),
  /** Everybody and everything that it names, the most named first. */
  cast: z.array(z.strictObject({ ...Neighbor.shape, role: z.string(), count: z.number() })),
  /** The dated events that its entities share, oldest first. The article itself stands among them on its own day. */
  story: z.array(StoryRow),
  /** The figures of one of its entities, or of a front that it is about, if there are any. */
  series: z.array(CardSeries),
  /** The sources of all that, by their numbers. */
  sources: z.array(CardSource),
});
export type Digest = z.infer<typeof Digest>;

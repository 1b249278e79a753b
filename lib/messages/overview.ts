import * as z from 'zod/mini';
import { CardSource, Cites, Neighbor, When } from '../knowledge/card';
import { RELATION_TYPES } from '../knowledge/relations';

/** A dated fact of a card, or an event. Days are `YYYY-MM-DD`. */
export const DatedStatement = z.strictObject({
  id: z.string(),
  when: When,
  /** The first and the last day that its date covers. */
  from: z.string(),
  to: z.string(),
  text: z.string(),
  /** Whether it was still to come when its source was written. */
  planned: z.optional(z.literal(true)),
  /** For a state that holds no more: until when it held. */
  until: z.optional(When),
  /** For a state that was due to end on a day that has passed: that day. Whether it did is not known. */
  due: z.optional(z.string()),
  /** Whom and what it is about, by ids: first the one whose card tells it, or whom the page names most. */
  about: z.array(z.string()),
  /** The fronts that it belongs to, by ids. */
  fronts: z.array(z.string()),
  cites: Cites,
});
export type DatedStatement = z.infer<typeof DatedStatement>;

/** One piece of news. The first statement tells it; the others tell the same in the words of other cards. */
export const TimelineRow = z.strictObject({ told: z.array(DatedStatement).check(z.minLength(1)) });
export type TimelineRow = z.infer<typeof TimelineRow>;

/** What happened, in the order of the days: to the cast of a page, or to everybody. */
export const Timeline = z.strictObject({
  /** The user’s day, and that of the article, as `YYYY-MM-DD`. */
  today: z.string(),
  article: z.optional(z.string()),
  rows: z.array(TimelineRow),
  /** Everybody and everything that a row is about. */
  entities: z.array(Neighbor),
  /** The fronts of the rows, with what they are called. */
  fronts: z.array(z.strictObject({ id: z.string(), front: z.string() })),
  /** The sources of all that, by their numbers. */
  sources: z.array(CardSource),
});
export type Timeline = z.infer<typeof Timeline>;

/** Where somebody or something stands between the two sides of the trade war. */
export const PLACES = ['home', 'between', 'partner'] as const;
export type Place = (typeof PLACES)[number];

/** Who of a cast is connected with whom. */
export const Ties = z.strictObject({
  /** The cast, in the order in which it was given. */
  members: z.array(
    z.strictObject({
      ...Neighbor.shape,
      /** The name as it stands inside a sentence. */
      inText: z.string(),
      /** `home`: on the side of the United States, which sets the tariffs; `partner`: on that of a partner. */
      place: z.enum(PLACES),
      /** What its side is called. */
      side: z.optional(z.string()),
    }),
  ),
  /** The relations among them, each once, from the end at which it reads as a sentence. */
  ties: z.array(z.strictObject({ from: z.string(), to: z.string(), type: z.enum(RELATION_TYPES) })),
});
export type Ties = z.infer<typeof Ties>;
export type Member = Ties['members'][number];
export type Tie = Ties['ties'][number];

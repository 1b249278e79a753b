import * as z from 'zod/mini';
import { CATEGORIES } from './categories';
import { DIRECTIONS, RELATION_TYPES } from './relations';
import { SEEN } from './source-kinds';

/** Another entity as a card names it. */
export const Neighbor = z.object({ id: z.string(), name: z.string(), category: z.enum(CATEGORIES) });

/** A source as a card shows it. `number` is its mark on this card. */
export const CardSource = z.object({
  number: z.number(),
  /** Its kind, a phrase joined by hyphens: “fact-sheet”. */
  kind: z.string(),
  publisher: z.string(),
  author: z.optional(z.string()),
  date: z.string(),
  title: z.string(),
  url: z.optional(z.string()),
  /** How the document is known where it was not seen itself (`SEEN`), and through which publications. */
  seen: z.optional(z.enum(SEEN)),
  reportedBy: z.optional(z.array(z.string())),
});

/** A date as the seeds write it (`dates.ts`), or one with a label. Components put it into words. */
export const When = z.union([z.string(), z.object({ date: z.string(), label: z.string() })]);

/** A name of another entity in a text: where it stands, in UTF-16 units, and whose it is. */
const NameInText = z.object({ from: z.number(), to: z.number(), id: z.string() });
const Names = z.array(NameInText);

/** A place in a source, by the source’s number on the card. */
const Cite = z.object({ source: z.number(), at: z.string() });
export const Cites = z.array(Cite);

/** Why a state no longer holds. */
const Over = z.union([
  /** Another state, on the card of `by`, has replaced it. `of` says what the new state is a state of. */
  z.object({
    how: z.literal('replaced'),
    when: z.optional(When),
    text: z.string(),
    of: z.optional(z.string()),
    by: Neighbor,
    /** When that other state ended; `due`: when it was due to end, if nobody knows whether it did. */
    ended: z.optional(z.string()),
    due: z.optional(z.string()),
    cites: Cites,
  }),
  z.object({ how: z.literal('ended'), on: z.string(), cites: Cites }),
  /** The day has passed on which it was due to end; whether it did is not known. */
  z.object({ how: z.literal('was-due'), on: z.string() }),
]);

/** A dated statement with its places in sources. */
export const CardFact = z.object({
  when: z.optional(When),
  text: z.string(),
  /** The names of others in its text. */
  names: z.optional(Names),
  cites: Cites,
  /** Whether it was still to come when its source was written. */
  planned: z.optional(z.literal(true)),
  /** The day on which it is due to run out, still to come. */
  until: z.optional(z.string()),
  over: z.optional(Over),
  /** Whether it is later than the article that the user reads. */
  after: z.optional(z.literal(true)),
  /** For events only: whether a fact of the card tells the same news. */
  told: z.optional(z.literal(true)),
});

/** What a rate is of, and its values: when the article was written, the highest since if above both others, and now. */
const ChangedRate = z.object({
  title: z.string(),
  ...{ before: z.optional(z.number()), highest: z.optional(z.number()), after: z.number() },
  /** From when it has had this value, if its last step changed only on what it rests. */
  since: z.optional(z.string()),
});

/** Something that has changed since the article that the user reads. */
export const CardChange = z.object({
  when: When,
  /** What has changed. Left out for the passed deadline of a standing, as the standing has the words. */
  text: z.optional(z.string()),
  names: z.optional(Names),
  /** What the new state is a state of, where it stands on another card. */
  of: z.optional(z.string()),
  /** Set where `text` tells a state that is over since that day: somebody ended it, or it was due to end. */
  over: z.optional(z.enum(['ended', 'was-due'])),
  planned: z.optional(z.literal(true)),
  rate: z.optional(ChangedRate),
  /** On a card only: how much it matters beside the page, from 0 for what matters most. A glance shows the first. */
  rank: z.optional(z.number()),
  cites: Cites,
});

/** Where the sentences of a text end, in UTF-16 units. The last ends where the text does. */
const ends = z.array(z.number());

/** Where things stand, on the user’s day. */
export const CardStanding = z.union([
  z.object({
    is: z.literal('current'),
    asOf: z.string(),
    text: z.string(),
    /** Whether its date is more than `OLD_AFTER_DAYS` before the user’s day. */
    old: z.boolean(),
    /** The day on which it is or was due to run out, and whether that day has passed. */
    until: z.optional(z.object({ day: z.string(), passed: z.boolean() })),
  }),
  z.object({ is: z.literal('closed'), asOf: z.string(), text: z.string() }),
  z.object({ is: z.literal('unknown'), asOf: z.string(), text: z.optional(z.string()) }),
]);

/**
 * A figure that changed in steps. Each value holds from its date until the next, the last until `until`. There is no
 * value where nothing is known, and a month where no source gives the day.
 */
export const CardSeries = z.object({
  title: z.string(),
  unit: z.string(),
  note: z.optional(z.string()),
  until: z.string(),
  points: z.array(z.object({ date: z.string(), value: z.nullable(z.number()), label: z.string(), cites: Cites })),
});

/** How far a rate has come: charged, ordered and not known to be charged, agreed, or announced without an order. */
export const RATE_STAGES = ['in force', 'ordered', 'agreed', 'announced'] as const;
export type RateStage = (typeof RATE_STAGES)[number];

/** What the United States charges on goods of a partner, as it reads on the user’s day. */
export const CardRate = z.object({
  /** The partner, with the id of its card if it has one. `members`: who is in it, where it is a group. */
  partner: z.object({ id: z.optional(z.string()), name: z.string(), members: z.optional(z.array(z.string())) }),
  goods: z.string(),
  rate: z.string(),
  basis: z.string(),
  law: z.optional(Neighbor),
  from: z.string(),
  /** Its stage on the user’s day. `unsure`: what was to replace it is not known to be charged. `lapsed`: it is over. */
  holds: z.enum([...RATE_STAGES, 'unsure', 'lapsed']),
  /** Only where it is `unsure`: the day on which the other rate was to replace it. */
  toEnd: z.optional(z.string()),
  /** Whether its day is still to come. */
  ahead: z.optional(z.literal(true)),
  /** Only where it has `lapsed`: since when, and its stage by then. Only `in force` is known to have been charged. */
  lapsed: z.optional(z.object({ on: z.string(), was: z.enum(RATE_STAGES) })),
  /** The day on which it is due to run out, still to come. */
  until: z.optional(z.string()),
  /** Whether it is on goods that somebody has asked for by name. */
  asked: z.optional(z.literal(true)),
  cites: Cites,
});

/** The relations of one kind, seen from one end. */
export const CardTie = z.object({ type: z.enum(RELATION_TYPES), direction: z.enum(DIRECTIONS), to: z.array(Neighbor) });

/** Everything that a card shows, as data: no ids are left to look up, no ages to compute. Dates are as in the seeds. */
export const Card = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(CATEGORIES),
  side: z.optional(z.string()),
  say: z.optional(z.string()),
  /** The language in which a foreign name is spoken (“zh-CN”), and the name in its own script where that is another. */
  spoken: z.optional(z.object({ lang: z.string(), text: z.optional(z.string()) })),
  role: z.string(),
  /** One sentence of who or what it is. */
  who: z.string(),
  /** The names of others in its sentences. */
  names: z.object({ who: Names, lead: Names, summary: Names }),
  lead: z.optional(z.string()),
  summary: z.string(),
  /** `ends`: where the sentences of its text end, so that a glance can cut it there. */
  standing: z.optional(z.object({ now: CardStanding, ends, names: Names, cites: Cites })),
  /** The user’s day, `YYYY-MM-DD`. */
  today: z.string(),
  /** The day of the article that the user reads, where it has one, and what has changed since, oldest first. */
  article: z.optional(z.object({ day: z.string(), since: z.array(CardChange) })),
  facts: z.array(CardFact),
  connections: z.array(CardTie),
  events: z.array(CardFact),
  series: z.array(CardSeries),
  rates: z.array(CardRate),
  sources: z.array(CardSource),
  /** The day of its newest source. */
  newest: z.string(),
});

export type NameInText = z.infer<typeof NameInText>;
export type Neighbor = z.infer<typeof Neighbor>;
export type CardSource = z.infer<typeof CardSource>;
export type Cite = z.infer<typeof Cite>;
export type CardChange = z.infer<typeof CardChange>;
export type CardFact = z.infer<typeof CardFact>;
export type CardStanding = z.infer<typeof CardStanding>;
export type CardRate = z.infer<typeof CardRate>;
export type CardTie = z.infer<typeof CardTie>;
export type CardSeries = z.infer<typeof CardSeries>;
export type Card = z.infer<typeof Card>;

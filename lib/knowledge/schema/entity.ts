import * as z from 'zod/mini';
import { CATEGORIES } from '../categories';
import { RELATION_TYPES } from '../relations';
import { Alias } from './alias';
import { Fact, Standing } from './fact';
import { cited, id, line, members, prose, words } from './fields';
import { Meant, Parties } from './referent';

/** A relation to another entity, written at one end and read from both. */
const Relation = z.strictObject({ type: z.enum(RELATION_TYPES), to: id, ...cited });

/** A person, body, deal, measure, good, idea or place that has a card. */
export const Entity = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  name: line(60),
  /**
   * The name as it stands inside a sentence, where that is not the name alone: “the Geneva truce”, “export controls”.
   */
  inText: z.optional(line(64)),
  category: z.enum(CATEGORIES),
  /** Whether the name alone shows that a text is about this subject (He Lifeng does, Boeing does not). */
  specific: z.boolean(),
  /**
   * Whether it is in news of all kinds (Xi Jinping, Boeing, cars), so that a page which names nothing else needs
   * clearer evidence.
   */
  inAllNews: z.optional(z.literal(true)),
  /** Whether its card shows what every partner pays. */
  showsRates: z.optional(z.literal(true)),
  /**
   * Whether its name is a sign of its subjects, and no proof (Bessent, Section 301); or the ids of those of which it
   * is.
   */
  telling: z.optional(z.union([z.boolean(), z.array(id).check(z.minLength(1))])),
  /**
   * The subjects that it belongs to. Left out where it belongs to all; it is then a sign only of those in `telling`.
   */
  subjects: z.optional(z.array(id).check(z.minLength(1))),
  /** Single words that continue its name into the name of something else (“Tower”, “Steaks”). */
  continuations: z.optional(
    z.array(z.string().check(z.regex(/^[A-Za-z]+$/, 'must be a single word'))).check(z.minLength(1)),
  ),
  parties: z.optional(Parties),
  meant: z.optional(Meant),
  /**
   * How the press addresses a person who is not called “Mr.”, so that “Ms. Takaichi” is she, and “Mr. Takaichi” is not.
   */
  courtesy: z.optional(z.literal('Ms.')),
  /** Whether it writes articles, so that a line of mere names that has its name is a byline. */
  writes: z.optional(z.boolean()),
  /** The side that it is on, shown beside the category: “China”, “United States”. */
  side: z.optional(line(30)),
  /** How to pronounce the name: “Huh”. */
  say: z.optional(line(30)),
  /** The language in which a foreign name is spoken, and the name in its own script where that is another. */
  spoken: z.optional(
    z.strictObject({
      lang: z.string().check(z.regex(/^[a-z]{2}-[A-Z]{2}$/, 'must be a language and a region, as zh-CN')),
      text: z.optional(line(30)),
    }),
  ),
  role: line(120),
  /** One or two sentences for somebody who knows nothing: who or what this is, and why it matters here. */
  lead: z.optional(prose(40)),
  summary: prose(90),
  /** Left out where there is nothing whose state could be told: a ministry, a party, a law firm. */
  standing: z.optional(Standing),
  facts: z.array(Fact).check(z.minLength(1)),
  relations: z.array(Relation),
  aliases: z.array(Alias).check(z.minLength(1)),
  /** What people type who look for it and do not know its name. */
  search: z.optional(words),
  /** Those whose goods pay the rates of this partner, where others trade through it. */
  members: z.optional(members),
});

export type Entity = z.infer<typeof Entity>;

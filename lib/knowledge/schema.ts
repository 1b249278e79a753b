import * as z from 'zod/mini';
import { CATEGORIES } from './categories';
import { DATE_PATTERN, isCalendarDate } from './dates';
import { RELATION_TYPES } from './relations';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const real = z.refine<string>((text) => !DATE_PATTERN.test(text) || isCalendarDate(text), {
  error: 'is not in the calendar, or ends before it begins',
});
const date = z
  .string()
  .check(z.regex(DATE_PATTERN, 'must be like 2025, 2025-05, 2025-05-12, 1840s or 2018/2019'), real);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2025-05-12'), real);

/** Where a statement comes from: a source’s id, and the paragraph or section in it (`¶13`, `sec. 2(b)`). */
const cited = { source: id, at: line(80) };

/** A date, or a date with the words that show it (`{ "date": "2023", "label": "early 2023" }`). */
const When = z.union([date, z.strictObject({ date, label: line(40) })]);

/**
 * One statement, with its date or period if it has one. `replacedBy` is `fact-id` for a fact of the same card, else
 * `entity-id#fact-id`.
 */
export const Fact = z.strictObject({
  id: z.optional(id),
  when: z.optional(When),
  text: line(280),
  ...cited,
  replacedBy: z.optional(
    z.string().check(z.regex(/^([a-z0-9-]+#)?[a-z0-9-]+$/, 'must be fact-id or entity-id#fact-id')),
  ),
});

/** What holds as of a date, or the date after which the sources say nothing. */
export const Standing = z.union([
  z.strictObject({ asOf: day, text: line(400), ...cited }),
  z.strictObject({ notKnownAfter: day, text: z.optional(line(400)), ...cited }),
]);

/** A relation to another entity, written at one end and read from both. */
export const Relation = z.strictObject({ type: z.enum(RELATION_TYPES), to: id, ...cited });

const words = z.array(line(40)).check(z.minLength(1));

/** The time in which a name can be meant: the days or years in which it begins and ends to exist. */
export const Meant = z.strictObject({ from: z.optional(date), until: z.optional(date) });

const sides = z.array(z.enum(['anchor', 'third'])).check(z.minLength(1));

/**
 * Between whom an entity is, by the sides of its subject: whose it may be (`of`: “America’s deficit”), and toward whom
 * (`with`: “with China”). Where a text says others, it means another thing of the same name. What is left out may be
 * anybody’s.
 */
export const Parties = z.strictObject({ of: z.optional(sides), with: z.optional(sides) });

/**
 * A form in which texts name the entity. A plain string names it wherever it stands. One that needs an `introduction`
 * is a surname, and names it only after the text has introduced its bearer. One that needs `context` is a phrase that
 * means other things elsewhere, or a famous surname. It names the entity beside a word of `near` or in a text on the
 * subject, and never where its sentence has a word of `unless`. `seeds/README.md` has the whole table. A capital in the
 * alias must be a capital in the text, and an alias in capitals must be in capitals. Small letters match either.
 */
export const Alias = z.union([
  line(80),
  z.strictObject({
    text: line(80),
    needs: z.enum(['introduction', 'context']),
    near: z.optional(words),
    unless: z.optional(words),
    /** The only nouns that it may modify: “phase one” and “agreement”, but no “approach”. */
    heads: z.optional(words),
    /** The only complements that may follow its “of”: “section 301 of the Trade Act”. */
    of: z.optional(words),
    meant: z.optional(Meant),
  }),
]);

/**
 * A matter that pages are about, in the words of the press. Capitals count as in aliases, and plurals need not be
 * listed. A page is about it if an anchor and a field word stand together, or if it has the name of a specific entity.
 */
export const Subject = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  /** How the popup calls it: “the trade war”. */
  name: line(60),
  /** What it is about: “trade between the U.S. and China”. */
  about: line(80),
  /** Words for the main party (China, Beijing). */
  anchors: words,
  /** Words of the field in which it happens (tariff, export). */
  fields: words,
  /** Words for the other party (U.S., Washington). Alone they show nothing, as most texts have them. */
  thirds: words,
  /** Words in titles before the office (“Treasury” in “Treasury Secretary”). */
  titles: words,
  /** Offices in titles (“Negotiator”). */
  offices: words,
  /** Names that texts put beside a surname, of places and bodies, that are nobody’s given name. */
  neighbors: words,
});

/** A person, body, deal, measure, good, idea or place that has a card. */
export const Entity = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  name: line(60),
  category: z.enum(CATEGORIES),
  /** Whether the name alone shows that a text is about this subject (He Lifeng does, Boeing does not). */
  specific: z.boolean(),
  /** The subjects that it belongs to. Without this it belongs to all. */
  subjects: z.optional(z.array(id).check(z.minLength(1))),
  /** Words that continue its name into the name of something else (“Tower”, “Steaks”). */
  continuations: z.optional(words),
  parties: z.optional(Parties),
  meant: z.optional(Meant),
  /** Whether it writes articles, so that a line of mere names that has its name is a byline. */
  writes: z.optional(z.boolean()),
  /** The side that it is on, shown beside the category: “China”, “United States”. */
  side: z.optional(line(30)),
  /** How to pronounce the name: “Huh”. */
  say: z.optional(line(30)),
  role: line(90),
  summary: z.string().check(
    z.trim(),
    z.refine((text) => words25to60(text), { error: 'must have 25 to 60 words' }),
  ),
  standing: Standing,
  facts: z.array(Fact).check(z.minLength(1)),
  relations: z.array(Relation),
  aliases: z.array(Alias).check(z.minLength(1)),
});

function words25to60(text: string): boolean {
  const count = text.trim().split(/\s+/).length;
  return count >= 25 && count <= 60;
}

/** A document that facts come from. */
export const Source = z.strictObject({
  id,
  publisher: line(60),
  author: z.optional(line(60)),
  date: day,
  title: line(300),
  /** The address at which it can be read, unless only the publisher has it. */
  url: z.optional(z.url({ protocol: /^https$/ })),
});

/** Something that happened on a date, with the entities that took part. */
export const Event = z.strictObject({
  id,
  when: When,
  text: line(160),
  entities: z.array(id).check(z.minLength(1)),
  ...cited,
});

/** A figure that changed in steps. Each value holds from its date until the next. */
export const Series = z.strictObject({
  id,
  title: line(80),
  unit: line(60),
  note: z.optional(line(300)),
  entities: z.array(id).check(z.minLength(1)),
  points: z.array(z.strictObject({ date: day, value: z.number(), label: line(120), ...cited })).check(z.minLength(2)),
  until: z.optional(day),
});

export type Fact = z.infer<typeof Fact>;
export type Standing = z.infer<typeof Standing>;
export type Meant = z.infer<typeof Meant>;
export type Parties = z.infer<typeof Parties>;
export type Alias = z.infer<typeof Alias>;
export type Subject = z.infer<typeof Subject>;
export type Entity = z.infer<typeof Entity>;
export type Source = z.infer<typeof Source>;
export type Event = z.infer<typeof Event>;
export type Series = z.infer<typeof Series>;

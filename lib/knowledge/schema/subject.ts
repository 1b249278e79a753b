import * as z from 'zod/mini';
import { day, id, line, words } from './fields';

/** The lists of words that subjects have alike, so that one may take them from another. */
const lists = {
  /** Words of the field in which it happens (tariff, export). */
  fields: words,
  /**
   * Words that mean little but trade policy (tariff, trade war). They need not be among `fields`. All subjects but the
   * main one are recognized by how frequent these are in a story.
   */
  strongFields: words,
  /**
   * Words for the means of the dispute (tariff, import duty). Where nothing else is known on a page, these are marked.
   */
  instruments: words,
  /**
   * What it is about in general words (tariff, trade war). On a page that is about it as a whole, and has no other
   * mark, the first of them is marked.
   */
  topics: words,
  /** Words of pages on tariffs of another kind (electricity, roaming), where none of `topics` is marked. */
  otherTopics: z.array(line(40)),
  /** Words of business and technology that say something of it only in a sentence with an anchor. */
  weakFields: z.array(line(40)),
  /** Words for the other party (U.S., Washington). Alone they show nothing, as most texts have them. */
  thirds: words,
  /** Words in titles before the office (“Treasury” in “Treasury Secretary”). */
  titles: words,
  /** Offices in titles (“Negotiator”). */
  offices: words,
};

const own = {
  $schema: z.optional(z.string()),
  id,
  /** The name of its front in the settings: “Canada”. */
  front: line(40),
  /** Its name in the popup: “the trade war”. */
  name: line(60),
  /** What it is about: “trade between the U.S. and China”. */
  about: line(80),
  /** Words for the main party (China, Beijing). */
  anchors: words,
  /** Longer names that contain an anchor but are none (“New Mexico”). */
  passedOver: z.optional(words),
  /**
   * Words one of which every story on it has that names no other country, if it has no other party (trade, border):
   * without them a tariff is a railroad’s, and a levy a town’s.
   */
  beyond: z.optional(words),
  /** Names of places and bodies that texts put beside a surname, and that are nobody’s given name. */
  neighbors: words,
  /**
   * By which weights its stories are judged (`lib/spotting/aboutness/weights.ts`), if not by those of China. `fronts`:
   * the other countries, which trade with many and are in the news for much else. `all`: it has no other party and
   * concerns all, so its entities are marked on every front.
   */
  weights: z.optional(z.enum(['fronts', 'all'])),
  /**
   * The entities whose cards stand for it as a whole. Where a page on it names nothing else that has a card, its “U.S.
   * tariffs” open the first of these that was there at the time.
   */
  cards: z.optional(z.array(id)),
  /**
   * The day (`YYYY-MM-DD`) on which the dispute began. What is known to have been written before it is not about it.
   */
  since: z.optional(day),
  /** Words that stand for each other in names of pacts, duties and lawsuits (`lib/text/grids.ts`). */
  grids: z.optional(
    z.strictObject({
      pacts: words,
      kinds: words,
      free: line(20),
      duties: z.array(words),
      lots: words,
      parties: z.record(line(40), words),
    }),
  ),
};

/**
 * A matter that pages are about, in the words of the press. Capitals count as in aliases, and plurals need not be
 * listed. A page is about it if an anchor and a field word stand together, or if it has the name of a specific entity.
 */
export const Subject = z.strictObject({ ...own, ...lists });
export type Subject = z.infer<typeof Subject>;

/** A subject as its file writes it: the lists that it leaves out are those of the subject that it names. */
export const SubjectFile = z.strictObject({
  ...own,
  /** The subject that lends the lists which this file leaves out. It may borrow from another itself. */
  wordsOf: z.optional(id),
  ...z.partial(z.strictObject(lists)).shape,
});
export type SubjectFile = z.infer<typeof SubjectFile>;

/** What the popup and the settings say of a subject: how its front is called, and what it is about. */
export interface Front extends Pick<Subject, 'id' | 'front' | 'about'> {
  /** Whether it concerns all partners at once. */
  concernsAll?: true;
}

/** The front of a subject. */
export const frontOf = ({ id, front, about, weights }: Subject): Front => ({
  id,
  front,
  about,
  ...(weights === 'all' && { concernsAll: true }),
});

import * as z from 'zod/mini';
import { id, line, words } from './fields';

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
  /** Words of business and technology that say something of it only in a sentence with an anchor. */
  weakFields: z.array(line(40)),
  /** Words for the other party (U.S., Washington). Alone they show nothing, as most texts have them. */
  thirds: words,
  /** Words in titles before the office (“Treasury” in “Treasury Secretary”). */
  titles: words,
  /** Offices in titles (“Negotiator”). */
  offices: words,
  /** Names that texts put beside a surname, of places and bodies, that are nobody’s given name. */
  neighbors: words,
});

export type Subject = z.infer<typeof Subject>;

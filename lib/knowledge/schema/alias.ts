import * as z from 'zod/mini';
import { line, words } from './fields';
import { Meant } from './referent';

/**
 * A form in which texts name the entity. A plain string names it wherever it stands. One that needs an `introduction`
 * is a surname, and names it only after the text has introduced its bearer. One that needs `context` is a phrase that
 * means other things elsewhere, or a famous surname. It names the entity beside a word of `near` or in a text on the
 * subject, and never where its sentence has a word of `unless`. `seeds/README.md` has the whole table. A capital in the
 * alias must be a capital in the text, and an alias in capitals must be in capitals. Small letters match either. One
 * that needs a `search` is never looked for in a text: people find the entity by it. One that is only `meant` at a time
 * names it wherever it stands in texts that speak of that time.
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
  z.strictObject({ text: line(80), needs: z.literal('search') }),
  z.strictObject({ text: line(80), meant: Meant }),
]);

export type Alias = z.infer<typeof Alias>;

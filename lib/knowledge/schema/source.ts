import * as z from 'zod/mini';
import { SEEN, SOURCE_KINDS } from '../source-kinds';
import { day, id, line } from './fields';

/** A web address as its publisher would give it, without what a visit or a browser has added. */
const Address = z
  .url({ protocol: /^https$/ })
  .check(
    z.regex(/^\S*$/, 'has a space: copy the address anew'),
    z.regex(/^https?:\/\/[^/?#@]+\.[^/?#@]+(?:[/?#]|$)/, 'names no site like example.org: copy the address anew'),
    z.regex(/^(?!.*[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id)=)/, 'tells how somebody came there: leave out that part'),
    z.regex(/^(?!.*#:~:)/, 'leads to words that a browser seeks: leave out what begins with #:~:'),
  );

/** A document that facts come from. */
export const Source = z
  .strictObject({
    id,
    kind: z.enum(SOURCE_KINDS),
    /** The side whose account it is, if it is that of one: “China”, “United States”. */
    side: z.optional(line(30)),
    publisher: line(100),
    author: z.optional(line(60)),
    date: day,
    title: line(300).check(
      z.refine((text) => !/<\/?[a-z!]|&(?:[a-z]+|#\w+);/i.test(text), 'has a mark of HTML: write the words alone'),
    ),
    /** The address at which it can be read, unless only the publisher has it. */
    url: z.optional(Address),
    /** How it is known, where the document itself was not seen. */
    seen: z.optional(z.enum(SEEN)),
    /** The publications through which it is known. */
    reportedBy: z.optional(z.array(line(60)).check(z.minLength(1))),
  })
  .check(
    z.refine(({ seen, reportedBy }) => seen !== undefined || reportedBy === undefined, {
      error: 'stands only where seen says that the document itself was not seen',
      path: ['reportedBy'],
    }),
    z.refine(({ seen, reportedBy }) => seen === undefined || seen === 'confirmed' || reportedBy !== undefined, {
      error: 'must name the publication through which the document is known',
      path: ['reportedBy'],
    }),
    z.refine(({ seen, reportedBy }) => seen !== 'confirmed' || reportedBy?.length !== 1, {
      error: 'must name at least two publications where seen says confirmed, or none',
      path: ['reportedBy'],
    }),
  );

export type Source = z.infer<typeof Source>;

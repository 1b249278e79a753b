/**
 * The kinds of relation between two entities. A relation is written at one end and read from both.
 * `lib/words/relations.ts` has the words for either end.
 */
export const RELATION_TYPES = [
  'answers-to',
  'succeeded',
  'counterpart-of',
  'assists',
  'heads',
  'serves-in',
  'works-for',
  'worked-for',
  'part-of',
  'follows-from',
  'likened-to',
  'negotiated',
  'signed',
  'ruled-on',
  'vetoed',
  'imposed',
  'administers',
  'shaped',
  'established',
  'held-in',
  'covers',
  'restricts',
  'targets',
  'rests-on',
  'retaliates-against',
  'suspended-by',
  'extended-by',
  'ended-by',
  'replaced-by',
  'makes',
  'speaks-on',
  'used',
  'used-in',
  'reports-on',
  'related-to',
] as const;

/** The kind of a relation. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** The ends of a relation: `out` where it is written, `back` where it points to. */
export const DIRECTIONS = ['out', 'back'] as const;

/** The end from which a relation is read. */
export type Direction = (typeof DIRECTIONS)[number];

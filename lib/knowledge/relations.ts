/**
 * The kinds of relation between two entities, each with the words that read it from either end:
 * `out` stands before the entity it points to, `back` before the one it comes from.
 * “He Lifeng: answers to Xi Jinping” reads on Xi’s card as “superior of He Lifeng”.
 */
export const RELATIONS = {
  'answers-to': { out: 'answers to', back: 'superior of' },
  succeeded: { out: 'successor of', back: 'predecessor of' },
  'counterpart-of': { out: 'faces', back: 'faces' },
  assists: { out: 'assists', back: 'assisted by' },
  heads: { out: 'heads', back: 'headed by' },
  'serves-in': { out: 'serves in', back: 'people' },
  'works-for': { out: 'works at', back: 'people' },
  'worked-for': { out: 'formerly at', back: 'formerly here' },
  'part-of': { out: 'part of', back: 'includes' },
  'follows-from': { out: 'follows from', back: 'led to' },
  'likened-to': { out: 'likened to', back: 'compared with' },
  negotiated: { out: 'negotiated', back: 'negotiated by' },
  signed: { out: 'signed', back: 'signed by' },
  vetoed: { out: 'vetoed', back: 'vetoed by' },
  imposed: { out: 'imposed', back: 'imposed by' },
  administers: { out: 'administers', back: 'administered by' },
  shaped: { out: 'shaped', back: 'shaped by' },
  established: { out: 'set up', back: 'set up by' },
  'held-in': { out: 'held in', back: 'hosted' },
  covers: { out: 'covers', back: 'covered by' },
  restricts: { out: 'restricts', back: 'restricted by' },
  targets: { out: 'aimed at', back: 'target of' },
  'rests-on': { out: 'rests on', back: 'basis for' },
  'retaliates-against': { out: 'retaliates against', back: 'met with' },
  'suspended-by': { out: 'suspended by', back: 'suspends' },
  'ended-by': { out: 'ended by', back: 'ended' },
  'replaced-by': { out: 'replaced by', back: 'replaces' },
  makes: { out: 'makes', back: 'made by' },
  'speaks-on': { out: 'speaks on', back: 'discussed by' },
  used: { out: 'used', back: 'used by' },
  'used-in': { out: 'used in', back: 'uses' },
  'reports-on': { out: 'reports on', back: 'reported on by' },
  'related-to': { out: 'see also', back: 'see also' },
} as const satisfies Record<string, { out: string; back: string }>;

/** The kind of a relation. */
export type RelationType = keyof typeof RELATIONS;

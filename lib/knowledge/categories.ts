/** The categories of entities, in the order of every list on the screens. */
export const CATEGORIES = ['person', 'organization', 'deal', 'measure', 'goods', 'concept', 'place'] as const;

/** The kind of thing that an entity is. */
export type Category = (typeof CATEGORIES)[number];

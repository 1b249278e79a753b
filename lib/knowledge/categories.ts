/** The categories of entities, in the order in which they are listed everywhere. */
export const CATEGORIES = ['person', 'organization', 'deal', 'measure', 'goods', 'concept', 'place'] as const;

/** What kind of thing an entity is. */
export type Category = (typeof CATEGORIES)[number];

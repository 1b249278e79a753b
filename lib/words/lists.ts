/** Joins things of which one is enough: “a, b, or c”. */
export const OR = new Intl.ListFormat('en', { type: 'disjunction' });

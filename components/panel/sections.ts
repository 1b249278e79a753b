/** What the panel shows one at a time, in the order of its tabs. */
export const SECTIONS = ['page', 'timeline', 'ties', 'lookUp'] as const;
export type Section = (typeof SECTIONS)[number];

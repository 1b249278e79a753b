/** How often a page names an entity. */
export const count = (id: string, times: number) => ({ id, count: times });

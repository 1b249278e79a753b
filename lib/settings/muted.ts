/** How many names the user may have muted. When one more comes, the one muted first is marked again. */
export const MAX_MUTED = 1000;

/** The muted entities with one more, the last one muted at the end. */
export const muteEntity = (muted: readonly string[], id: string): string[] =>
  muted.includes(id) ? [...muted] : [...muted, id].slice(-MAX_MUTED);

/** The muted entities without this one: its mentions are marked again. */
export const unmuteEntity = (muted: readonly string[], id: string): string[] => muted.filter((other) => other !== id);

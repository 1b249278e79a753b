/** Where the project hears of mistakes: `bugs.url` of its package. Empty until its owner has set that. */
export const ISSUES: string = import.meta.env.ISSUES ?? '';

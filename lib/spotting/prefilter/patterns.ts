/** What may stand between two words of a name in lower case, and more: the finder looks closer. */
export const between = '[^a-z0-9]+';

/** An expression’s source for exactly these characters. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

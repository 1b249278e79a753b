// The forms by which people and texts name somebody or something.

/** The text of a form, which is that text alone or has conditions beside it. */
export const textOf = (form: string | { text: string }): string => (typeof form === 'string' ? form : form.text);

/**
 * Whether a form is so short that its capitals have to be the same: “he” does not stand for “He”, nor “who” for “WHO”
 * or “us” for “US”.
 */
export const isShort = (form: string): boolean => form.length < 4;

// What the browser that this is built for can do. These are constants of the build, so that what a browser does not need
// is left out of its build. Commands are no such constant: Firefox for Android, which has none, gets the build for the
// desktop, so `browser/keys.ts` asks for them.

/**
 * Highlights are painted in shadow roots by rules of the document. Firefox asks for rules inside the root, and the page’s
 * roots are not ours to change (seen in Firefox 153).
 */
export const PAINTS_IN_SHADOW_ROOTS = !import.meta.env.FIREFOX;

/**
 * The background that a sheet of the user’s origin gives a highlight is painted. Chromium paints one only where the page’s
 * own origin gives it (seen in Chromium 156).
 */
export const PAINTS_HIGHLIGHT_BACKGROUNDS = import.meta.env.FIREFOX;

/**
 * The scripts of an extension that is removed hear of it. Firefox ends them without a word, but takes away the sheets that
 * the extension has put in (seen in Firefox 153).
 */
export const ANNOUNCES_REMOVAL = !import.meta.env.FIREFOX;

/** What is suggested below the address bar is written in XML; Firefox shows it as it stands. */
export const SUGGESTS_IN_XML = !import.meta.env.FIREFOX;

/**
 * Entries of context menus outlive the background script that has made them. In Firefox, whose background of manifest
 * version 2 lasts, they go with it: where the extension is switched off and on again, no event would tell to make them anew.
 */
export const MENUS_OUTLIVE_BACKGROUND = !import.meta.env.FIREFOX;

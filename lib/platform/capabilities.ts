// What the browser that this is built for can do. These are constants of the build, so that what a browser does not
// need is left out of its build. Commands are no such constant: Firefox for Android, which has none, gets the build for
// the desktop, so `browser/keys.ts` asks for them.

/**
 * Whether rules of the document paint highlights in shadow roots. Firefox needs rules inside the root, and the page’s
 * roots are not ours to change (seen in Firefox 153).
 */
export const PAINTS_IN_SHADOW_ROOTS = !import.meta.env.FIREFOX;

/**
 * Whether a sheet in the user origin can give highlights a background. Chromium paints a background only where a sheet
 * of the page’s own origin sets it (seen in Chromium 156).
 */
export const PAINTS_HIGHLIGHT_BACKGROUNDS = import.meta.env.FIREFOX;

/**
 * Whether highlights have their lines in forced colors, too. Chromium then paints each as a block of selection,
 * whatever its style (seen in Chromium 156).
 */
export const PAINTS_LINES_IN_FORCED_COLORS = import.meta.env.FIREFOX;

/**
 * Whether the scripts of an extension are told that it is removed. Firefox ends them without a word, but takes away the
 * sheets that the extension has put in (seen in Firefox 153).
 */
export const ANNOUNCES_REMOVAL = !import.meta.env.FIREFOX;

/** Whether suggestions below the address bar are written in XML. Firefox would show the XML as it stands. */
export const SUGGESTS_IN_XML = !import.meta.env.FIREFOX;

/**
 * Whether entries of context menus stay when the background script ends. In Firefox they do not: the background of
 * manifest version 2 runs as long as the extension does, and when the extension is switched off and on again, no event
 * would say that they have to be made anew.
 */
export const MENUS_OUTLIVE_BACKGROUND = !import.meta.env.FIREFOX;

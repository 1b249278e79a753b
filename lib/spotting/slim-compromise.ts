import type { Plugin } from 'vite';

/**
 * Parts of compromise’s tier one that dividing into sentences does without: matching, changing and writing out text,
 * look-ups, tags and contractions. The package has no entry without them, and each byte of the reader runs in a page.
 */
const SPARED =
  /[\\/]compromise[\\/]src[\\/]1-one[\\/](?:cache|change|contraction-one|freeze|lexicon|lookup|match|output|pointers|sweep|tag|typeahead)[\\/]plugin\.js$/;

/** Leaves them out of a build: each becomes a plugin that adds nothing. A test holds that sentences stay the same. */
export function slimCompromise(): Plugin {
  return {
    name: 'backstory-slim-compromise',
    enforce: 'pre',
    load: (id) => (SPARED.test(id) ? 'export default {};' : undefined),
  };
}

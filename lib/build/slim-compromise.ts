import type { Plugin } from 'vite';

/** The part of compromise’s tier one that divides a text into sentences, found by the same calls as in the whole. */
const SLIM = `
  import splitSentences from './1-one/tokenize/methods/01-sentences/index.js';
  import isSentence from './1-one/tokenize/methods/01-sentences/is-sentence.js';
  import { abbreviations } from './1-one/tokenize/model/lexicon.js';
  const methods = { one: { tokenize: { splitSentences, isSentence } } };
  const world = { methods, model: { one: { abbreviations } } };
  export default { methods: () => methods, world: () => world };
`;

/**
 * Puts that part in the place of the tier in a build: the package has no entry for it, and each byte of the reader runs
 * in a page. A test holds that sentences stay the same.
 */
export function slimCompromise(): Plugin {
  return {
    name: 'backstory-slim-compromise',
    enforce: 'pre',
    load: (id) => (/[\\/]compromise[\\/]src[\\/]one\.js$/.test(id) ? SLIM : undefined),
  };
}

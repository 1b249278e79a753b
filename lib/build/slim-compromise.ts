import type { Plugin } from 'vite';

/** The part of compromise’s tier one that divides a text into sentences, behind the same calls as the whole tier. */
const SLIM = `
  import splitSentences from './1-one/tokenize/methods/01-sentences/index.js';
  import isSentence from './1-one/tokenize/methods/01-sentences/is-sentence.js';
  import { abbreviations } from './1-one/tokenize/model/lexicon.js';
  const methods = { one: { tokenize: { splitSentences, isSentence } } };
  const world = { methods, model: { one: { abbreviations } } };
  export default { methods: () => methods, world: () => world };
`;

/**
 * Replaces the tier by that part in a build, as the package has no entry for it, and each byte of the reader runs in a
 * page. A test makes sure that sentences stay the same.
 */
export function slimCompromise(): Plugin {
  return {
    name: 'backstory-slim-compromise',
    enforce: 'pre',
    load: (id) => (/[\\/]compromise[\\/]src[\\/]one\.js$/.test(id) ? SLIM : undefined),
  };
}

import nlp from 'compromise/three';
import type { Lexicon } from '../../../lib/knowledge/lexicon';

/** What our speed is measured against, as in `tests/bench/speed`: compromise/three looks our names up in a text. */
export function lookUp({ aliases }: Lexicon): (text: string) => unknown {
  const trie = nlp.buildTrie([...new Set(aliases.map(({ text }) => text.toLowerCase()))]);
  return (text) => nlp(text).lookup(trie).json({ offset: true });
}

import knowledge from 'backstory:knowledge';
import nlp from 'compromise/three';
import { lexiconOf } from '../../../../lib/knowledge/lexicon';

const trie = nlp.buildTrie([...new Set(lexiconOf(knowledge).aliases.map(({ text }) => text.toLowerCase()))]);

/** What our speed is measured against, as in `tests/bench/speed`: compromise/three looks our names up in a text. */
export const recognise = (text: string): unknown => nlp(text).lookup(trie).json({ offset: true });

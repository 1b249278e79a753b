import knowledge from 'backstory:knowledge';
import nlp from 'compromise/three';
import Mark from 'mark.js';
import { lexiconOf } from '../../../../lib/knowledge/lexicon';

const lexicon = lexiconOf(knowledge);

const names = [...new Set(lexicon.aliases.map(({ text }) => text))];
const trie = nlp.buildTrie(names.map((name) => name.toLowerCase()));

/** What the bench calls in the page. */
const rivals = {
  compromise() {
    const text = document.body.textContent ?? '';
    const from = performance.now();
    nlp(text).lookup(trie).json({ offset: true });
    return performance.now() - from;
  },
  markJs() {
    const from = performance.now();
    new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });
    void document.body.offsetHeight;
    return performance.now() - from;
  },
};

export type Rivals = typeof rivals;
Object.assign(globalThis, { rivals });

import knowledge from 'backstory:knowledge';
import nlp from 'compromise/three';
import Mark from 'mark.js';
import { lexiconOf } from '../../../../lib/knowledge/lexicon';

const lexicon = lexiconOf(knowledge);

const names = [...new Set(lexicon.aliases.map(({ text }) => text))];
const trie = nlp.buildTrie(names.map((name) => name.toLowerCase()));

/**
 * How many names mark.js is given at a time: it calls itself for the next one, and some thousands overflow the stack.
 */
const MOST_NAMES = 500;

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
    const mark = new Mark(document.body);
    for (let at = 0; at < names.length; at += MOST_NAMES)
      mark.mark(names.slice(at, at + MOST_NAMES), {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
      });
    void document.body.offsetHeight;
    return performance.now() - from;
  },
};

export type Rivals = typeof rivals;
Object.assign(globalThis, { rivals });

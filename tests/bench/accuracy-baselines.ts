import nlp from 'compromise/three';
import type { Lexicon } from '../../lib/knowledge/lexicon';
import { escapeRegExp } from '../../lib/text/escape-reg-exp';
import type { Found } from './accuracy-gold';

// Baselines that recognise names without a judge. Tests and benches may import compromise/three; the extension must
// not.

/** (a) A word list: every alias as whole words, spelled as it is, longest first. */
export function wordList({ aliases, entities }: Lexicon): (text: string) => Found[] {
  const byForm = new Map(aliases.map(({ text, entity }) => [text.toLowerCase(), entities[entity]?.id ?? '']));
  const forms = [...aliases].sort((a, b) => b.text.length - a.text.length).map(({ text }) => escapeRegExp(text));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    Array.from(text.matchAll(any), ({ 0: form, index: start }) => ({
      start,
      end: start + form.length,
      id: byForm.get(form.toLowerCase()) ?? '',
    }));
}

interface OffsetJson {
  text: string;
  offset: { start: number; length: number };
}

/** (b) compromise: its people and organizations, and a lookup of the same names. What it finds is looked up by form. */
export function compromise({ aliases, entities }: Lexicon): (text: string) => Found[] {
  const byForm = new Map(aliases.map(({ text, entity }) => [normal(text), entities[entity]?.id ?? '']));
  const trie = nlp.buildTrie(aliases.map(({ text }) => text.toLowerCase()));
  return (text) => {
    const doc = nlp(text);
    const found = new Map<number, Found>();
    for (const view of [doc.people(), doc.organizations(), doc.lookup(trie)]) {
      for (const { text: form, offset } of view.json({ offset: true }) as OffsetJson[]) {
        const id = byForm.get(normal(form));
        const before = found.get(offset.start);
        const end = offset.start + offset.length;
        if (id && (!before || before.end < end)) found.set(offset.start, { start: offset.start, end, id });
      }
    }
    return [...found.values()];
  };
}

const normal = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

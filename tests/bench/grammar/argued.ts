import { isForeign } from '../../../lib/spotting/english/foreign';
import type { Judged } from '../../../lib/spotting/judging/judge';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import type { Span } from '../../../lib/spotting/shared/span';
import type { View } from '../../../lib/spotting/shared/view';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import type { Found } from '../accuracy-gold';
import type { Grammar } from './question';

/** Prepositions whose object may be the party that a phrase is about. */
const PREPOSITION = /\b(?:of|with|from|between|against|on)\b/g;

/** How far behind a phrase such a preposition is looked for. */
const BEHIND = 40;

/** Why a grammar refuses a phrase: another owns it, it goes on to another thing, it is with or of another. */
export type Objection = 'owner' | 'head' | 'object';

/** Whether, by the answers of a grammar, an accepted phrase is about somebody or something else. */
export function objectionTo({ view, candidate, verdict }: Judged, grammar: Grammar): Objection | undefined {
  if (!verdict.accepted || !isPhrase(candidate)) return undefined;
  const span = view.sentenceAt(candidate.start);
  const sentence = view.text.slice(span.start, Math.min(span.end, span.start + 600));
  const phrase = { start: candidate.start - span.start, end: candidate.end - span.start };
  if (phrase.end > sentence.length) return undefined;
  const wordAt = (at: Span | undefined) => (at ? sentence.slice(at.start, at.end) : '');
  const isOthers = (name: string) => /^\p{Lu}/u.test(name) && isOfOther(name, view);
  if (isOthers(wordAt(grammar.ownerOf(sentence, phrase)))) return 'owner';
  const head = grammar.headOf(sentence, phrase);
  const word = wordAt(head);
  if (head && head.end > phrase.end && isTerm(candidate) && !isOfSubject(word, candidate, view)) return 'head';
  const from = Math.max(phrase.end, head?.end ?? 0);
  for (const { 0: preposition, index } of sentence.slice(from, from + BEHIND).matchAll(PREPOSITION)) {
    const start = from + index;
    const attached = grammar.attachmentOf(sentence, { start, end: start + preposition.length });
    if (attached?.end !== from) continue;
    const object = /^\s+(?:the\s+)?(\p{Lu}\p{L}*)/u.exec(sentence.slice(start + preposition.length))?.[1] ?? '';
    if (isOthers(object)) return 'object';
  }
  return undefined;
}

/** A form of common words (“trade deficit”), or one that asks for words around it. */
const isPhrase = ({ alias }: Judged['candidate']): boolean =>
  alias.entity.category !== 'person' && alias.entity.category !== 'place' && (!alias.name || alias.need === 'context');

/** Whether the phrase changes its meaning with what it goes on to. A body’s spokeswoman still names the body. */
const isTerm = ({ alias }: Judged['candidate']): boolean =>
  alias.context !== undefined && alias.entity.category !== 'organization';

/** Whether a name is that of a state which is not of our subjects. */
const isOfOther = (name: string, view: View): boolean =>
  isForeign(`${name}'s x`, name.length + 3, name.length + 4, (word) => view.vocabulary.isOwnState(word));

/** Whether the word that a phrase goes on to is one of its subject. */
function isOfSubject(word: string, { alias }: Judged['candidate'], view: View): boolean {
  const patterns = [alias.context?.near, ...alias.entity.subjects.map(({ fields }) => fields)];
  return view.vocabulary.isTitleWord(word) || patterns.some((one) => one && word.search(one) >= 0);
}

/** Our recogniser, with those phrases left out to which the grammar objects. */
export function arguedWith(lexicon: CompiledLexicon, grammar: Grammar | undefined): (text: string) => Found[] {
  return (text) => {
    const blocks = paragraphs(text);
    const { mentions, judged } = spot(blocks, lexicon);
    const refused = new Set<string>();
    for (const one of grammar ? judged : []) {
      if (grammar && objectionTo(one, grammar))
        refused.add(`${one.view.index}:${one.view.folded.toOriginal(one.candidate.end - 1) + 1}`);
    }
    return mentions
      .filter(({ block, end, onTopic }) => onTopic && !refused.has(`${block}:${end}`))
      .map(({ block, start, end, id }) => {
        const from = blocks[block]?.start ?? 0;
        return { start: from + start, end: from + end, id };
      });
  };
}

import { countUpTo } from '../text/binary-search';
import type { Block } from '../text/block';
import { fold } from '../text/fold';
import type { NameLists } from '../text/name-lists';
import { isHeadlineCase } from '../text/words';
import { type StateName, statesIn } from './english/countries';
import type { Language } from './english/language';
import { type Sentence, sentences } from './english/sentences';
import { find } from './finding/find';
import { ANCHORS, type CompiledLexicon, type CompiledNames, type CompiledSubject } from './lexicon/compiled';
import { relatedLists } from './related-lists';
import type { Pausable } from './shared/pausable';
import type { Span } from './shared/span';
import type { View } from './shared/view';

/** Prepares the blocks of one document. May pause after each. */
export function* views(blocks: readonly Block[], lexicon: CompiledLexicon, language: Language): Pausable<View[]> {
  const all: View[] = [];
  const related = yield* relatedLists(blocks);
  for (const [index, block] of blocks.entries()) {
    const prepared = prepare(block, lexicon, language);
    const { folded, text, candidates, vocabulary, headline, sentenceAt, anchors, states, matches, words, names } =
      prepared;
    // Each property is named: an object into which another is spread is slower to use.
    all.push({
      block,
      aside: block.aside || related.has(index),
      index,
      folded,
      text,
      candidates,
      language,
      vocabulary,
      headline,
      sentenceAt,
      anchors,
      states,
      matches,
      words,
      names,
    });
    yield;
  }
  return all;
}

type Prepared = Omit<View, 'index' | 'aside'>;
const prepared = new WeakMap<Block, { view: Prepared; lexicon: CompiledLexicon; language: Language }>();

/** Prepares a block once and keeps the result: a page that has changed hands in most of its blocks again. */
function prepare(block: Block, lexicon: CompiledLexicon, language: Language): Prepared {
  const known = prepared.get(block);
  if (known?.lexicon === lexicon && known.language === language) return known.view;
  const made = view(block, lexicon, language);
  prepared.set(block, { view: made, lexicon, language });
  return made;
}

function view(block: Block, lexicon: CompiledLexicon, language: Language): Prepared {
  const named = found(block.text, lexicon);
  const kept = named.candidates.length > 0 ? block.keptLines : undefined;
  const { folded, candidates } = kept === undefined ? named : found(kept, lexicon);
  const { text } = folded;
  const places = new Map<RegExp, Span[]>();
  const once = (sought: RegExp, search: () => Span[]): Span[] => {
    let spans = places.get(sought);
    if (!spans) {
      spans = search();
      places.set(sought, spans);
    }
    return spans;
  };
  let parts: Sentence[] | undefined;
  let starts: number[] = [];
  let states: StateName[] | undefined;
  let inLists: ReturnType<NameLists['in']> | undefined;
  const names = (list: number): readonly Span[] => {
    inLists ??= lexicon.names.lists.in(text);
    return inLists[list] ?? [];
  };
  let anchors: Map<CompiledSubject, Span[]> | undefined;
  let small: string | undefined;
  return {
    block,
    folded,
    text,
    candidates,
    language,
    vocabulary: lexicon.vocabulary,
    headline: candidates.length > 0 && isHeadlineCase(text, candidates),
    sentenceAt(offset) {
      if (!parts) {
        parts = sentences(text, remembering(language.endsSentence));
        starts = parts.map(({ start }) => start);
      }
      return parts[countUpTo(starts, offset) - 1] as Sentence;
    },
    anchors() {
      anchors ??= bySubject(names(ANCHORS), text, lexicon.names);
      return anchors;
    },
    states() {
      states ??= statesIn(text);
      return states;
    },
    matches: (pattern) => once(pattern, () => matchesOf(pattern, text)),
    words(any) {
      // The text is put into lower case, as engines take four times as long to compile an expression with the flag `i`.
      small ??= text.toLowerCase();
      const searched = small;
      return once(any, () => matchesOf(any, searched));
    },
    names,
  };
}

function found(written: string, lexicon: CompiledLexicon) {
  const folded = fold(written);
  return { folded, candidates: find(folded.text, lexicon) };
}

/** A dateline with an agency: “LONDON, July 8 (Reuters) -” does not put a story on the front of that place. */
const DATELINE = /^[A-Z]{3}[^.!?()]{0,30}\([A-Z]/;

/** The anchors of a text by the subjects that they belong to. */
function bySubject(
  anchors: readonly Span[],
  text: string,
  { subjectsOf }: CompiledNames,
): Map<CompiledSubject, Span[]> {
  const found = new Map<CompiledSubject, Span[]>();
  for (const span of anchors) {
    const isOfDateline = span.start === 0 && DATELINE.test(text);
    for (const subject of subjectsOf(text.slice(span.start, span.end))) {
      if (isOfDateline && subject.weights === 'fronts') continue;
      const known = found.get(subject);
      if (known) known.push(span);
      else found.set(subject, [span]);
    }
  }
  return found;
}

/**
 * Keeps the answer for each stop with the text around it: a text of nothing but “He.” would ask the same a hundred
 * thousand times.
 */
function remembering(ask: Language['endsSentence']): Language['endsSentence'] {
  const answers = new Map<string, boolean>();
  return (before, after) => {
    const place = `${before}\n\n${after}`;
    const known = answers.get(place);
    const answer = known ?? ask(before, after);
    if (known === undefined) answers.set(place, answer);
    return answer;
  };
}

/** All places where a global expression matches. `matchAll` would make a copy of the expression for each block. */
function matchesOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: pattern.lastIndex });
    if (match[0] === '') pattern.lastIndex++;
  }
  return spans;
}

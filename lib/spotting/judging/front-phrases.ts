import type { Aboutness } from '../aboutness/aboutness';
import { frontsIn } from '../aboutness/fronts';
import type { StoryAbout } from '../aboutness/story-model';
import { isAnotherTime, timesAround } from '../arguments/times';
import type { CompiledSubject, Time } from '../lexicon/compiled';
import type { Pausable } from '../shared/pausable';
import { hasWithin, type Span, within } from '../shared/span';
import type { View } from '../shared/view';

// What a text says of its front without any name: “U.S. tariffs”, “a duty of 25 percent”.

/**
 * What may stand between the other party’s name and its tariff: a possessive, and a word that describes (“Washington’s new”).
 * Prepositions and most verbs are told by their form: “entered the United States without”, “Washington raised”.
 */
const BETWEEN =
  /^(?:'s)? (?:(?!(?:with|without|in|on|of|and|or|to|from|for|by|at|as|no)\b|[a-z]+(?:s|ed)\b)[a-z]+[ -])?$/;

/** What may stand between a tariff and the other party’s name: “tariffs imposed by the United States”. */
const OF = /^ (?:imposed |set |announced )?(?:of|by|from) (?:the )?$/;

/** A rate before the word (“25 percent duty”, “15% import tariff”), and one behind it (“a tariff of up to 50%”). */
const RATE_BEFORE = /\b\d+(?:\.\d+)?(?:%| percent| per cent) (?:[a-z]+[ -])?$/;
const RATE_BEHIND = /^ (?:rate )?of (?:[a-z]+ ){0,2}\d+(?:\.\d+)?(?:%| percent| per cent)/;

/** What makes a tariff another thing: “duty-free”, “tariff code”, and a deal, which would have a card of its own. */
const ANOTHER = /^(?:-| (?:codes?|schedules?|classifications?|lines?|headings?|agreements?|deals?|pacts?)\b)/;

/** Longest stretch before and behind the word that is looked at, in UTF-16 units. */
const FAR = 40;

/** As far as this a sentence is read on both sides, in UTF-16 units: a hostile one may go on for a megabyte. */
const SENTENCE = 400;

/** A place where a text speaks of its front, and the entity whose card stands for that. Offsets are in the folded text. */
export interface FrontPhrase extends Span {
  view: View;
  id: string;
}

/**
 * The places where a text speaks of its front’s own tariffs and deals. They count only where the text names nobody else who has a card: a reader who is told that a page is about the
 * quarrel with India should find one word on it that says more. May pause after each block.
 */
export function* frontPhrases(
  views: readonly View[],
  about: Aboutness,
  day: string | undefined,
): Pausable<FrontPhrase[]> {
  const found: FrontPhrase[] = [];
  const fronts = frontsOfStories(about.stories);
  for (const view of views) {
    if (view.block.aside) continue;
    const lit = (fronts.get(view.block.story) ?? []).filter((one) => one.cards.length > 0 && about.isLit(one, view));
    const spoken = lit.find(({ alone }) => !alone) ?? lit[0];
    if (!spoken) continue;
    for (const phrase of phrasesIn(view, spoken)) {
      const card = frontOf(view, lit, phrase)?.cards.find(({ meant }) => !isOfAnotherTime(view, phrase, meant, day));
      if (card) found.push({ ...phrase, view, id: card.id });
    }
    yield;
  }
  return found;
}

/** The fronts by which each story is called. */
function frontsOfStories(stories: readonly StoryAbout[]): ReadonlyMap<number, readonly CompiledSubject[]> {
  const byStory = new Map<number, StoryAbout[]>();
  for (const one of stories) byStory.set(one.story, [...(byStory.get(one.story) ?? []), one]);
  return new Map([...byStory].map(([story, all]) => [story, frontsIn(all)]));
}

/**
 * The words of trade policy beside which the other party’s name or a rate stands, with that; and those in whose sentence
 * the front’s anchor and the other party are named. Of the main front the anchor is enough: nobody else’s tariffs on
 * China fill a story.
 */
function phrasesIn(view: View, front: CompiledSubject): Span[] {
  const { text } = view;
  const names = view.names(front.thirds);
  return view.words(front.strongFields).flatMap((word): Span[] => {
    const { start, end } = word;
    const [before, after] = [text.slice(Math.max(0, start - FAR), start), text.slice(end, end + FAR)];
    if (ANOTHER.test(after)) return [];
    const owner = within(names, { start: start - FAR, end: start }).findLast((name) =>
      BETWEEN.test(text.slice(name.end, start)),
    );
    const rate = RATE_BEFORE.exec(before);
    const author = within(names, { start: end, end: end + FAR }).find((name) => OF.test(text.slice(end, name.start)));
    const behind = RATE_BEHIND.exec(after);
    if (owner || rate || author || behind) {
      const from = owner?.start ?? (rate ? start - before.length + rate.index : start);
      return [{ start: from, end: author?.end ?? end + (behind?.[0].length ?? 0) }];
    }
    const isOfFront =
      distanceTo(view, front, word) < Number.POSITIVE_INFINITY &&
      (front.weights === 'main' || hasWithin(names, view.sentenceAt(start)));
    return isOfFront ? [word] : [];
  });
}

/** A phrase that needs its surroundings to be understood. */
const NO_NAME = { need: 'context' } as const;

/** The front whose anchor stands nearest in the sentence of a phrase, else the first. */
function frontOf(view: View, fronts: readonly CompiledSubject[], phrase: Span): CompiledSubject | undefined {
  let [nearest] = fronts;
  let least = Number.POSITIVE_INFINITY;
  for (const front of fronts) {
    const distance = distanceTo(view, front, phrase);
    if (distance < least) [nearest, least] = [front, distance];
  }
  return nearest;
}

/** How far from a place the nearest anchor of a front is in the same sentence, in UTF-16 units; without one, infinity. */
function distanceTo(view: View, front: CompiledSubject, { start }: Span): number {
  if (front.alone) return Number.POSITIVE_INFINITY;
  const sentence = view.sentenceAt(start);
  const near = { start: Math.max(sentence.start, start - SENTENCE), end: Math.min(sentence.end, start + SENTENCE) };
  return within(view.anchors().get(front) ?? [], near).reduce(
    (least, one) => Math.min(least, Math.abs(one.start - start)),
    Number.POSITIVE_INFINITY,
  );
}

function isOfAnotherTime(view: View, { start, end }: Span, meant: Time | undefined, day: string | undefined): boolean {
  return meant !== undefined && isAnotherTime(timesAround(view, { start, end, alias: NO_NAME }, day), meant);
}

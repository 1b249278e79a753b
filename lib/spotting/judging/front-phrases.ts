import type { Aboutness } from '../aboutness/aboutness';
import { frontsIn } from '../aboutness/fronts';
import type { StoryAbout } from '../aboutness/story-model';
import { isAnotherTime, timesAround } from '../arguments/times';
import type { CompiledSubject, Time } from '../lexicon/compiled';
import type { Pausable } from '../shared/pausable';
import { hasWithin, type Span, within } from '../shared/span';
import type { View } from '../shared/view';

// What a text says of its front without any name: “U.S. tariffs”, “a duty of 25 percent”.

/** What may stand between the other party’s name and its tariff: “Washington’s”, “U.S. import”. */
const BETWEEN = /^(?:'s)? (?:[a-z]+[ -])?$/;

/** What may stand between a tariff and the other party’s name: “tariffs imposed by the United States”. */
const OF = /^ (?:imposed |set |announced )?(?:of|by|from) (?:the )?$/i;

/** A rate before the word (“25 percent duty”, “15% import tariff”), and one behind it (“a tariff of up to 50%”). */
const RATE_BEFORE = /\b\d+(?:\.\d+)?(?:%| percent| per cent) (?:[a-z]+[ -])?$/;
const RATE_BEHIND = /^ (?:rate )?of (?:[a-z]+ ){0,2}\d+(?:\.\d+)?(?:%| percent| per cent)/;

/** Longest stretch before and behind the word that is looked at, in UTF-16 units. */
const FAR = 40;

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
    const lit = (fronts.get(view.block.story) ?? []).filter((one) => one.card && about.isLit(one, view));
    const [first] = lit;
    if (!first) continue;
    for (const phrase of phrasesIn(view, lit.find(({ alone }) => !alone) ?? first)) {
      const front = lit.find((one) => isNamedBeside(view, one, phrase)) ?? first;
      const { card } = front;
      if (card && !isOfAnotherTime(view, phrase, card.meant, day)) found.push({ ...phrase, view, id: card.id });
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
  return view.words(front.strongFields).flatMap(({ start, end }): Span[] => {
    if (text.charAt(end) === '-') return []; // “Duty-free” is none.
    const owner = within(names, { start: start - FAR, end: start }).findLast((name) =>
      BETWEEN.test(text.slice(name.end, start)),
    );
    if (owner) return [{ start: owner.start, end }];
    const author = within(names, { start: end, end: end + FAR }).find((name) => OF.test(text.slice(end, name.start)));
    if (author) return [{ start, end: author.end }];
    const before = text.slice(Math.max(0, start - FAR), start);
    const rate = RATE_BEFORE.exec(before);
    if (rate) return [{ start: start - before.length + rate.index, end }];
    const behind = RATE_BEHIND.exec(text.slice(end, end + FAR));
    if (behind) return [{ start, end: end + behind[0].length }];
    const isOfFront =
      isNamedBeside(view, front, { start, end }) &&
      (front.weights === 'main' || hasWithin(names, view.sentenceAt(start)));
    return isOfFront ? [{ start, end }] : [];
  });
}

/** A phrase that needs its surroundings to be understood. */
const NO_NAME = { need: 'context' } as const;

/** Whether the sentence around a place names the anchor of a front. */
const isNamedBeside = (view: View, front: CompiledSubject, { start }: Span): boolean =>
  !front.alone && hasWithin(view.anchors().get(front) ?? [], view.sentenceAt(start));

function isOfAnotherTime(view: View, { start, end }: Span, meant: Time | undefined, day: string | undefined): boolean {
  return meant !== undefined && isAnotherTime(timesAround(view, { start, end, alias: NO_NAME }, day), meant);
}

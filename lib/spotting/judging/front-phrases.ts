import type { Aboutness } from '../aboutness/aboutness';
import { frontsIn } from '../aboutness/fronts';
import type { StoryAbout } from '../aboutness/story-model';
import { Referents } from '../arguments/referents';
import { namesIn } from '../arguments/state-names';
import type { CompiledAlias, CompiledSubject, Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { Pausable } from '../shared/pausable';
import { hasWithin, type Span, within } from '../shared/span';
import type { View } from '../shared/view';
import { endWithRate, withOwnerAndRate } from './phrase-extent';
import { frontOf } from './phrase-front';
import { isChargedElsewhere, isOfImporters, isOnFront, isOtherThing, isPlural } from './phrase-sense';

// What a story says of its front without any name: “U.S. tariffs”, “a duty of 25 percent”.

/**
 * A place that speaks of a front, as offsets in the folded text of its block, and the entity whose card stands for it.
 */
export interface FrontPhrase extends Span {
  view: View;
  id: string;
}

/**
 * The places where stories speak of the tariffs of their fronts. Only stories in which no name is marked are searched:
 * where the popup says that a page is about a front, at least one word on it should open a card. `hasNames`: whether a
 * name is marked in a story. May pause after each block.
 */
export function* frontPhrases(
  views: readonly View[],
  about: Aboutness,
  hasNames: (story: number) => boolean,
  day: string | undefined,
): Pausable<FrontPhrase[]> {
  const found: FrontPhrase[] = [];
  const fronts = frontsOfStories(about.stories);
  const finder = new PhraseFinder(day);
  for (const view of views) {
    if (view.block.aside || hasNames(view.block.story)) continue;
    const lit = (fronts.get(view.block.story) ?? []).filter((one) => about.isLit(one, view));
    if (lit.length === 0) continue;
    const forAll = about.frontsOf(view.block.story).find((one) => one.alone && about.isLit(one, view));
    for (const phrase of finder.phrasesIn(view, lit, forAll)) found.push(phrase);
    yield;
  }
  return found;
}

/** The fronts that each story is said to be on (`frontsIn`). */
function frontsOfStories(stories: readonly StoryAbout[]): ReadonlyMap<number, readonly CompiledSubject[]> {
  const byStory = new Map<number, StoryAbout[]>();
  for (const one of stories) {
    const known = byStory.get(one.story);
    if (known) known.push(one);
    else byStory.set(one.story, [one]);
  }
  return new Map([...byStory].map(([story, all]) => [story, frontsIn(all)]));
}

/**
 * How far a sentence is read on either side of a word, in UTF-16 units: a sentence of a hostile text may have a
 * megabyte.
 */
const SENTENCE = 400;

/** Finds the phrases of blocks, which have to be passed in the order of the document (`Referents`). */
class PhraseFinder {
  private readonly referents = new Map<CompiledSubject, Referents>();
  private readonly aliases = new Map<CompiledSubject, CompiledAlias>();

  /** `day`: the day on which the text was written, if it is known. */
  constructor(private readonly day: string | undefined) {}

  /**
   * The phrases of a block on these fronts, the likeliest first; `forAll`: what concerns all, if the block is lit for
   * it.
   */
  phrasesIn(view: View, fronts: readonly CompiledSubject[], forAll: CompiledSubject | undefined): FrontPhrase[] {
    const found: FrontPhrase[] = [];
    for (const word of view.words((fronts[0] as CompiledSubject).instruments)) {
      const sentence = sentenceAround(view, word);
      const front = frontOf(view, fronts, forAll, word, sentence);
      const phrase = front && this.phraseAt(view, front, word, sentence);
      if (phrase && phrase.start >= (found.at(-1)?.end ?? 0)) found.push(phrase);
    }
    return found;
  }

  private phraseAt(view: View, front: CompiledSubject, word: Span, sentence: Span): FrontPhrase | undefined {
    // “Its tariffs” belong to whichever party was named before, so they are left out.
    if (isOtherThing(view, word) || view.language.isOwnedByPronoun(view.text, word.start)) return undefined;
    const end = endWithRate(view, word);
    const candidate = { start: word.start, end, alias: this.aliasOf(front) };
    const referent = this.referentsOf(front).of(view, candidate);
    if (referent !== 'open' && referent !== 'ours' && referent !== 'owned') return undefined;
    if (isChargedElsewhere(view, candidate)) return undefined;
    const namesThird = hasWithin(view.names(front.thirds), sentence);
    const namesAnchor = !front.alone && hasWithin(view.anchors().get(front) ?? NONE, sentence);
    // “Pakistan pays a U.S. tariff of 19 percent”: a sentence that names another state and not the front’s compares the
    // two.
    if (!front.alone && !namesAnchor && namesOthers(view, candidate, sentence)) return undefined;
    const whole = withOwnerAndRate(view, candidate, sentence);
    const isOwned = referent !== 'open' || whole.isOwned;
    if (!isOwned && isOfImporters(view, candidate, front)) return undefined;
    const hasRate = whole.hasRate || end > word.end;
    const isEnough =
      isOwned ||
      (hasRate && (namesThird || namesAnchor)) ||
      isOnFront(view, candidate) ||
      (namesAnchor && (namesThird || front.weights === 'main') && isBareEnough(view, word, front));
    if (!isEnough) return undefined;
    const card = front.cards.find(({ meant }) => !meant || this.isOfTime(view, candidate, meant, front));
    return card && { start: whole.start, end: whole.end, view, id: card.id };
  }

  /** Whether a phrase may be of the time in which an entity is meant. */
  private isOfTime(view: View, candidate: Candidate, meant: Time, front: CompiledSubject): boolean {
    const alias = { ...candidate.alias, meant };
    return this.referentsOf(front).of(view, { ...candidate, alias }) !== 'other-time';
  }

  private referentsOf(front: CompiledSubject): Referents {
    const known = this.referents.get(front) ?? new Referents(this.day);
    this.referents.set(front, known);
    return known;
  }

  /**
   * An alias made up for the tariffs of a front, so that `Referents` judges the word like a phrase: the third imposes
   * them, and the front’s own party, if it has one, has to pay them.
   */
  private aliasOf(front: CompiledSubject): CompiledAlias {
    const known = this.aliases.get(front);
    if (known) return known;
    const made: CompiledAlias = {
      entity: {
        id: front.id,
        category: 'measure',
        specific: false,
        inAllNews: false,
        subjects: [front],
        telling: [],
        markedOn: [front],
        surname: undefined,
        continuations: undefined,
        parties: { of: ['third'], ...(!front.alone && { with: ['anchor'] }) },
        writes: false,
      },
      need: 'context',
      name: false,
      surname: undefined,
      bare: false,
      context: undefined,
      meant: front.since ? { from: front.since, until: '' } : undefined,
      sharers: undefined,
    };
    this.aliases.set(front, made);
    return made;
  }
}

const NONE: readonly Span[] = [];

/**
 * Whether a word is enough without an owner or a rate. In the plural it is; on the main front in the singular, too,
 * unless it modifies another noun (“tariff worries”), because most tariffs that are spoken of there are the third’s.
 */
const isBareEnough = (view: View, word: Span, front: CompiledSubject): boolean =>
  isPlural(view, word) || (front.weights === 'main' && !view.language.modifiesNoun(view.text, word.end));

/** Whether a sentence names a state that is neither the front nor the other party. */
const namesOthers = (view: View, { alias }: Candidate, sentence: Span): boolean =>
  within(namesIn(view, alias.entity.subjects).all, sentence).some(({ side }) => side === 'other');

function sentenceAround(view: View, { start }: Span): Span {
  const sentence = view.sentenceAt(start);
  return { start: Math.max(sentence.start, start - SENTENCE), end: Math.min(sentence.end, start + SENTENCE) };
}

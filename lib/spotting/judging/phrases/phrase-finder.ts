import { Referents } from '../../arguments/referents';
import { namesIn } from '../../arguments/state-names';
import type { CompiledAlias, CompiledSubject, Identity, Time } from '../../lexicon/compiled';
import type { Candidate } from '../../shared/candidate';
import { hasWithin, type Span, within } from '../../shared/span';
import type { View } from '../../shared/view';
import { endWithRate, withOwnerAndRate } from './extent';
import { frontOf } from './front-of';
import { isChargedElsewhere, isInPassing, isOfImporters, isOnFront, isOtherThing, isPlural } from './other-sense';

/**
 * A place that speaks of a front, as offsets in the folded text of its block, and the entity whose card stands for it.
 */
export interface FrontPhrase extends Span, Identity {
  view: View;
}

/** A word for the tariffs of a front where nothing says that they are another’s. */
interface Ours {
  candidate: Candidate;
  front: CompiledSubject;
  sentence: Span;
  /** The word with its owner and its rate. */
  whole: Span;
  isOwned: boolean;
  hasRate: boolean;
}

/**
 * How far a sentence is read on either side of a word, in UTF-16 units: a sentence of a hostile text may have a
 * megabyte.
 */
const SENTENCE = 400;

/** Finds the phrases of blocks, which have to be passed in the order of the document (`Referents`). */
export class PhraseFinder {
  private readonly referents = new Map<CompiledSubject, Referents>();
  private readonly aliases = new Map<CompiledSubject, CompiledAlias>();

  /** `written`: the time in which the text was written, if it is known. */
  constructor(private readonly written: Time | undefined) {}

  /**
   * The phrases of a block on these fronts, the likeliest first; `forAll`: what concerns all, if the block is lit for
   * it.
   */
  phrasesIn(view: View, fronts: readonly CompiledSubject[], forAll: CompiledSubject | undefined): FrontPhrase[] {
    const found: FrontPhrase[] = [];
    for (const word of view.words((fronts[0] as CompiledSubject).instruments)) {
      const ours = this.oursAt(view, word, fronts, forAll);
      if (ours === undefined || ours === 'others' || !this.isEnough(view, ours)) continue;
      const phrase = this.withCard(view, ours);
      if (phrase && phrase.start >= (found.at(-1)?.end ?? 0)) found.push(phrase);
    }
    return found;
  }

  /**
   * The first place of a block that speaks of one of these fronts in general words. A sentence that begins with
   * another’s tariffs goes on with them: “Their tariff on wheat is a tariff on bread.”
   */
  topicIn(
    view: View,
    fronts: readonly CompiledSubject[],
    forAll: CompiledSubject | undefined,
  ): FrontPhrase | undefined {
    let ofOthers = -1;
    for (const word of view.words((fronts[0] as CompiledSubject).topics)) {
      const { start } = sentenceAround(view, word);
      if (start === ofOthers) continue;
      const ours = this.oursAt(view, word, fronts, forAll);
      if (ours === 'others') ofOthers = start;
      else if (ours && !isInPassing(view, ours.whole)) {
        const topic = this.withCard(view, ours);
        if (topic) return topic;
      }
    }
    return undefined;
  }

  /** A word as one for the tariffs of the front that it is on; `others` where grammar gives it to others. */
  private oursAt(
    view: View,
    word: Span,
    fronts: readonly CompiledSubject[],
    forAll: CompiledSubject | undefined,
  ): Ours | 'others' | undefined {
    const sentence = sentenceAround(view, word);
    const front = frontOf(view, fronts, forAll, word, sentence);
    // “Its tariffs” belong to whichever party was named before, so they are left out.
    if (!front || isOtherThing(view, word) || view.language.isOwnedByPronoun(view.text, word.start)) return undefined;
    const end = endWithRate(view, word);
    const candidate = { start: word.start, end, alias: this.aliasOf(front) };
    const referent = this.referentsOf(front).of(view, candidate);
    if (referent === 'of-others') return 'others';
    if (referent === 'other-time' || referent === 'other-sense' || isChargedElsewhere(view, candidate))
      return undefined;
    // “Pakistan pays a U.S. tariff of 19 percent”: a sentence that names another state and not the front’s compares the
    // two.
    if (!front.alone && !namesAnchor(view, front, sentence) && namesOthers(view, candidate, sentence)) return undefined;
    const { hasRate, ...whole } = withOwnerAndRate(view, candidate, sentence);
    const isOwned = referent !== 'open' || whole.isOwned;
    if (!isOwned && isOfImporters(view, candidate, front)) return undefined;
    return { candidate, front, sentence, whole, isOwned, hasRate: hasRate || end > word.end };
  }

  /** Whether enough is said to mark it wherever it stands. */
  private isEnough(view: View, { candidate, front, sentence, isOwned, hasRate }: Ours): boolean {
    const namesThird = hasWithin(view.names(front.thirds), sentence);
    const named = namesAnchor(view, front, sentence);
    return (
      isOwned ||
      (hasRate && (namesThird || named)) ||
      isOnFront(view, candidate) ||
      (named && (namesThird || front.weights === 'main') && isBareEnough(view, candidate, front))
    );
  }

  /** A phrase with the first card of its front that was there at its time, if there is one. */
  private withCard(view: View, { candidate, front, whole: { start, end } }: Ours): FrontPhrase | undefined {
    const card = front.cards.find(({ meant }) => !meant || this.isOfTime(view, candidate, meant, front));
    return card && { start, end, view, id: card.id, category: card.category };
  }

  /** Whether a phrase may be of the time in which an entity is meant. */
  private isOfTime(view: View, candidate: Candidate, meant: Time, front: CompiledSubject): boolean {
    const alias = { ...candidate.alias, meant };
    return this.referentsOf(front).of(view, { ...candidate, alias }) !== 'other-time';
  }

  private referentsOf(front: CompiledSubject): Referents {
    const known = this.referents.get(front) ?? new Referents(this.written);
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
        office: undefined,
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

/** Whether a sentence names the country of a front. */
const namesAnchor = (view: View, front: CompiledSubject, sentence: Span): boolean =>
  !front.alone && hasWithin(view.anchors().get(front) ?? NONE, sentence);

/** Whether a sentence names a state that is neither the front nor the other party. */
const namesOthers = (view: View, { alias }: Candidate, sentence: Span): boolean =>
  within(namesIn(view, alias.entity.subjects).all, sentence).some(({ side }) => side === 'other');

function sentenceAround(view: View, { start }: Span): Span {
  const sentence = view.sentenceAt(start);
  return { start: Math.max(sentence.start, start - SENTENCE), end: Math.min(sentence.end, start + SENTENCE) };
}

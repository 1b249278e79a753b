import type { Aboutness } from '../aboutness/aboutness';
import { hasCompany, isCertain, namesSpecific } from '../aboutness/block-names';
import { isPartOfName } from '../arguments/longer-phrase';
import { Referents } from '../arguments/referents';
import type { CompiledEntity, Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { View } from '../shared/view';
import { hasListedRate } from './phrases/extent';
import { accept, type Refusal, refuse, type Verdict } from './verdict';
import { senseOf } from './word-sense';

/**
 * Judges names and phrases: by their form, by the words around them, by the document. It remembers what it has judged,
 * so candidates have to be passed in the order of the document, and a second pass needs a new instance.
 */
export class NameJudge {
  /** The paragraph in which a phrase last meant something else, by entity, and whether its grammar said so. */
  private readonly otherSense = new Map<CompiledEntity, { view: View; firm: boolean }>();
  private readonly referents: Referents;
  /** The story that last named each entity. */
  private readonly namedIn = new Map<CompiledEntity, number>();

  /** `written`: the time in which the text was written, if it is known. */
  constructor(
    private readonly aboutness: Aboutness,
    written?: Time,
  ) {
    this.referents = new Referents(written);
  }

  judge(view: View, candidate: Candidate): Verdict {
    const verdict = this.judgeOne(view, candidate);
    if (verdict.accepted) this.namedIn.set(candidate.alias.entity, view.block.story);
    return verdict;
  }

  /** Whether it has last accepted a name of an entity in a story. */
  hasNamed(entity: CompiledEntity, story: number): boolean {
    return this.namedIn.get(entity) === story;
  }

  /**
   * Whether a word in its sentence shows that a form is ours, in a passage on it. `isShown`: whether something else
   * shows it already, if its paragraph is on the subject or names somebody else of ours.
   */
  isBeside(view: View, candidate: Candidate, isShown: boolean): boolean {
    const { entity } = candidate.alias;
    const { is, by } = senseOf(view, candidate);
    const isOurs = isShown
      ? is !== 'other' && (this.aboutness.isJoined(entity, view) || namesAnother(view, entity))
      : is === 'ours' && by === 'sentence';
    return isOurs && this.aboutness.isOn(entity, view);
  }

  private judgeOne(view: View, candidate: Candidate): Verdict {
    const { alias } = candidate;
    const { entity } = alias;
    const referent = this.referents.of(view, candidate);
    if (referent === 'other-time') return refuse(referent);
    if (isPartOfName(view, candidate)) return refuse('longer-name');
    if (referent === 'of-others' || referent === 'other-sense') return this.refuseSense(view, entity, referent, true);
    const sense = senseOf(view, candidate);
    if (sense.is === 'other' && sense.by === 'phrase') return refuse('other-sense');
    if (alias.need === 'introduction' && entity.category !== 'person')
      return this.hasNamed(entity, view.block.story) ? accept('established') : refuse('not-introduced');
    if (alias.need !== 'context') return accept('name');
    if (sense.is === 'other' && sense.by === 'sentence') return this.refuseSense(view, entity);
    if (referent === 'ours') return accept('arguments');
    const other = this.otherSense.get(entity);
    const isOther = other?.view === view && referent !== 'owned';
    if (sense.is === 'ours' && sense.by === 'sentence' && !(isOther && other.firm)) return accept('near');
    const isJoined = this.aboutness.isJoined(entity, view);
    // A body has namesakes in other states, so only its owner tells it from those a paragraph on the subject speaks of.
    const isNamesake = entity.category === 'organization' && referent !== 'owned';
    if ((sense.is === 'other' && (!isJoined || isNamesake)) || isOther)
      return hasCompany(view, candidate) ? accept('near') : refuse('other-sense');
    if (sense.is === 'ours') return accept('near');
    // A city, or a phrase with `near` words, stands in many stories. Without such a word it is ours only in a paragraph
    // that is itself on the subject. Such a phrase in small letters (“tariff threat”) is an everyday one and not even
    // ours there, except for goods, whose words have no other meaning, and for what has a number (“section 9”).
    const words = view.text.slice(candidate.start, candidate.end);
    const isEveryday = entity.category !== 'goods' && isSmall(words.charAt(0)) && !/\d$/.test(words);
    if (alias.context?.near && isEveryday) return refuse('elsewhere');
    if (entity.category === 'goods' && hasListedRate(view, candidate) && this.aboutness.isOn(entity, view))
      return accept('subject');
    if (entity.category === 'place' || alias.context?.near)
      return isJoined ||
        namesSpecific(view, entity) ||
        this.speaksForStory(view, entity) ||
        this.isOnlyBody(view, candidate)
        ? accept('subject')
        : refuse('elsewhere');
    if (view.aside) return refuse('no-context');
    return this.aboutness.isOn(entity, view) ? accept('subject') : refuse('no-context');
  }

  /**
   * Whether a block is a heading of a story on the subject. It is too short to show its subject by itself, so a phrase
   * in it means what the story means. A city does not: other things happen there.
   */
  private speaksForStory(view: View, entity: CompiledEntity): boolean {
    return (
      entity.category !== 'place' && view.block.kind === 'heading' && !view.aside && this.aboutness.isOn(entity, view)
    );
  }

  /**
   * Whether a body is the only one of its name in a story, which is on nothing but what concerns all: “the Supreme
   * Court”, where no country with a court of its own has a part, and no place stands beside it (“in Jerusalem”).
   */
  private isOnlyBody(view: View, { start, end, alias: { entity } }: Candidate): boolean {
    const { category } = entity;
    if (
      IN_PLACE.test(view.text.slice(end, end + FAR)) ||
      PLACE_BEFORE.test(view.text.slice(Math.max(0, start - FAR), start))
    )
      return false;
    const fronts = this.aboutness.frontsOf(view.block.story);
    return category === 'organization' && fronts.every(({ alone }) => alone) && this.aboutness.isOn(entity, view);
  }

  /**
   * Refuses a phrase, and remembers that it means something else in this paragraph until a sentence says otherwise (one
   * sense per paragraph). `firm`: whether its grammar said so.
   */
  private refuseSense(view: View, entity: CompiledEntity, refusal: Refusal = 'other-sense', firm = false): Verdict {
    this.otherSense.set(entity, { view, firm });
    return refuse(refusal);
  }
}

/** Whether a block certainly names somebody or something else of ours, goods aside, which stand in many texts. */
const namesAnother = (view: View, entity: CompiledEntity): boolean =>
  view.candidates.some(
    (one) => one.alias.entity !== entity && one.alias.entity.category !== 'goods' && isCertain(view, one),
  );

/** “The Supreme Court in Pretoria”, “In Colorado the Supreme Court”. */
const IN_PLACE = /^ (?:in|of) [A-Z]/;
const PLACE_BEFORE = /\b[Ii]n [A-Z][a-z]+,?(?: the)? $/;

/** How far around a name such a place is looked for, in UTF-16 units. */
const FAR = 32;

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

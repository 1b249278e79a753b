import { countUpTo } from '../../text/binary-search';
import { isTown } from '../english/byline';
import { sexOfKin } from '../english/grammar/introductions';
import { between } from '../english/grammar/phrases';
import { goesOn, nameBefore } from '../english/personal-names';
import { isCourtesy } from '../english/titles';
import type { CompiledEntity } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { CANDIDATES_A_STEP, type Pausable } from '../shared/pausable';
import type { View } from '../shared/view';
import { type Beside, besideOurs, isOfAnother, isOursAgain, isPartOf, isThing, isToldHere } from './namesakes';
import { senseOf } from './word-sense';

/** Who bears a surname: one of ours, or somebody else. */
export type Bearer = CompiledEntity | 'rival';

/**
 * Who bears each surname that a text introduces, and where it does. A place is the ordinal of a candidate: its number
 * in the whole document, counted from 0.
 */
export interface Bearers {
  /** The bearer that the story introduced last up to a place. */
  lastUpTo(surname: string, story: number, ordinal: number): Bearer | undefined;
  /** Whether the story has introduced an entity before a place, whoever else of that surname it introduced since. */
  isIntroduced(surname: string, story: number, entity: CompiledEntity, ordinal: number): boolean;
  /**
   * Whether a block is one of the first of its story, which may use a surname before the story introduces its bearer.
   */
  isOpening(view: View): boolean;
  /**
   * The only bearer that the whole story introduces; undefined if there are several. For what stands before the
   * introduction. In an opening it is also ours whom the story names long before anybody else.
   */
  only(surname: string, story: number, isOpening: boolean): Bearer | undefined;
  /** Whether a story names somebody else of this surname, wherever. */
  hasRival(surname: string, story: number): boolean;
  /**
   * Whether the surname at a place may be that of a firm: what stands around it says so, or the story has named the
   * firm since it introduced the bearer, or anywhere if it introduces him only behind the place.
   */
  isFirm(surname: string, story: number, bearer: CompiledEntity, ordinal: number): boolean;
  /** Whether the surname at a place is part of somebody else’s name, where capitals carry meaning. */
  isRival(ordinal: number): boolean;
  /** Whether the story names somebody else of this surname by this given name (“Ivanka”). */
  isRivalGivenName(surname: string, story: number, given: string): boolean;
}

/** How many blocks open a story: a headline, what stands below it, and the lead. */
const OPENING_BLOCKS = 3;

/**
 * How many names stand between a bearer and somebody whom a story names long after him: some paragraphs have as many.
 */
const LATE = 8;

/** What one story introduces of one surname: bearers, with the ordinals of their introductions, ascending. */
interface Introductions {
  ordinals: number[];
  bearers: Bearer[];
  /** Where the last of them is somebody else who is named beside ours, and has no part of his own. */
  beside?: Beside | undefined;
  /** The place where each entity was first introduced. */
  first: Map<CompiledEntity, number>;
  givenNames: Set<string>;
  /** Whether it has named a town of this name, so that “from Greer” means the town. */
  town?: boolean;
  /** The ordinals of the places at which it names a firm of this name, ascending. */
  firms: number[];
}

/**
 * Collects all introductions of a document, of our entities and of rivals: by full name, or by a surname with a title
 * or a country. `isOurs` tells whether a full name that several people bear (`Christopher Adams`) is ours here. May
 * pause between candidates.
 */
export function* bearers(
  views: readonly View[],
  isOurs: (view: View, candidate: Candidate) => boolean,
): Pausable<Bearers> {
  const stories = new Map<number, Map<string, Introductions>>();
  /** By ordinal, whether the surname there is part of somebody else’s name. */
  const rivals: boolean[] = [];
  /** The ordinals of the surnames beside which something stands that may mean a firm. */
  const doubtful = new Set<number>();
  const known = (surname: string, story: number) => stories.get(story)?.get(surname);
  const opened = (surname: string, story: number): Introductions => {
    const ofStory = stories.get(story) ?? new Map<string, Introductions>();
    const all = ofStory.get(surname) ?? {
      ordinals: [],
      bearers: [],
      first: new Map(),
      givenNames: new Set(),
      firms: [],
    };
    stories.set(story, ofStory.set(surname, all));
    return all;
  };
  const openings = new Map<number, number>();
  let ordinal = -1;
  for (const view of views) {
    if (!openings.has(view.block.story)) openings.set(view.block.story, view.index);
    for (const [nth, candidate] of view.candidates.entries()) {
      ordinal++;
      rivals.push(false);
      const { start, end, alias } = candidate;
      const { surname, bare } = alias;
      if (ordinal % CANDIDATES_A_STEP === 0) yield;
      if (!surname) continue;
      if (isThing(view, candidate)) {
        rivals[ordinal] = true;
        continue;
      }
      const { story } = view.block;
      const before = known(surname.text, story);
      const isPlace = bare && isTown(view.text, start, end, before?.town, !!before?.first.size);
      const isRival = isPlace || (!view.headline && isOfAnother(view, candidate, surname));
      rivals[ordinal] = isRival;
      const isFirm = bare && surname.firm && !isCourtesy(view.text, start);
      // “Ford’s engine plant” is the firm’s, but “Trump’s hotel” is his.
      const behind = isFirm && view.text.startsWith("'s", end) ? end + 2 : end;
      const isLonger = goesOn(view.text, behind, alias.entity.continuations);
      if (isFirm && (isLonger || senseOf(view, candidate).is === 'other')) {
        doubtful.add(ordinal);
        // “Ford met GM” may be the man’s doing, but in “Ford and GM” it is the firm.
        if (isLonger || isBesideFirm(view, candidate)) opened(surname.text, story).firms.push(ordinal);
      }
      const rival = isRival || surname.namesake || (!isFirm && isLonger);
      const isAlone = bare && !rival;
      const isTold = isAlone && !isFirm && isToldHere(view, candidate, surname);
      if (isAlone && !isTold && !isOursAgain(before?.beside, view, nth)) {
        if (before?.beside && isPartOf(before.beside, view, candidate)) before.beside = undefined;
        continue;
      }
      // “Xi Mingze, his daughter”: whoever is named as kin does not take the name from a famous bearer.
      if (isRival && alias.need === 'context' && sexOfKin(view.text, start, end)) continue;
      const introduced = opened(surname.text, story);
      const last = introduced.bearers.at(-1);
      introduced.town ||= isPlace;
      if (isPlace && introduced.first.size > 0) continue;
      introduced.ordinals.push(ordinal);
      const isKnown = bare || introduced.first.has(alias.entity) || isOurs(view, candidate);
      const bearer = !rival && isKnown ? alias.entity : 'rival';
      if (bearer === 'rival') {
        introduced.beside = besideOurs(last === 'rival' ? introduced.beside : last, view, candidate, surname);
      }
      introduced.bearers.push(bearer);
      if (bearer !== 'rival' && !introduced.first.has(bearer)) introduced.first.set(bearer, ordinal);
      if (rival && bare) introduced.givenNames.add(nameBefore(view.text, start)?.toLowerCase() ?? '');
    }
  }
  return {
    lastUpTo(surname, story, place) {
      const all = known(surname, story);
      return all?.bearers[countUpTo(all.ordinals, place) - 1];
    },
    isIntroduced: (surname, story, entity, place) =>
      (known(surname, story)?.first.get(entity) ?? Number.POSITIVE_INFINITY) < place,
    isRival: (place) => rivals[place] === true,
    hasRival: (surname, story) => known(surname, story)?.bearers.includes('rival') === true,
    isFirm(surname, story, bearer, place) {
      const { firms = [], bearers = [], ordinals = [] } = known(surname, story) ?? {};
      const introduced = ordinals.findLast((one, nth) => one < place && bearers[nth] === bearer);
      return (
        doubtful.has(place) || firms.some((firm) => introduced === undefined || (introduced < firm && firm < place))
      );
    },
    isOpening: ({ block, index }) => index - (openings.get(block.story) ?? index) < OPENING_BLOCKS,
    only(surname, story, isOpening) {
      const { bearers = [], ordinals = [] } = known(surname, story) ?? {};
      const [one, other, more] = new Set(bearers);
      const isLate = Number(ordinals[bearers.indexOf('rival')]) > Number(ordinals[0]) + LATE;
      return !other || (isOpening && isLate && !more) ? one : undefined;
    },
    isRivalGivenName: (surname, story, given) => known(surname, story)?.givenNames.has(given.toLowerCase()) ?? false,
  };
}

/** What joins a firm to the name of another, or to a word for what it is: “Ford and GM”, “Ford, a carmaker”. */
const BESIDE = /^(?:,|,? (?:and|or|&)|\/)(?: (?:an?|the))? ?$/;

/** Whether one of the words that give a surname another sense is joined to it. */
function isBesideFirm(view: View, { start, end, alias }: Candidate): boolean {
  const others = alias.context?.unless ? view.words(alias.context.unless) : [];
  return others.some(
    (one) => BESIDE.test(between(view.text, end, one.start)) || BESIDE.test(between(view.text, one.end, start)),
  );
}

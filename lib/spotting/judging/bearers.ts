import { countUpTo } from '../../text/fold';
import {
  goesOn,
  isRivalName,
  isToldByTitle,
  nameBefore,
  type Surname,
  sexByTitle,
  sexOfKin,
} from '../english/personal-names';
import { isCourtesy } from '../english/titles';
import type { CompiledEntity } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { CANDIDATES_A_STEP, type Pausable } from '../shared/pausable';
import type { View } from '../shared/view';

/** Who bears a surname: one of ours, or somebody else. */
export type Bearer = CompiledEntity | 'rival';

/**
 * Who bears each surname that a text introduces, and where it does. A place is the ordinal of a candidate: its number
 * in the whole document, counted from 0.
 */
export interface Bearers {
  /** The bearer that the story introduced last before a place. */
  lastBefore(surname: string, story: number, ordinal: number): Bearer | undefined;
  /** Whether the story has introduced an entity before a place, whoever else of that surname it introduced since. */
  isIntroduced(surname: string, story: number, entity: CompiledEntity, ordinal: number): boolean;
  /**
   * Whether a block is one of the first of its story, which may use a surname before the story introduces its bearer.
   */
  isOpening(view: View): boolean;
  /**
   * The only bearer that the whole story introduces; undefined if there are several. For what stands before the
   * introduction.
   */
  only(surname: string, story: number): Bearer | undefined;
  /** Whether the words beside the surname at a place tell who is meant. */
  isTold(ordinal: number): boolean;
  /** Whether the surname at a place is part of somebody else’s name, where capitals carry meaning. */
  isRival(ordinal: number): boolean;
  /** Whether the story names somebody else of this surname by this given name (“Ivanka”). */
  isRivalGivenName(surname: string, story: number, given: string): boolean;
}

/** How many blocks open a story: a headline, what stands below it, and the lead. */
const OPENING_BLOCKS = 3;

/** What one story introduces of one surname: bearers, with the ordinals of their introductions, ascending. */
interface Introductions {
  ordinals: number[];
  bearers: Bearer[];
  /** The place where each entity was first introduced. */
  first: Map<CompiledEntity, number>;
  givenNames: Set<string>;
  /** Where the last of them is somebody who is named beside one of ours in passing: in which block, and of which sex. */
  passing?: { block: number; isOfOtherSex: boolean } | undefined;
}

/**
 * Whether a surname is that of our bearer again, after somebody else was named beside him in passing (“his wife, Ann
 * Carney”): behind a title that does not fit the other, and in later paragraphs. A bare surname that stands first is
 * not, as it may be a pronoun’s or many people’s.
 */
function isAgain({ first, passing }: Introductions, view: View, { start, alias }: Candidate): boolean {
  if (!passing || !first.has(alias.entity)) return false;
  const isTitled = sexByTitle(view.text, start) !== undefined;
  return view.index > passing.block ? isTitled || !alias.surname?.first : isTitled && passing.isOfOtherSex;
}

/**
 * How somebody else is named in passing beside the bearer who was last introduced: as kin, or by the title of the other
 * sex.
 */
function passingIn(view: View, { start, end }: Candidate, surname: Surname): Introductions['passing'] {
  const own = surname.titles.has('ms') ? 'woman' : 'man';
  const kin = sexOfKin(view.text, start, end);
  const isOfOtherSex = (kin ?? sexByTitle(view.text, start) ?? own) !== own;
  return kin || isOfOtherSex ? { block: view.index, isOfOtherSex } : undefined;
}

/**
 * Whether the words beside a bare surname tell who is meant: “Canada’s Carney”, “LeBlanc, the minister for trade”.
 * Never for surnames that stand first, as too many people share them (“China’s Li”).
 */
function isToldHere({ text, headline, vocabulary }: View, { start, end, alias }: Candidate, surname: Surname): boolean {
  if (surname.first) return false;
  if (!headline && isToldByTitle(text, end, surname, vocabulary)) return true;
  const country = /^(.+)'s$/.exec(nameBefore(text, start) ?? '')?.[1];
  return country !== undefined && alias.entity.subjects.some((one) => !one.alone && one.isOwn(country));
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
  const told = new Set<number>();
  const known = (surname: string, story: number) => stories.get(story)?.get(surname);
  const begin = (surname: string, story: number): Introductions => {
    const begun: Introductions = { ordinals: [], bearers: [], first: new Map(), givenNames: new Set() };
    const ofStory = stories.get(story) ?? new Map<string, Introductions>();
    stories.set(story, ofStory.set(surname, begun));
    return begun;
  };
  const openings = new Map<number, number>();
  let ordinal = -1;
  for (const view of views) {
    if (!openings.has(view.block.story)) openings.set(view.block.story, view.index);
    for (const candidate of view.candidates) {
      ordinal++;
      rivals.push(false);
      const { start, end, alias } = candidate;
      const { surname, bare } = alias;
      if (ordinal % CANDIDATES_A_STEP === 0) yield;
      if (!surname) continue;
      const isRival = bare && !view.headline && isRivalName(view.text, start, end, surname, view.vocabulary);
      rivals[ordinal] = isRival;
      const { story } = view.block;
      const before = known(surname.text, story);
      const isFirm = bare && surname.firm && !isCourtesy(view.text, start);
      const rival = isRival || (!isFirm && goesOn(view.text, end, alias.entity.continuations));
      const isTold =
        bare &&
        !rival &&
        !isFirm &&
        (isToldHere(view, candidate, surname) || (before !== undefined && isAgain(before, view, candidate)));
      if (bare && !rival && !isTold) continue;
      if (isTold) told.add(ordinal);
      const introduced = before ?? begin(surname.text, story);
      const wasOurs = introduced.passing || (introduced.bearers.at(-1) ?? 'rival') !== 'rival';
      introduced.passing = isRival && wasOurs ? passingIn(view, candidate, surname) : undefined;
      introduced.ordinals.push(ordinal);
      const bearer = !rival && isOurs(view, candidate) ? alias.entity : 'rival';
      introduced.bearers.push(bearer);
      if (bearer !== 'rival' && !introduced.first.has(bearer)) introduced.first.set(bearer, ordinal);
      if (rival && bare) introduced.givenNames.add(nameBefore(view.text, start)?.toLowerCase() ?? '');
    }
  }
  return {
    lastBefore(surname, story, place) {
      const all = known(surname, story);
      return all?.bearers[countUpTo(all.ordinals, place - 1) - 1];
    },
    isIntroduced: (surname, story, entity, place) =>
      (known(surname, story)?.first.get(entity) ?? Number.POSITIVE_INFINITY) < place,
    isRival: (place) => rivals[place] === true,
    isTold: (place) => told.has(place),
    isOpening: ({ block, index }) => index - (openings.get(block.story) ?? index) < OPENING_BLOCKS,
    only(surname, story) {
      const all = new Set(known(surname, story)?.bearers);
      return all.size === 1 ? [...all][0] : undefined;
    },
    isRivalGivenName: (surname, story, given) => known(surname, story)?.givenNames.has(given.toLowerCase()) ?? false,
  };
}

import type { CompiledSubject, Weighing } from '../lexicon/compiled';
import type { Counts, Evidence } from './evidence';
import { WEIGHTS } from './weights';

// The model that judges a story: its evidence, weighed into the odds that it is about a subject.

/** What each count of evidence adds to the log-odds. */
export function contributions(counts: Counts, weighing: Weighing) {
  const weights = WEIGHTS[weighing].counts;
  return (Object.keys(weights) as (keyof Counts)[]).map((name) => ({
    name,
    count: counts[name],
    adds: weights[name] * Math.log1p(counts[name]),
  }));
}

/** The log-odds that a story is about a subject, given its evidence. */
export const storyScore = ({ counts }: Evidence, weighing: Weighing): number =>
  contributions(counts, weighing).reduce((score, { adds }) => score + adds, WEIGHTS[weighing].bias);

/** From these log-odds on a story is about its subject: the odds are even. */
const CORE = 0;

/**
 * From these log-odds on a thin story is about its subject. Who or what is in all news proves little: with even odds,
 * of 880 pages on something else that were read eight more would be marked for people and firms (climate talks, a day
 * on Wall Street), and of 300 three for goods (a carmaker’s quarter, a corn harvest). Of 725 on the trade war none is
 * lost.
 */
const CLEAR = { fame: 1.5, goods: 1 } as const;

/** Whether the odds are that a story is about a subject. */
export const isLikely = (score: number, { thin }: Evidence): boolean => score >= (thin ? CLEAR[thin] : CORE);

/**
 * From these log-odds on a story that has passages on a front is marked for it as a whole, if it is about another front
 * as a whole: whoever reads on tariffs on everybody wants to know what its soybeans are. With 0 three more marks in 460
 * texts are wrong, and one more is right.
 */
const BESIDE = 1;

/** Whether a story is clearly about a front too, beside another that it is about as a whole. */
export const isClearBeside = (score: number): boolean => score >= BESIDE;

/** How much the log-odds of the story around a passage count beside those of the passage. */
const AROUND = 0.2;
/** From this sum on it is a passage. */
const PASSAGE = 1;

/**
 * The same on fronts beside the main one if the story speaks against the passage: their words stand in passing in many
 * stories on something else (a mine’s road, a farm bill).
 */
const AGAINST = 0.8;

/** Whether a run of blocks is a passage on a subject, given its own log-odds and those of the story around it. */
export const isPassage = (run: number, story: number, weighing: Weighing): boolean =>
  run + (weighing !== 'main' && story < 0 ? AGAINST : AROUND) * story >= PASSAGE;

/**
 * A story that comes to its subject only further down is still about it as a whole if joined sentences begin in so many
 * of its fifths, or so much of its text stands in blocks with an anchor. Passages in stories on something else stay
 * below both: of those that were labelled the longest is in two fifths, and 54 % of its story is in such blocks.
 */
const SPREAD = 3;
/** See `SPREAD`. */
export const SHARE = 0.6;

/**
 * Whether a story is about a subject from its beginning, or all over, and not only in a passage further down. Where no
 * passage stands out, it is enough that its lead names the anchor, unless the story speaks of the field in passing.
 */
export const isThroughout = (evidence: Evidence, weighing: Weighing, hasPassages: boolean): boolean => {
  const { counts, named, opening, spread } = evidence;
  if (opening || spread >= SPREAD || counts.share >= SHARE) return true;
  return !hasPassages && named && !isInPassing(evidence, weighing);
};

/**
 * Whether a story beside the main subject comes to it in passing: in one joined sentence at most, with one strong field
 * word behind the lead, and without a telling name. The story of a trial in Brazil names the country everywhere, and
 * the tariff with which America has answered once. The anchors of what concerns all stand in most texts anyhow.
 */
export const isInPassing = ({ counts, joined }: Evidence, weighing: Weighing): boolean =>
  weighing !== 'main' &&
  joined <= 1 &&
  counts.strongLead === 0 &&
  counts.strongAll <= 1 &&
  counts.tellingMentions === 0;

/**
 * From these log-odds on a story is about a front beside the main one as a whole, wherever it comes to it: notices of
 * lawyers tell of courts and refunds, and name neither a country nor the president. Of the stories that are labelled as
 * touching such a front the likeliest has 2.7, and a quarter’s results with one dense passage on refunds had 5.4.
 */
const CERTAIN = 8;

/** Whether the odds leave no doubt that a story is about a subject as a whole. */
export const isCertainlyAbout = (evidence: Evidence, score: number, weighing: Weighing): boolean =>
  weighing !== 'main' && score >= CERTAIN && !isInPassing(evidence, weighing);

/** Whether a text is about a subject as a whole, in a passage, or not. */
export type About = 'core' | 'touch' | 'off';

/** What was found of one story and one subject of which it speaks. */
export interface StoryAbout {
  story: number;
  subject: CompiledSubject;
  about: About;
  evidence: Evidence;
  /** The log-odds that the story is about the subject. */
  score: number;
  /**
   * Why it is not, though the odds are that it is: it tells history (`tellsHistory`), stays at home (`staysAtHome`), or
   * tells of another country (`isOfOthers`) and names this one in passing (`withoutPassing`).
   */
  butTells: 'history' | 'home' | 'another' | undefined;
}

import type { Counts, Evidence } from './evidence';

/**
 * How much each count of evidence speaks for a story being about a subject, in log-odds for each unit of `ln(1 + count)`.
 * `npm run fit:aboutness` fits them on texts that were read and labelled, and prints them; its README has the figures.
 */
export const STORY_WEIGHTS: Readonly<Record<keyof Counts, number>> = {
  lead: 3.3,
  complete: 2.5,
  elsewhere: -11.8,
  weak: 2.1,
  fields: 1.2,
  fieldShare: -13.4,
  carried: 6.1,
  share: 4.6,
  thirds: 2.1,
  others: -2.2,
  specifics: 1.9,
  tellingMentions: 1.5,
};

/** The log-odds of a story without any evidence. */
const STORY_BIAS = -5.8;

/** A story is about its subject from these log-odds on: where the odds are even. */
export const CORE = 0;

/** The weights for a subject that concerns all, whose anchors are in most texts and whose field words are few. */
const ALONE_WEIGHTS: Readonly<Record<keyof Counts, number>> = { ...STORY_WEIGHTS };
const ALONE_BIAS = STORY_BIAS;

/** The log-odds of a story without any evidence. `isAlone`: for a subject that concerns all. */
export const biasFor = (isAlone: boolean): number => (isAlone ? ALONE_BIAS : STORY_BIAS);

/** What each count of evidence adds to the log-odds. `isAlone`: for a subject that concerns all. */
export function contributions(counts: Counts, isAlone: boolean): { name: keyof Counts; count: number; adds: number }[] {
  const weights = isAlone ? ALONE_WEIGHTS : STORY_WEIGHTS;
  return (Object.keys(weights) as (keyof Counts)[]).map((name) => ({
    name,
    count: counts[name],
    adds: weights[name] * Math.log1p(counts[name]),
  }));
}

/** The log-odds that a story is about a subject, given its evidence. */
export const storyScore = ({ counts }: Evidence, isAlone: boolean): number =>
  contributions(counts, isAlone).reduce((score, { adds }) => score + adds, biasFor(isAlone));

/** How much the story around a passage counts beside the passage, and from where on the two make it one. */
const AROUND = 0.2;
const PASSAGE = 1;

/** Whether a run of blocks is a passage on a subject, given its own log-odds and those of the story around it. */
export const isPassage = (run: number, story: number): boolean => run + AROUND * story >= PASSAGE;

/**
 * A story that comes to its subject only further down is about it as a whole where it does so in as many of its fifths, or
 * where as much of its text stands in blocks with an anchor. Passages in stories on something else stay below both: of
 * those that were labelled the longest is in two fifths, and 54 % of its story names an anchor.
 */
const SPREAD = 3;
const SHARE = 0.6;

/**
 * Whether a story is about a subject from its beginning, or all over, and not only in a passage further down. Where no
 * passage stands out, it is enough that its lead names the anchor.
 */
export const isThroughout = ({ counts, named, opening, spread }: Evidence, hasPassages: boolean): boolean =>
  opening || spread >= SPREAD || counts.share >= SHARE || (!hasPassages && named);

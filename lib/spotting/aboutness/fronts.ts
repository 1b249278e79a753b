import type { CompiledSubject } from '../lexicon/compiled';
import type { StoryAbout } from './story-model';

// From stories to the page: the fronts that it is about.

/** The subjects that stories are about or touch, the likeliest first. */
export const litSubjects = (stories: readonly StoryAbout[]): readonly CompiledSubject[] => [
  ...new Set(litOf(stories).map(({ subject }) => subject)),
];

const litOf = (stories: readonly StoryAbout[]): StoryAbout[] =>
  stories.filter(({ about }) => about !== 'off').sort((one, other) => other.score - one.score);

/** How much likelier, in log-odds, a story must be about another country than about one that it names once. */
const CLEARLY = 2;

/**
 * The judgments of one story for all subjects, without countries in passing: one that a single sentence names (“the
 * deal with India earlier this week”) is not what a story is about that is clearly on another country and names that
 * more often.
 */
export const withoutPassing = (stories: readonly StoryAbout[]): StoryAbout[] =>
  stories.map((one) => (isPassing(one, litOf(stories)) ? { ...one, about: 'off', butTells: 'another' } : one));

const isPassing = ({ subject, about, evidence, score }: StoryAbout, lit: readonly StoryAbout[]): boolean =>
  subject.weights === 'fronts' &&
  about !== 'off' &&
  evidence.anchored === 1 &&
  evidence.counts.specifics === 0 &&
  lit.some((other) => !other.subject.alone && other.evidence.anchored > 1 && other.score >= score + CLEARLY);

/** How much likelier, in log-odds, what concerns all must be than the likeliest country to be named beside it. */
const MORE = 4;

/** How much less likely than the first front, in log-odds, another may be to be named beside it. */
const LESS = 4;

/**
 * In which share of the text of a story a country has to be, to be named however likely the first front is. All three
 * were chosen on 783 labelled texts, by how many of the fronts in their labels are named and how many others.
 */
const MUCH = 0.4;

/**
 * The fronts that a page is said to be on: countries, the likeliest first, and then what concerns all. Most stories on
 * a country also speak of the tariffs on all, and many name a second country in passing: these fronts are lit, but the
 * page is not said to be on them. A long story is far likelier on what concerns all than on any country, so a country
 * that much of it is about is named, too.
 */
export function frontsIn(stories: readonly StoryAbout[]): readonly CompiledSubject[] {
  const lit = litOf(stories);
  const [first] = lit;
  const country = lit.find(({ subject }) => !subject.alone);
  const told = lit.filter(
    ({ subject, about, score, evidence }) =>
      (score >= (first?.score ?? 0) - LESS || (about === 'core' && evidence.counts.share >= MUCH)) &&
      !(subject.alone && country && score < country.score + MORE),
  );
  const fronts = litSubjects(told);
  return [...fronts.filter(({ alone }) => !alone), ...fronts.filter(({ alone }) => alone)];
}

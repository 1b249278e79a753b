import type { CompiledSubject } from '../lexicon/compiled';
import type { StoryAbout } from './story-model';

// From stories to the page: the fronts that it is about.

/** The subjects that stories are about or touch, the likeliest first. */
export const litSubjects = (stories: readonly StoryAbout[]): readonly CompiledSubject[] => [
  ...new Set(litOf(stories).map(({ subject }) => subject)),
];

const litOf = (stories: readonly StoryAbout[]): StoryAbout[] =>
  stories.filter(({ about }) => about !== 'off').sort((one, other) => other.score - one.score);

/** How much likelier, in log-odds, what concerns all must be than the likeliest country to be named beside it. */
const MORE = 2;

/** How much less likely than the first front, in log-odds, another may be to be named beside it. */
const LESS = 3;

/**
 * The fronts that a page is said to be on, the likeliest first. Most stories on a country also speak of the tariffs on
 * all, and many name a second country in passing: these fronts are lit, but the page is not said to be on them.
 */
export function frontsIn(stories: readonly StoryAbout[]): readonly CompiledSubject[] {
  const lit = litOf(stories);
  const [first] = lit;
  const country = lit.find(({ subject }) => !subject.alone);
  const told = lit.filter(
    ({ subject, score }) =>
      score >= (first?.score ?? 0) - LESS && !(subject.alone && country && score < country.score + MORE),
  );
  return litSubjects(told);
}

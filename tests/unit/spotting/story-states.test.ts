import { describe, expect, it } from 'vitest';
import { StoryStates } from '../../../lib/spotting/arguments/story-states';
import { views } from '../../../lib/spotting/document';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import { finish } from '../../../lib/spotting/shared/pausable';
import type { Block } from '../../../lib/text/block';
import { allFronts, block } from './helpers';

/** The subjects of a front: to each it is another state that is the anchor. */
const of = (front: string) => allFronts.subjects.filter(({ id }) => id === front);
const china = of('china');
const canada = of('canada');

/** A story after its blocks have been judged, as texts or as they are. */
const storyOf = (...blocks: (string | Block)[]): StoryStates => {
  const story = new StoryStates();
  const read = blocks.map((one) => (typeof one === 'string' ? block(one) : one));
  for (const view of finish(views(read, allFronts, LANGUAGE))) story.add(view);
  return story;
};

describe('the state that a story names more often', () => {
  const MEXICO_AND_CANADA = 'Mexico waits. Canada waits, Canada sells, Canada buys.';

  it('is told for each front by its own states, whichever asks first', () => {
    const first = storyOf(MEXICO_AND_CANADA);
    expect(first.outweigh(['Mexico'], 'anchor', china)).toBe(true);
    expect(first.outweigh(['Mexico'], 'anchor', canada)).toBe(false);
    const second = storyOf(MEXICO_AND_CANADA);
    expect(second.outweigh(['Mexico'], 'anchor', canada)).toBe(false);
    expect(second.outweigh(['Mexico'], 'anchor', china)).toBe(true);
  });

  it('is told anew with each block of the story', () => {
    const story = storyOf('Peru waits.');
    expect(story.outweigh(['Peru'], 'anchor', china)).toBe(true);
    for (const view of finish(views([block('China waits.')], allFronts, LANGUAGE))) story.add(view);
    expect(story.outweigh(['Peru'], 'anchor', china)).toBe(false);
  });

  it('forgets the story before', () => {
    const story = storyOf('Peru waits.', block('China waits.', { story: 1 }));
    expect(story.outweigh(['Peru'], 'anchor', china)).toBe(false);
  });
});

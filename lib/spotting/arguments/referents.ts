import type { Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { View } from '../shared/view';
import { endsLongerName, isOfAnotherThing, isVerb, modifiesAnother } from './longer-phrase';
import { StoryStates } from './story-states';
import { isAnotherTime, timesAround } from './times';
import { whose } from './whose';

/**
 * What the grammar around a phrase says of its referent: `ours` where it names both parties, `owned` where it names one
 * of ours as the owner, `open` where it decides nothing; else that it is of other parties, of another time, or another
 * thing.
 */
export type Referent = 'ours' | 'owned' | 'open' | 'of-others' | 'other-time' | 'other-sense';

/**
 * Tells whose a phrase is, and of which time, and whether it is another thing. It counts the states that the story
 * names, so phrases have to be passed in the order of the document.
 */
export class Referents {
  private readonly story = new StoryStates();

  /** `written`: the time in which the text was written, if it is known. */
  constructor(private readonly written: Time | undefined) {}

  of(view: View, candidate: Candidate): Referent {
    const { alias } = candidate;
    const { parties } = alias.entity;
    this.story.add(view);
    if (isVerb(view, candidate)) return 'other-sense';
    if (isOfAnotherThing(view, candidate) || modifiesAnother(view, candidate) || endsLongerName(view, candidate))
      return 'other-sense';
    if (alias.meant && isAnotherTime(timesAround(view, candidate, this.written), alias.meant)) return 'other-time';
    if (!parties) return 'open';
    const is = whose(view, candidate, parties, this.story);
    return is === 'others' ? 'of-others' : is;
  }
}

import type { BlockEvidence } from './block-evidence';
import { type Evidence, evidenceOf } from './evidence';
import { isPassage, storyScore } from './story-model';

/**
 * The blocks of a story, by their place in it, that are passages on a subject while the story as a whole is not. A passage
 * is a run of blocks that join anchor and field in their sentences; it is judged as if it were a story of its own, and by
 * how far the story around it is from the subject.
 */
export function passagesOf(blocks: readonly BlockEvidence[], story: number): number[] {
  const found: number[] = [];
  for (let first = 0; first < blocks.length; first++) {
    if (!isJoined(blocks[first])) continue;
    let end = first + 1;
    while (isJoined(blocks[end]) || (goesOn(blocks[end]) && isJoined(blocks[end + 1]))) end++;
    const evidence = evidenceOf(blocks.slice(first, end));
    if (saysEnough(evidence) && isPassage(storyScore(evidence), story)) {
      while (goesOn(blocks[end])) end++;
      for (let nth = first; nth < end; nth++) found.push(nth);
    }
    first = end;
  }
  return found;
}

/** A name in passing is no passage: it says something of the subject, or names its entities in two sentences. */
const saysEnough = ({ counts: { both, joined } }: Evidence): boolean => both > 0 || joined > 1;

const isJoined = (block: BlockEvidence | undefined): boolean =>
  block?.sentences.some(({ joined }) => joined) === true;

/** Whether a block that joins nothing by itself goes on with the passage before it: it has an anchor, or names two of ours. */
const goesOn = (block: BlockEvidence | undefined): boolean =>
  block !== undefined && (block.anchors > 0 || block.named >= 2);

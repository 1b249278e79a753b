import type { Block } from '../text/block';
import type { CompiledLexicon } from './compile';
import { type View, views } from './document';
import { type Judged, judge } from './judge';
import type { Mention } from './mention';
import { isOnSubject } from './subject';
import { titleStart } from './titles';
import { isOnTopic } from './topic';

/** What a text names. */
export interface Spotted {
  mentions: Mention[];
  /** Whether the text is about the subject; where it is not, nothing should be marked. */
  onTopic: boolean;
  judged: Judged[];
}

/** Finds the mentions in the blocks of one document. */
export function spot(blocks: readonly Block[], lexicon: CompiledLexicon): Spotted {
  const prepared = views(blocks, lexicon);
  const judged = judge(prepared, lexicon);
  const mentions = judged.flatMap((one) => mentionOf(one, lexicon) ?? []).filter(isFirstThere());
  const ids = mentions.filter(({ block }) => !blocks[block]?.aside).map(({ id }) => id);
  return { mentions, judged, onTopic: isOnTopic(ids, lexicon.lexicon, isOnSubject(prepared)) };
}

function mentionOf({ view, candidate, verdict }: Judged, { lexicon }: CompiledLexicon): Mention | undefined {
  const entity = lexicon.entities[candidate.alias.entity];
  if (!verdict.accepted || !entity) return undefined;
  const start = entity.category === 'person' ? startWithTitle(view, candidate.start) : candidate.start;
  return {
    block: view.index,
    start: view.folded.toOriginal(start),
    end: endInOriginal(view, candidate.end),
    id: entity.id,
    reason: verdict.reason,
  };
}

/** A title before a name belongs to it. */
function startWithTitle({ text }: View, start: number): number {
  return titleStart(text, start) ?? start;
}

/** The end of the last character, not the start of the next: what was folded away between them stays outside. */
function endInOriginal({ folded }: View, end: number): number {
  return folded.toOriginal(end - 1) + 1;
}

/** A title may reach back over a candidate that was accepted by itself; the person’s mention holds it. */
function isFirstThere() {
  return (mention: Mention, at: number, all: Mention[]): boolean => {
    const next = all[at + 1];
    return !(next && next.block === mention.block && next.start < mention.end);
  };
}

import knowledge from 'backstory:knowledge';
import compact from 'backstory:lexicon';
import { lexiconOf } from '../../../../lib/knowledge/lexicon';
import { Marker } from '../../../../lib/page/marking/marker';
import type { Mark } from '../../../../lib/page/marking/marks';
import { painter } from '../../../../lib/page/marking/paint';
import { Outline } from '../../../../lib/page/reading/outline';
import type { PageBlock } from '../../../../lib/page/reading/page-block';
import { readLexicon } from '../../../../lib/spotting/lexicon/read';
import { compile } from '../../../../lib/spotting/lexicon/writing/compile';
import type { Mention } from '../../../../lib/spotting/mention';
import { spot } from '../../../../lib/spotting/spot';
import type { Block } from '../../../../lib/text/block';

let compiled = readLexicon(compact);
let read: PageBlock[] = [];

const readBlocks = (): PageBlock[] => [...new Outline().read(document.body)].filter((one) => one !== undefined);

const block = (text: string): Block => ({ text, kind: 'text', story: 0, aside: false });

/** Marks as the reader makes them on a fresh page. */
function marksOf(mentions: readonly Mention[], page: readonly PageBlock[]): Mark[] {
  const marker = new Marker();
  return mentions.flatMap((mention) => marker.markOf(mention, page) ?? []);
}

/** Times `work`, in ms. */
function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** What the bench calls in the page. */
const ours = {
  readPage: () =>
    timed(() => {
      read = readBlocks();
    }),
  /** Results are kept by block, so each run gets new copies of the blocks. */
  spotPage() {
    const fresh = read.map((one) => ({ ...one }));
    return timed(() => spot(fresh, compiled));
  },
  /** Cuts the text into blocks of bounded length, as the page layer does. */
  spotBlocks: (text: string) => timed(() => spot(text.match(/[\s\S]{1,20000}/g)?.map(block) ?? [], compiled)),
  whole: () =>
    timed(() => {
      const page = readBlocks();
      const { mentions } = spot(page, compiled);
      painter(CSS.highlights).paint(marksOf(mentions, page));
      void document.body.offsetHeight;
    }),
  /** Wraps the same mentions, as highlighters without the highlight API do. */
  wrap() {
    const page = readBlocks();
    const marks = marksOf(spot(page, compiled).mentions, page);
    return timed(() => {
      // From the last to the first, as each wrapping moves what comes after it.
      for (const { range } of marks.toReversed()) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const span = document.createElement('span');
        span.append(live.extractContents());
        live.insertNode(span);
      }
      void document.body.offsetHeight;
    });
  },
  paint() {
    const page = readBlocks();
    const { mentions } = spot(page, compiled);
    return timed(() => {
      painter(CSS.highlights).paint(marksOf(mentions, page));
      void document.body.offsetHeight;
    });
  },
  /** A lexicon of so many aliases: the real one, and made-up names that no text holds. */
  grow(size: number) {
    const lexicon = lexiconOf(knowledge);
    const more = Array.from({ length: Math.max(0, size - lexicon.aliases.length) }, (_, nth) => ({
      text: `Q${nth.toString(36)}ya Zor${(nth * 7).toString(36)}`,
      entity: 0,
      need: 'nothing' as const,
    }));
    compiled = compile({ ...lexicon, aliases: [...lexicon.aliases.slice(0, size), ...more] });
  },
};

export type Ours = typeof ours;
Object.assign(globalThis, { ours });

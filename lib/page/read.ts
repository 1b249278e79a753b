import type { Lexicon } from '../knowledge/lexicon';
import { type CompiledLexicon, compiling } from '../spotting/compile';
import type { Pausable } from '../spotting/pausable';
import { type Spotted, spotting } from '../spotting/spot';
import type { PageBlock } from './blocks';
import { type Mark, Marker } from './marks';
import { Outline } from './outline';
import { finishInSlices, type Meter } from './slices';

/** What reading a page gave. */
export interface Reading {
  marks: Mark[];
  onTopic: boolean;
  /** How many UTF-16 units of text were read. */
  length: number;
  /** Whether the page has more text than was to be read. */
  stopped: boolean;
}

/** Reads a page again and again; only what has changed since the last time is work. */
export class Reader {
  private readonly outline: Outline;
  private readonly marker: Marker;
  private compiled: CompiledLexicon | undefined;
  private blocks: PageBlock[] = [];
  private spotted: Spotted | undefined;

  /** `onShadow` hears of each open shadow root that is read; without it they are left alone. */
  constructor(
    private readonly lexicon: Lexicon,
    onShadow?: (root: ShadowRoot) => void,
  ) {
    this.outline = new Outline(onShadow);
    this.marker = new Marker(lexicon);
  }

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: readonly MutationRecord[] | undefined): void {
    this.outline.touch(records);
  }

  /**
   * Reads the page below `root` in slices, up to `limit` UTF-16 units, and judges what it names. Undefined when the
   * signal stopped it.
   */
  read(root: Element, limit: number, signal: AbortSignal, meter?: Meter): Promise<Reading | undefined> {
    return finishInSlices(this.reading(root, limit), signal, meter);
  }

  private *reading(root: Element, limit: number): Pausable<Reading> {
    const blocks: PageBlock[] = [];
    let length = 0;
    for (const block of this.outline.read(root)) {
      if (length >= limit) break;
      yield;
      if (!block) continue;
      blocks.push(block);
      length += block.text.length;
    }
    const { mentions, onTopic } = yield* this.spot(blocks);
    const marks: Mark[] = [];
    this.marker.begin();
    for (const mention of mentions) {
      const mark = this.marker.markOf(mention, blocks);
      if (mark) marks.push(mark);
      yield;
    }
    return { marks, onTopic, length, stopped: length >= limit };
  }

  /** Judging looks at the page as a whole; where all blocks are as before, so are the mentions. */
  private *spot(blocks: PageBlock[]): Pausable<Spotted> {
    const same = blocks.length === this.blocks.length && blocks.every((block, nth) => block === this.blocks[nth]);
    if (this.spotted && same) return this.spotted;
    this.compiled ??= yield* compiling(this.lexicon);
    this.spotted = yield* spotting(blocks, this.compiled);
    this.blocks = blocks;
    return this.spotted;
  }
}

import type { CompiledLexicon } from '../spotting/compile';
import { prepare } from '../spotting/document';
import { LANGUAGE } from '../spotting/language';
import { type Spotted, spot } from '../spotting/spot';
import type { PageBlock } from './blocks';
import { type Mark, Marker } from './marks';
import { Outline } from './outline';
import { inSlices, type Meter, until } from './slices';

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
  private blocks: PageBlock[] = [];
  private spotted: Spotted | undefined;

  /** `onShadow` hears of each open shadow root that is read; without it they are left alone. */
  constructor(
    private readonly lexicon: CompiledLexicon,
    onShadow?: (root: ShadowRoot) => void,
  ) {
    this.outline = new Outline(onShadow);
    this.marker = new Marker(lexicon.lexicon);
  }

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: readonly MutationRecord[] | undefined): void {
    this.outline.touch(records);
  }

  /**
   * Reads the page below `root` in slices, up to `limit` UTF-16 units, and judges what it names. Undefined when the
   * signal stopped it.
   */
  async read(
    root: Element,
    limit: number,
    signal: AbortSignal,
    meter: Meter = { ms: 0 },
  ): Promise<Reading | undefined> {
    const blocks: PageBlock[] = [];
    let length = 0;
    const take = (block: PageBlock | undefined) => {
      if (!block) return;
      prepare(block, this.lexicon, LANGUAGE);
      blocks.push(block);
      length += block.text.length;
    };
    const upToLimit = until(this.outline.read(root), () => length >= limit);
    if (!(await inSlices(upToLimit, take, signal, meter))) return undefined;
    const spotted = this.spot(blocks, meter);
    const marks: Mark[] = [];
    const mark = (mention: (typeof spotted.mentions)[number]) => {
      const made = this.marker.markOf(mention, blocks);
      if (made) marks.push(made);
    };
    this.marker.begin();
    if (!(await inSlices(spotted.mentions, mark, signal, meter))) return undefined;
    return { marks, onTopic: spotted.onTopic, length, stopped: length >= limit };
  }

  /** Judging looks at the page as a whole; where all blocks are as before, so are the mentions. */
  private spot(blocks: PageBlock[], meter: Meter): Spotted {
    const same = blocks.length === this.blocks.length && blocks.every((block, nth) => block === this.blocks[nth]);
    this.blocks = blocks;
    if (this.spotted && same) return this.spotted;
    const started = performance.now();
    this.spotted = spot(blocks, this.lexicon);
    meter.ms += performance.now() - started;
    return this.spotted;
  }
}

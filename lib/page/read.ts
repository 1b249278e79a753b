import type { Lexicon } from '../knowledge/lexicon';
import { type CompiledLexicon, compiling } from '../spotting/finding/compile';
import type { Mention } from '../spotting/mention';
import type { Pausable } from '../spotting/shared/pausable';
import { type Spotted, spotting } from '../spotting/spot';
import type { PageBlock } from './blocks';
import { type Mark, Marker } from './marks';
import { isOnScreen } from './on-screen';
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

/** How many mentions that are not on the screen are passed over in one step. */
const PLACES_A_STEP = 256;

/** Who hears of a reading before it has come to its end. */
export interface ReadingListener {
  /** An open shadow root is read; without this listener they are left alone. */
  onShadow?(root: ShadowRoot): void;
  /** A mark was made. */
  onMark?(mark: Mark): void;
  /** The marks on the part of the page that is on the screen are made, and more are to come. */
  onScreen?(marks: Mark[], onTopic: boolean): void;
}

/** Reads a page again and again; only what has changed since the last time is work. */
export class Reader {
  private readonly outline: Outline;
  private readonly marker: Marker;
  private compiled: CompiledLexicon | undefined;
  private blocks: PageBlock[] = [];
  private spotted: Spotted | undefined;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly listener: ReadingListener = {},
  ) {
    this.outline = new Outline(listener.onShadow);
    this.marker = new Marker(lexicon, listener.onMark);
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
    const marks = yield* this.marks(mentions, blocks, onTopic);
    return { marks, onTopic, length, stopped: length >= limit };
  }

  /** Makes the marks, first those on the screen. */
  private *marks(mentions: readonly Mention[], blocks: readonly PageBlock[], onTopic: boolean): Pausable<Mark[]> {
    const marks: (Mark | undefined)[] = mentions.map(() => undefined);
    const later: number[] = [];
    this.marker.begin();
    for (const [nth, mention] of mentions.entries()) {
      const element = blocks[mention.block]?.element;
      if (element && isOnScreen(element)) {
        marks[nth] = this.marker.markOf(mention, blocks);
        yield;
      } else if (later.push(nth) % PLACES_A_STEP === 0) yield;
    }
    if (later.length > 0) this.listener.onScreen?.(marks.filter(isMade), onTopic);
    for (const nth of later) {
      marks[nth] = this.marker.markOf(mentions[nth] as Mention, blocks);
      yield;
    }
    return marks.filter(isMade);
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

const isMade = (mark: Mark | undefined): mark is Mark => mark !== undefined;

import type { StoryAbout } from '../spotting/aboutness/aboutness';
import type { CompiledLexicon } from '../spotting/lexicon/compiled';
import { readLexicon } from '../spotting/lexicon/read';
import type { Mention } from '../spotting/mention';
import type { Pausable } from '../spotting/shared/pausable';
import { type Spotted, spotting } from '../spotting/spot';
import { isOnScreen } from './marking/boxes';
import { Marker } from './marking/marker';
import type { Mark } from './marking/marks';
import { Firsts, placeOf } from './marking/place';
import { Outline } from './reading/outline';
import type { PageBlock } from './reading/page-block';
import { finishInSlices, type Meter } from './work/slices';

/** What reading a page gave. */
export interface Reading {
  marks: Mark[];
  /** How many UTF-16 units of text were read. */
  length: number;
  /** Whether the page has more text than was to be read. */
  stopped: boolean;
  /** Whether only a passage of the page is about a subject, not the page. */
  touch: boolean;
}

/** How many mentions that are not on the screen are put off in one step. */
const PLACES_A_STEP = 256;

/** Hears of a reading before that has come to its end. */
export interface ReadingListener {
  /** An open shadow root is read; without this listener they are left alone. */
  onShadow?(root: ShadowRoot): void;
  /** A mark was made. */
  onMark?(mark: Mark): void;
  /** The marks on the screen are made, and the first of each entity; more are to come. */
  onScreen?(marks: Mark[]): void;
}

/**
 * Annotates a page: reads its blocks, has their text judged, and makes marks of the mentions. It does so again and again;
 * only what has changed since the last time is work.
 */
export class Annotator {
  private readonly outline: Outline;
  private marker: Marker | undefined;
  private lexicon: CompiledLexicon | undefined;
  private blocks: PageBlock[] = [];
  private spotted: Spotted | undefined;
  private day: string | undefined;

  /** `compact`: the lexicon in its compact form. It is read when the first text is judged. */
  constructor(
    private readonly compact: string,
    private readonly listener: ReadingListener = {},
  ) {
    this.outline = new Outline(listener.onShadow);
  }

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: readonly MutationRecord[] | undefined): void {
    this.outline.touch(records);
  }

  /**
   * Reads the page below `root` in slices, up to `limit` UTF-16 units, and judges what it names; `day` is when the page
   * was published, if it says so. Undefined when the signal stopped it.
   */
  read(root: Element, limit: number, signal: AbortSignal, meter?: Meter, day?: string): Promise<Reading | undefined> {
    return finishInSlices(this.reading(root, limit, day), signal, meter);
  }

  private *reading(root: Element, limit: number, day: string | undefined): Pausable<Reading> {
    const blocks: PageBlock[] = [];
    let length = 0;
    for (const block of this.outline.read(root)) {
      if (length >= limit) break;
      yield;
      if (!block) continue;
      blocks.push(block);
      length += block.text.length;
    }
    this.lexicon ??= readLexicon(this.compact);
    yield;
    const { mentions, stories } = yield* this.spot(blocks, this.lexicon, day);
    this.marker ??= new Marker(this.lexicon, this.listener.onMark);
    const marks = yield* this.marks(this.marker, mentions, blocks);
    return { marks, length, stopped: length >= limit, touch: isTouchedOnly(stories) };
  }

  /** Makes the marks, first those on the screen and the first of each entity, which shows how those on it look. */
  private *marks(marker: Marker, mentions: readonly Mention[], blocks: readonly PageBlock[]): Pausable<Mark[]> {
    const marks: (Mark | undefined)[] = mentions.map(() => undefined);
    const later: number[] = [];
    const onScreen = new Map<Element, boolean>();
    marker.begin();
    const firsts = yield* firstsOf(mentions, blocks);
    for (const [nth, mention] of mentions.entries()) {
      const { element } = blocks[mention.block] as PageBlock;
      const isInSight = onScreen.get(element) ?? isOnScreen(element);
      onScreen.set(element, isInSight);
      if (isInSight || firsts.has(nth)) {
        marks[nth] = marker.markOf(mention, blocks);
        yield;
      } else if (later.push(nth) % PLACES_A_STEP === 0) yield;
    }
    if (later.length > 0) this.listener.onScreen?.(marks.filter(isMade));
    for (const nth of later) {
      marks[nth] = marker.markOf(mentions[nth] as Mention, blocks);
      yield;
    }
    return marks.filter(isMade);
  }

  /**
   * Finds the mentions. Judging looks at the page as a whole, so where all blocks are as before, the mentions are too.
   */
  private *spot(blocks: PageBlock[], lexicon: CompiledLexicon, day: string | undefined): Pausable<Spotted> {
    const same = blocks.length === this.blocks.length && blocks.every((block, nth) => block === this.blocks[nth]);
    if (this.spotted && same && day === this.day) return this.spotted;
    this.spotted = yield* spotting(blocks, lexicon, { day });
    this.blocks = blocks;
    this.day = day;
    return this.spotted;
  }
}

/** Which mentions are the first of their entity, as far as is known before anything is measured. */
function* firstsOf(mentions: readonly Mention[], blocks: readonly PageBlock[]): Pausable<Set<number>> {
  const firsts = new Firsts<number>();
  for (const [nth, { id, block, start, end, onTopic }] of mentions.entries()) {
    firsts.take(`${onTopic} ${id}`, nth, () => placeOf(blocks[block] as PageBlock, start, end));
    if (nth % PLACES_A_STEP === 0) yield;
  }
  return firsts.all();
}

/** Whether passages are all that the page has on its subjects. */
const isTouchedOnly = (stories: readonly StoryAbout[]): boolean =>
  stories.some(({ about }) => about === 'touch') && !stories.some(({ about }) => about === 'core');

const isMade = (mark: Mark | undefined): mark is Mark => mark !== undefined;

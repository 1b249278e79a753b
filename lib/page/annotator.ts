import type { StoryAbout } from '../spotting/aboutness/story-model';
import type { CompiledLexicon } from '../spotting/lexicon/compiled';
import type { Mention } from '../spotting/mention';
import type { Pausable } from '../spotting/shared/pausable';
import type { Spotted } from '../spotting/spot';
import type { Spotter } from '../spotting/spotter';
import { dayOfText } from '../text/days';
import { isOnScreen } from './marking/boxes';
import { Marker, type MarkListener } from './marking/marker';
import type { Mark } from './marking/marks';
import { Firsts, rankOf } from './marking/mention-rank';
import { Outline } from './reading/outline';
import type { PageBlock } from './reading/page-block';
import { finishInSlices, type Meter } from './work/slices';

/** What reading a page gave. */
export interface Reading {
  marks: Mark[];
  /** Roughly how many words were read, in whole thousands. */
  words: number;
  /** Whether the page has more text than was to be read. */
  stopped: boolean;
  /** Whether only a passage of the page is about a subject, not the page. */
  touch: boolean;
  /** The fronts that it is on, the likeliest first. */
  fronts: readonly string[];
}

/** UTF-16 units of an English word and the space after it, on average. */
const A_WORD = 6;

/** Finds the day on which the page was published (`YYYY-MM-DD`), if it says so. */
type FindDay = () => string | undefined;

/** How many mentions are looked at before the caller gets a chance to pause. */
const PLACES_A_STEP = 256;

/** Is told what a reading finds while it is still running. */
export interface ReadingListener extends MarkListener {
  /** An open shadow root is read; without this listener they are left alone. */
  onShadow?(root: ShadowRoot): void;
  /** The marks on the screen are made, and the first of each entity; more are to come. */
  onScreen?(marks: Mark[]): void;
}

/**
 * Annotates a page: reads its blocks, has their text judged, and makes marks of the mentions. It does so again and
 * again; only what has changed since the last time is work.
 */
export class Annotator {
  private readonly outline: Outline;
  private marker: Marker | undefined;
  private lexicon: CompiledLexicon | undefined;
  /** The fronts that were off when the lexicon was read. */
  private readWithout: readonly string[] | undefined;
  private blocks: PageBlock[] = [];
  private spotted: Spotted | undefined;
  private day: string | undefined;

  /** `frontsOff`: fronts whose names are not looked for. The lexicon is read when the first text is judged. */
  constructor(
    private readonly spotter: Spotter,
    private readonly listener: ReadingListener = {},
    private frontsOff: readonly string[] = [],
  ) {
    this.outline = new Outline(listener.onShadow);
  }

  /** Chooses which fronts are off, for the readings that begin from now on. */
  switchOff(fronts: readonly string[]): void {
    this.frontsOff = fronts;
  }

  /** Tells what has changed since the last reading; undefined: anything may have. */
  touch(records: readonly MutationRecord[] | undefined): void {
    this.outline.touch(records);
  }

  /**
   * Reads the page below `root` in slices, up to `limit` UTF-16 units, and judges what it names; `findDay` is asked in
   * a step of its own when the page was published. Undefined when the signal stopped it.
   */
  read(
    root: Element,
    limit: number,
    signal: AbortSignal,
    meter?: Meter,
    findDay?: FindDay,
  ): Promise<Reading | undefined> {
    return finishInSlices(this.reading(root, limit, findDay), signal, meter);
  }

  private *reading(root: Element, limit: number, findDay: FindDay = () => undefined): Pausable<Reading> {
    // It is the longest step, so it comes first in its slice.
    const lexicon = this.lexiconNow();
    yield;
    const blocks: PageBlock[] = [];
    let length = 0;
    let stopped = false;
    for (const block of this.outline.read(root)) {
      stopped = block !== undefined && length >= limit;
      if (stopped) break;
      yield;
      if (!block) continue;
      blocks.push(block);
      length += block.text.length;
    }
    const day = findDay();
    yield;
    const { mentions, stories } = yield* this.spot(blocks, lexicon, day);
    this.marker ??= new Marker(this.listener);
    const marks = yield* this.marks(this.marker, mentions, blocks);
    return {
      marks,
      words: 1000 * Math.round(length / A_WORD / 1000),
      stopped,
      touch: isTouchedOnly(stories),
      fronts: this.spotter.frontsIn(stories).map(({ id }) => id),
    };
  }

  /** The lexicon as far as its fronts are on. With other fronts off than before, all is judged and marked anew. */
  private lexiconNow(): CompiledLexicon {
    const { frontsOff } = this;
    if (!this.lexicon || this.readWithout !== frontsOff) {
      this.lexicon = this.spotter.readLexicon(frontsOff);
      this.readWithout = frontsOff;
      this.marker = undefined;
      this.spotted = undefined;
    }
    return this.lexicon;
  }

  /**
   * Makes the marks: first those on the screen and the first of each entity, which decides which marks on the screen
   * carry the full line.
   */
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
    this.spotted = yield* this.spotter.spotting(blocks, lexicon, { day: day ?? dayOfText(blocks) });
    this.blocks = blocks;
    this.day = day;
    return this.spotted;
  }
}

/** Which mentions are the first of their entity, as far as is known before anything is measured. */
function* firstsOf(mentions: readonly Mention[], blocks: readonly PageBlock[]): Pausable<Set<number>> {
  const firsts = new Firsts<number>();
  for (const [nth, mention] of mentions.entries()) {
    const { id, block, onTopic } = mention;
    firsts.take(`${onTopic} ${id}`, nth, () => rankOf(blocks[block] as PageBlock, mention));
    if (nth % PLACES_A_STEP === 0) yield;
  }
  return firsts.all();
}

/** Whether passages on a subject are all that the page has: no story as a whole is about one. */
const isTouchedOnly = (stories: readonly StoryAbout[]): boolean =>
  stories.some(({ about }) => about === 'touch') && !stories.some(({ about }) => about === 'core');

const isMade = (mark: Mark | undefined): mark is Mark => mark !== undefined;

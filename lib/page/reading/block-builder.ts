import { isWordCode } from '../../text/words';
import { climb, elementAround } from '../dom/nodes';
import { isMarkedAsAuthor } from './author-mark';
import { keepsLineEnds } from './flow';
import { type BlockShape, onOneLine, type PageBlock, type Piece } from './page-block';

/** Longest text of a block, in UTF-16 units: a longer stretch is cut, so that no step of the work is without bound. */
const LONGEST_BLOCK = 20_000;

/** How far back a cut looks for a space. */
const CUT_WITHIN = 200;

/** The first UTF-16 code unit that is no Latin letter, and that of a line break. */
const PAST_LATIN = 0x250;
const NEW_LINE = 10;

/** Puts the text of one element, and of what runs inside its lines, together into blocks. */
export class BlockBuilder {
  private text = '';
  private pieces: Piece[] = [];
  /**
   * The last UTF-16 code unit of the text. It is kept because reading it from `text` would make the browser join all
   * parts of that string.
   */
  private lastCode = 0;

  constructor(
    private readonly element: Element,
    private readonly shape: BlockShape,
    private readonly done: (block: PageBlock) => void,
  ) {}

  /** The whole text node that was added last. */
  get lastText(): string {
    return this.pieces.at(-1)?.node.data ?? '';
  }

  /**
   * Whether the last word of the block would go on in `data`. Words outside the Latin script do not count, because none
   * of our names is written in another script.
   */
  runsInto(data: string): boolean {
    const [last, next] = [this.text ? this.lastCode : 0, data.charCodeAt(0)];
    return isWordCode(last) && isWordCode(next) && (last < PAST_LATIN || next < PAST_LATIN);
  }

  add(node: Text): void {
    const { data } = node;
    let from = 0;
    while (from < data.length) {
      const room = LONGEST_BLOCK - this.text.length;
      const to = data.length - from <= room ? data.length : cut(data, from, from + room);
      this.append(node, data.slice(from, to), from);
      from = to;
      if (this.text.length > LONGEST_BLOCK - CUT_WITHIN) this.close();
    }
  }

  private append(node: Text, text: string, from: number): void {
    if (!this.text && !/\S/.test(text)) return;
    this.pieces.push({ node, start: this.text.length - from });
    this.text += text;
    this.lastCode = text.charCodeAt(text.length - 1);
  }

  /** A line break inside a block: names may run over it, words may not. It belongs to no text node. */
  addBreak(): void {
    if (!this.text) return;
    this.text += '\n';
    this.lastCode = NEW_LINE;
    if (this.text.length >= LONGEST_BLOCK) this.close();
  }

  /** Ends the block, if one has begun. */
  close(): void {
    const { text, pieces, element } = this;
    if (!text) return;
    this.text = '';
    this.pieces = [];
    this.done(new BuiltBlock(text, pieces, element, this.shape));
  }
}

class BuiltBlock implements PageBlock {
  readonly text: string;
  readonly kind: BlockShape['kind'];
  readonly story: number;
  readonly aside: boolean;

  /** `written`: the text as the page’s source has it. */
  constructor(
    private readonly written: string,
    readonly pieces: Piece[],
    readonly element: Element,
    { kind, story, aside }: BlockShape,
  ) {
    // Blocks often begin and end with a line of their own.
    this.text = written.trim().includes('\n') ? this.shown(() => false) : written;
    this.kind = kind;
    this.story = story;
    this.aside = aside;
  }

  get byline(): boolean {
    return isMarkedAsAuthor(this.text, this.pieces.at(-1)?.node, this.element);
  }

  get keptLines(): string | undefined {
    if (this.text === this.written) return undefined;
    const answers = new Map<Element, boolean>();
    const shown = this.shown((node) => climb(elementAround(node), answers, keepsLineEnds));
    return shown === this.text ? undefined : shown;
  }

  /**
   * The text as the user sees it: line ends of the page’s source are spaces but where the style of a text node keeps
   * them, while those of line breaks stay. So a name or a sentence reads the same wherever the source has its margin. A
   * node may be longer by now than what was written of it: each character is taken once all the same.
   */
  private shown(isKept: (node: Text) => boolean): string {
    const { written, pieces } = this;
    let shown = '';
    for (const { node, start } of pieces) {
      const from = Math.max(shown.length, start);
      const part = written.slice(from, start + node.data.length);
      shown += written.slice(shown.length, from);
      shown += part.includes('\n') && !isKept(node) ? onOneLine(part) : part;
    }
    return shown + written.slice(shown.length);
  }
}

/** A place to cut between `from` and `to`, after a space if there is one near. */
function cut(data: string, from: number, to: number): number {
  for (let at = to; at > Math.max(from, to - CUT_WITHIN); at--) if (/\s/.test(data.charAt(at - 1))) return at;
  return Math.max(to, from + 1);
}

import { firstMarks, type Mark, stands } from './marks';
import { NearMarks } from './near-marks';
import { painter } from './paint';

const FORCED_COLORS = '(forced-colors: active)';

/**
 * Hears when the text nodes that it was told of are altered, before the next frame is painted. Each is observed by
 * itself, so all other changes of a page cost nothing.
 */
class AlterationObserver {
  private readonly observed = new WeakSet<Node>();
  private readonly observer: MutationObserver;

  constructor(onAltered: (nodes: ReadonlySet<Node>) => void, signal: AbortSignal) {
    this.observer = new MutationObserver((records) => onAltered(new Set(records.map(({ target }) => target))));
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Observes a node from now on; asking twice is asking once. */
  observe(node: Node): void {
    if (this.observed.has(node)) return;
    this.observed.add(node);
    this.observer.observe(node, { characterData: true });
  }
}

/** The marks of a page: painted where they are near the window, and gone as soon as their words are. */
export class Underlines {
  private readonly painter = painter(CSS.highlights);
  private readonly alterations: AlterationObserver;
  /** Text that was altered after marks were made in it. */
  private readonly altered = new WeakSet<Node>();
  private readonly forced = matchMedia(FORCED_COLORS);
  private readonly near: NearMarks;
  /** The first of each entity. */
  private firsts: ReadonlySet<Mark> = new Set();
  /** Whether every mark carries the full line, or only the first of each entity. */
  private isEvery = false;
  /** In document order. */
  marks: readonly Mark[] = [];
  /** Called after other marks are shown. `isAltered`: the page has altered words, which may stand elsewhere by now. */
  onChange: (isAltered?: boolean) => void = () => {};

  /**
   * `hasForcedLines`: whether the browser paints lines in forced colors. An article full of the blocks that it may
   * paint in their place cannot be read, so only the first mark of each entity is painted then.
   */
  constructor(
    signal: AbortSignal,
    private readonly hasForcedLines = false,
  ) {
    this.alterations = new AlterationObserver((nodes) => this.review(nodes), signal);
    this.near = new NearMarks(() => this.paint(), signal);
    this.forced.addEventListener('change', () => this.paint(), { signal });
    signal.addEventListener('abort', () => this.painter.clear());
  }

  /**
   * Hears from now on when the words of a mark are altered. It is told of each mark when that is made, so that to show
   * many costs no time.
   */
  watch({ range }: Mark): void {
    this.alterations.observe(range.startContainer);
    this.alterations.observe(range.endContainer);
  }

  /**
   * Shows exactly these, but for those whose words were altered since they were made. `isEvery`: whether each carries
   * the full line, or only the first of each entity, and the others a whisper.
   */
  show(marks: readonly Mark[], isEvery: boolean): void {
    this.isEvery = isEvery;
    this.take(marks);
    this.near.watch(this.marks);
    this.paint();
    this.onChange();
  }

  /** Gives one mark the faint ground of the name whose card is open, or takes it away. */
  point(mark: Mark | undefined): void {
    this.painter.point(mark?.range);
  }

  private take(marks: readonly Mark[]): void {
    this.marks = marks.filter((mark) => this.isStanding(mark));
    this.firsts = firstMarks(this.marks);
  }

  private paint(): void {
    const near = this.near.near.filter((mark) => this.isStanding(mark));
    const isFull = (mark: Mark) => this.firsts.has(mark);
    const painted =
      this.forced.matches && !this.hasForcedLines
        ? near.filter(isFull)
        : near.map((mark) => ({ ...mark, again: !this.isEvery && !isFull(mark) }));
    this.painter.paint(painted, this.marks.length > 0);
  }

  /** Takes away the marks in altered text that has other words where they stand; the page is read again soon. */
  private review(nodes: ReadonlySet<Node>): void {
    for (const node of nodes) this.altered.add(node);
    const isIn = ({ startContainer, endContainer }: StaticRange) =>
      nodes.has(startContainer) || nodes.has(endContainer);
    if (this.marks.every((mark) => !isIn(mark.range) || this.isStanding(mark))) return;
    this.take(this.marks);
    this.paint(); // Which marks are near is not measured anew, because that would force a layout.
    this.onChange(true);
  }

  private isStanding(mark: Mark): boolean {
    const { startContainer, endContainer } = mark.range;
    return !(this.altered.has(startContainer) || this.altered.has(endContainer)) || stands(mark);
  }
}

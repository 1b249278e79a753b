/**
 * Hears when the text nodes that it was told of are altered, before the next frame is painted. Each is observed by itself,
 * so all other changes of a page cost nothing.
 */
export class Guard {
  private readonly guarded = new WeakSet<Node>();
  private readonly observer: MutationObserver;

  constructor(onAltered: (nodes: ReadonlySet<Node>) => void, signal: AbortSignal) {
    this.observer = new MutationObserver((records) => onAltered(new Set(records.map(({ target }) => target))));
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Guards a node from now on; asking twice is asking once. */
  watch(node: Node): void {
    if (this.guarded.has(node)) return;
    this.guarded.add(node);
    this.observer.observe(node, { characterData: true });
  }
}

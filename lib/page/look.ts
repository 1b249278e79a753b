import type { Glance } from '../spotting/glance';
import { isInSkipped } from './skip';
import { inSlices, type Meter, until } from './slices';
import { texts } from './texts';

/**
 * Looks at a page’s texts until they are enough to wake the reader. What changes is looked at by itself and added to
 * what was seen before; as that may be gone by now, a last look at the whole page decides.
 */
export class Lookout {
  private seen: Glance;

  constructor(
    private readonly page: Document,
    private readonly begin: () => Glance,
    private readonly signal: AbortSignal,
  ) {
    this.seen = begin();
  }

  /** Whether anything of the lexicon has been seen at all. */
  get sawAny(): boolean {
    return this.seen.sawAny;
  }

  /** Whether the page deserves a closer look, given what has changed in it; undefined: anything may have. */
  async isEnough(records: readonly MutationRecord[] | undefined, meter: Meter): Promise<boolean> {
    if (records && !(await this.look(changedNodes(records), meter))) return false;
    this.seen = this.begin();
    return this.page.body ? this.look([this.page.body], meter) : false;
  }

  private async look(nodes: Iterable<Node>, meter: Meter): Promise<boolean> {
    const { seen } = this;
    let enough = false;
    const add = (text: string) => {
      enough = seen.add(text);
    };
    await inSlices(
      until(textsOf(nodes), () => enough),
      add,
      this.signal,
      meter,
    );
    return enough;
  }
}

function changedNodes(records: readonly MutationRecord[]): Set<Node> {
  const nodes = new Set<Node>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'childList') for (const node of addedNodes) nodes.add(node);
    else nodes.add(target);
  }
  return nodes;
}

function* textsOf(nodes: Iterable<Node>): Generator<string> {
  for (const node of nodes) if (node.isConnected && !isInSkipped(node)) yield* texts(node);
}

import type { Glance } from '../spotting/prefilter/glance';
import { roughText } from './rough-text';
import { isInSkipped } from './skip';
import { inSlices, type Meter, pause, until } from './slices';
import { texts } from './texts';

/**
 * Looks at a page’s texts until they are enough to wake the reader: roughly until there is a hint that they could be, then
 * closely. What changes is looked at by itself and added to what was seen before; as that may be gone by now, a last look
 * at the whole page decides.
 */
export class Lookout {
  private seen: Glance | undefined;
  private hinted = false;

  constructor(
    private readonly page: Document,
    private readonly hints: (text: string) => boolean,
    private readonly begin: () => Promise<Glance>,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether anything of the lexicon has been seen at all. */
  get sawAny(): boolean {
    return this.seen?.sawAny ?? false;
  }

  /** Whether the page deserves a closer look, given what has changed in it; undefined: anything may have. */
  async isEnough(records: readonly MutationRecord[] | undefined, meter: Meter): Promise<boolean> {
    const { body } = this.page;
    const adds = (text: string) => this.seen?.add(text) ?? false;
    if (!this.hinted) {
      this.hinted = await this.some(
        records ? textsOf(changedNodes(records)) : body ? roughText(body) : [],
        this.hints,
        meter,
      );
      if (!this.hinted) return false;
      await pause(); // The close look is a task of its own.
    } else if (records && !(await this.some(textsOf(changedNodes(records)), adds, meter))) return false;
    this.seen = await this.begin();
    return this.some(body ? texts(body) : [], adds, meter);
  }

  private async some(texts: Iterable<string>, test: (text: string) => boolean, meter: Meter): Promise<boolean> {
    let found = false;
    const ask = (text: string) => {
      found = test(text);
    };
    await inSlices(
      until(texts, () => found),
      ask,
      this.signal,
      meter,
    );
    return found;
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

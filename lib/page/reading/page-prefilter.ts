import type { Prefilter } from '../../spotting/prefilter/prefilter';
import { climb, elementAround } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import { inSlices, type Meter, until } from '../work/slices';
import { roughText } from './rough-text';
import { texts } from './texts';

/**
 * Looks at a page’s texts until they are enough to wake the reader. What changes is looked at by itself and added to what
 * was seen before; as that may be gone by now, a last look at the whole page decides.
 */
export class Lookout {
  private seen: Pick<Prefilter, 'add'>;

  constructor(
    private readonly page: Document,
    private readonly begin: () => Pick<Prefilter, 'add'>,
    private readonly signal: AbortSignal,
  ) {
    this.seen = begin();
  }

  /** Whether the page could be on a subject, given what has changed in it; undefined: anything may have. */
  async isEnough(records: readonly MutationRecord[] | undefined, meter: Meter): Promise<boolean> {
    if (records && !(await this.adds(textsOf(changedNodes(records)), meter))) return false;
    this.seen = this.begin();
    const { body } = this.page;
    return body ? this.adds(roughText(body), meter) : false;
  }

  private async adds(texts: Iterable<string>, meter: Meter): Promise<boolean> {
    let enough = false;
    const add = (text: string) => {
      enough = this.seen.add(text);
    };
    await inSlices(
      until(texts, () => enough),
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

function* textsOf(nodes: ReadonlySet<Node>): Generator<string> {
  const known = new Map<Element, boolean>();
  // What is inside another of them is read with that one.
  const isPassed = (at: Element) => nodes.has(at) || isSkipped(at) || undefined;
  for (const node of nodes) if (node.isConnected && !climb(elementAround(node), known, isPassed)) yield* texts(node);
}

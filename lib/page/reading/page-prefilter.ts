import type { Prefilter } from '../../spotting/prefilter/prefilter';
import { climb, elementAround } from '../dom/nodes';
import { isSkipped } from '../dom/skip';
import { inSlices, type Meter, until } from '../work/slices';
import { roughText } from './rough-text';
import { type OnShadow, texts } from './texts';

/** What a prefilter is asked: whether all the texts that it was given could be on a subject. */
type Asked = Pick<Prefilter, 'add'>;

/**
 * Gives the texts of a page to a prefilter until that lets the page pass. After a change, only the changed text is
 * added to what was given before. If that would pass, the whole page is checked from the beginning, because some of the
 * earlier text may be gone by now.
 */
export class PagePrefilter {
  private prefilter: Asked;

  /** `begin` makes a prefilter that was given nothing yet. `onShadow` hears of each open shadow root that is read. */
  constructor(
    private readonly page: Document,
    private readonly begin: () => Asked,
    private readonly signal: AbortSignal,
    private readonly onShadow?: OnShadow,
  ) {
    this.prefilter = begin();
  }

  /** Whether the page could be on a subject, given what has changed in it; undefined: anything may have. */
  async passes(records: readonly MutationRecord[] | undefined, meter: Meter): Promise<boolean> {
    if (records && !(await this.add(textsOf(changedNodes(records), this.onShadow), meter))) return false;
    this.prefilter = this.begin();
    const { body } = this.page;
    return body ? this.add(roughText(body, this.onShadow), meter) : false;
  }

  private async add(texts: Iterable<string>, meter: Meter): Promise<boolean> {
    let passes = false;
    const add = (text: string) => {
      passes = this.prefilter.add(text);
    };
    await inSlices(
      until(texts, () => passes),
      add,
      this.signal,
      meter,
    );
    return passes;
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

function* textsOf(nodes: ReadonlySet<Node>, onShadow?: OnShadow): Generator<string> {
  const answers = new Map<Element, boolean>();
  // What is inside another of them is read with that one.
  const isPassedOver = (at: Element) => nodes.has(at) || isSkipped(at) || undefined;
  for (const node of nodes)
    if (node.isConnected && !climb(elementAround(node), answers, isPassedOver)) yield* texts(node, onShadow);
}

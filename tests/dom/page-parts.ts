import { onTestFinished } from 'vitest';
import type { Mark } from '../../lib/page/marking/marks';
import { wordsAt } from '../../lib/page/marking/ranges';
import { Outline } from '../../lib/page/reading/outline';
import type { PageBlock } from '../../lib/page/reading/page-block';

/** Puts markup into the page for one test, in an element that is gone after it. */
export function put(html: string, style = ''): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  root.style.cssText = style;
  document.body.append(root);
  onTestFinished(() => root.remove());
  return root;
}

/** A rule for one test. */
export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

/** The blocks below an element. */
export const blocksIn = (root: Element): PageBlock[] =>
  [...new Outline().read(root)].filter((block) => block !== undefined);

/** The blocks of a piece of markup. */
export const blocksOf = (html: string): PageBlock[] => blocksIn(put(html));

/** The texts of the blocks, white space made plain, as the user sees them. */
export const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text.replace(/\s+/g, ' ').trim());

/** The same range, but a live one, which can be read and measured. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The mark of a person on a range, whose text is a block by itself, laid out by `element`. */
export function markOf(range: StaticRange, element = range.startContainer.parentElement as Element): Mark {
  const text = textIn(range);
  const block = { text, kind: 'text' as const, story: 0, aside: false, pieces: [], element };
  const at = { block, start: 0, end: text.length, rank: 0 as const };
  return { id: text, category: 'person', range, words: wordsAt(range), ...at, onTopic: true };
}

/** The text that a range holds. */
export const textIn = (range: AbstractRange): string => liveRange(range).toString();

/** The range of the first place below `root` where `text` stands in one text node. */
export function rangeOf(text: string, root: Node = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range;
  }
  throw new Error(`“${text}” is not there`);
}

/** A range from the start of one text to the end of another. */
export function rangeOver(from: string, to: string, root: Node = document.body): Range {
  const range = rangeOf(from, root);
  const end = rangeOf(to, root);
  range.setEnd(end.endContainer, end.endOffset);
  return range;
}

/** A wait in real time, in ms. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Watches what comes into an element. The answer is the text that has come since it was last asked. */
export function watchAdded(root: Node): () => string {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => {
    const records = [...seen.splice(0), ...observer.takeRecords()];
    const added = records.flatMap(({ type, target, addedNodes }) =>
      type === 'childList' ? [...addedNodes] : [target],
    );
    return added.map(({ textContent }) => textContent ?? '').join('');
  };
}

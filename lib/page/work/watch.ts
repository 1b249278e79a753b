import { addressNow } from '../dom/document';
import { isOwn } from '../dom/nodes';
import { SKIP_ATTRIBUTES } from '../dom/skip';
import type { Meter } from './slices';
import { awaitUpgrades } from './upgrades';

/** How long a page must be still before it is read again, in ms. So a burst of changes is read once. */
const STILL_MS = 250;

/**
 * The longest wait for a page that never becomes still, in ms. If the page has gone to another address, its rest after
 * a reading ends then too.
 */
const LONGEST_WAIT_MS = 1500;

/**
 * The page is left alone for this many times as long as the work took, so that a page that never rests loses 2 % at
 * most.
 */
const REST_FACTOR = 50;

/** Longest rest after a reading, in ms, however much work that was. */
const LONGEST_REST_MS = 15_000;

/** Rest after a call that failed, in ms; twice as long after each that fails at once after it. */
const FAILED_REST_MS = 1000;

/**
 * After more changes than these since the last call, the watch stops observing until the next call, because observing
 * is what costs most in a storm of changes.
 */
const MOST_RECORDS = 500;

/** Attributes whose changes show or hide existing text, put it elsewhere, or make it editable. */
const REVEALING = ['open', 'slot', ...SKIP_ATTRIBUTES];

/**
 * Called when text was added, removed, altered or revealed. It is given what has changed since the last call, or
 * undefined when that is too much to tell. It may answer, now or later, how much work it did; it is not called again
 * before that. After each call that fails, the wait for the next is longer.
 */
export type Changed = (records: readonly MutationRecord[] | undefined) => Promise<Meter> | unknown;

/** A watch over a document. */
export interface Watch {
  /** Watches a shadow root too. It may be asked again for the same root. */
  also(root: ShadowRoot): void;
  /** Says that text may have come into sight, which is a change like any other. */
  changed(): void;
}

/**
 * Calls `changed` after changes below `root`: when the page has been still for `STILL_MS`, or at the latest after
 * `LONGEST_WAIT_MS`, but not during the rest after a call. `readsShadows`: whether text in shadow roots counts. Ends
 * with the signal.
 */
export function watchText(
  root: Document | Element,
  changed: Changed,
  signal: AbortSignal,
  readsShadows = false,
): Watch {
  let records: MutationRecord[] = [];
  /** Whether there were more than `MOST_RECORDS`, so that nothing is observed until the next call. */
  let hasOverflowed = false;
  let firstChange = 0;
  let lastChange = 0;
  let restUntil = 0;
  let failures = 0;
  let isCalling = false;
  let hasChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The address at the last call. It is not asked before the first: most pages never change, and asking takes time. */
  let address = '';
  let watched = new Set<Node & ParentNode>();

  const onChange = () => {
    lastChange = performance.now();
    if (!hasChanged) firstChange = lastChange;
    hasChanged = true;
    if (!isCalling) timer ??= setTimeout(callIfDue, STILL_MS);
  };
  const observer = new MutationObserver((all) => {
    const news = all.length > 2 ? all : all.filter((record) => !isOfOurs(record));
    if (news.length === 0) return;
    for (const record of news) records.push(record);
    if (records.length > MOST_RECORDS) {
      hasOverflowed = true;
      observer.disconnect();
    }
    onChange();
  });
  const lookForUpgrades = awaitUpgrades(() => {
    hasOverflowed = true; // The page is read as a whole, as a shadow root is no change that a record tells of.
    onChange();
  }, signal);
  const also = (node: Node & ParentNode) => {
    if (signal.aborted || hasOverflowed || watched.has(node)) return;
    watched.add(node);
    if (readsShadows) lookForUpgrades([node]);
    observer.observe(node, { childList: true, characterData: true, subtree: true, attributeFilter: REVEALING });
  };
  const callIfDue = async () => {
    timer = undefined;
    if (signal.aborted) return;
    const waited = firstChange + LONGEST_WAIT_MS;
    // A slow machine rests for long, but whoever goes on to another article of a site without a load waits for its
    // names.
    const rested = address === addressNow() ? restUntil : Math.min(restUntil, waited);
    const early = Math.max(Math.min(lastChange + STILL_MS, waited), rested) - performance.now();
    if (early > 1) {
      timer = setTimeout(callIfDue, Math.min(early, LONGEST_WAIT_MS)); // The address may be another one by then.
      return;
    }
    address = addressNow();
    const told = hasOverflowed ? undefined : records;
    records = [];
    hasChanged = false;
    if (hasOverflowed) {
      hasOverflowed = false;
      watched = new Set();
      also(root);
    }
    for (const node of watched) if (!node.isConnected) watched.delete(node);
    if (readsShadows) lookForUpgrades(watched);
    isCalling = true;
    let rest = FAILED_REST_MS * 2 ** failures++;
    try {
      const work = (await changed(told)) as Partial<Meter> | undefined;
      rest = (work?.ms ?? 0) * REST_FACTOR;
      failures = 0;
    } catch {
      // The page hears nothing of it; `changed` itself has told the popup.
    }
    restUntil = performance.now() + Math.min(rest, LONGEST_REST_MS);
    isCalling = false;
    if (hasChanged) timer ??= setTimeout(callIfDue, STILL_MS);
  };

  also(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { also, changed: onChange };
}

/** Whether a record only says that a card of ours came or went, which is no change of the page. */
const isOfOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' &&
  addedNodes.length + removedNodes.length === 1 &&
  isOwn((addedNodes[0] ?? removedNodes[0]) as Node);

import { shadowRootOf } from '../dom/nodes';

/** First wait before elements are looked at again, in ms. Each wait is twice as long as the one before it. */
const FIRST_WAIT_MS = 500;

/** The longest such wait, in ms: what no script has defined half a minute after the last change stays undefined. */
const LONGEST_WAIT_MS = 16_000;

/**
 * Makes a function that is given the roots of a page, and looks now and then at the custom elements in them that no
 * script has defined yet. It calls `upgraded` when one of them has got a shadow root, as no observer tells of that.
 * Ends with the signal.
 */
export function awaitUpgrades(upgraded: () => void, signal: AbortSignal): (roots: Iterable<ParentNode>) => void {
  let hosts: Element[] = [];
  let wait = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    clearTimeout(timer);
    if (hosts.length > 0 && wait <= LONGEST_WAIT_MS && !signal.aborted) timer = setTimeout(look, wait);
  };
  const look = () => {
    const waiting = hosts.filter((host) => host.isConnected && !shadowRootOf(host));
    if (hosts.some(shadowRootOf)) upgraded();
    hosts = waiting;
    wait *= 2;
    schedule();
  };
  return (roots) => {
    const found = new Set(hosts);
    for (const root of roots) for (const host of root.querySelectorAll(':not(:defined)')) found.add(host);
    hosts = [...found];
    wait = FIRST_WAIT_MS;
    schedule();
  };
}

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** The keys to the next and to the previous item. */
const KEYS = { down: ['ArrowDown', 'ArrowUp'], across: ['ArrowRight', 'ArrowLeft'] } as const;

/** The focusable elements of an item, marked with `data-rove`. They are rendered with the tab index −1. */
const stopsOf = (item: Element): HTMLElement[] => [
  ...(item.matches('[data-rove]') ? [item as HTMLElement] : []),
  ...item.querySelectorAll<HTMLElement>('[data-rove]'),
];

/**
 * Makes a long list one stop of the Tab key (a roving tab index): the arrow keys go from item to item, Home and End to
 * the ends, and Tab through the elements of one item alone. The tab indexes are set on the elements themselves, as
 * otherwise each step would render a thousand rows again. `start` selects the item with which Tab begins.
 */
export function useRoving(
  list: RefObject<HTMLElement | null>,
  items: string,
  way: keyof typeof KEYS,
  start?: string,
): void {
  const setCurrent = (item: Element) => {
    for (const other of list.current?.querySelectorAll<HTMLElement>('[data-rove][tabindex="0"]') ?? [])
      if (!item.contains(other)) other.tabIndex = -1;
    for (const stop of stopsOf(item)) stop.tabIndex = 0;
  };
  useLayoutEffect(() => {
    if (list.current?.querySelector('[data-rove][tabindex="0"]')) return;
    const first = (start && list.current?.querySelector(start)) || list.current?.querySelector(items);
    if (first) setCurrent(first);
  });
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const itemOf = (target: EventTarget | null) => (target instanceof Element ? target.closest(items) : null);
    const onFocus = ({ target }: FocusEvent) => {
      const item = itemOf(target);
      if (item) setCurrent(item);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const item = itemOf(event.target);
      const all = [...root.querySelectorAll(items)];
      const at = item ? all.indexOf(item) : -1;
      const [on, back] = KEYS[way];
      const to = { [on]: at + 1, [back]: at - 1, Home: 0, End: all.length - 1 }[event.key];
      const next = to === undefined || at < 0 ? undefined : all[to];
      if (!next) return;
      event.preventDefault();
      stopsOf(next)[0]?.focus();
    };
    root.addEventListener('focusin', onFocus);
    root.addEventListener('keydown', onKey);
    return () => {
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('keydown', onKey);
    };
  }, []);
}

import type { Category } from '../knowledge/categories';
import { GROUND_NAME, highlightName, LINE_NAMES } from '../settings/looks';

/** A range to be underlined, and as what. */
export interface Paintable {
  range: AbstractRange;
  category: Category;
}

/** Paints underlines through the CSS Custom Highlight API; the page’s nodes are not touched. */
export interface Painter {
  /** Underlines exactly these ranges. */
  paint(marks: readonly Paintable[]): void;
  /** Gives one range the ground of the name whose card is open, or takes it away. */
  point(range: AbstractRange | undefined): void;
  /** Takes away everything that this painter has put in. */
  clear(): void;
}

/**
 * A painter for one document. The registry is shared with the page and with older copies of this script, so it
 * removes a highlight only where it is still its own. Firefox does not let a content script iterate a highlight or
 * the registry, and ends the scripts of an updated extension without a word: what is registered at first is such a one’s.
 */
export function painter(registry: HighlightRegistry): Painter {
  for (const name of [...LINE_NAMES, GROUND_NAME]) registry.delete(name);
  const own = new Map<string, Highlight>();
  const painted = new WeakMap<Highlight, readonly AbstractRange[]>();
  /** What is painted already stays as it is: a new highlight has all its text painted anew. */
  const isThere = (name: string, ranges: readonly AbstractRange[]): boolean => {
    const highlight = own.get(name);
    const before = highlight && registry.get(name) === highlight ? painted.get(highlight) : undefined;
    return before?.length === ranges.length && ranges.every((range, nth) => range === before[nth]);
  };
  const put = (name: string, ranges: AbstractRange[]) => {
    if (isThere(name, ranges)) return;
    const highlight = new Highlight(...ranges);
    painted.set(highlight, ranges);
    own.set(name, highlight);
    registry.set(name, highlight);
  };
  const drop = (name: string) => {
    if (registry.get(name) === own.get(name)) registry.delete(name);
    own.delete(name);
  };
  let underlined = false;
  let pointed: AbstractRange | undefined;
  /** All highlights are there, or none: a page that sees their names learns nothing from which there are. */
  const showGround = () => put(GROUND_NAME, pointed ? [pointed] : []);
  const clear = () => {
    underlined = false;
    pointed = undefined;
    for (const name of [...own.keys()]) drop(name);
  };
  return {
    paint(marks) {
      underlined = marks.length > 0;
      if (!underlined && !pointed) return clear();
      const groups = new Map<string, AbstractRange[]>(LINE_NAMES.map((name) => [name, []]));
      for (const { range, category } of marks) groups.get(highlightName(category))?.push(range);
      for (const [name, ranges] of groups) put(name, ranges);
      showGround();
    },
    point(range) {
      pointed = range;
      if (range) return showGround();
      if (!underlined) return clear();
      if (registry.get(GROUND_NAME) === own.get(GROUND_NAME)) showGround();
    },
    clear,
  };
}

import { CATEGORIES, type Category } from '../knowledge/categories';
import { STRENGTHS, type Strength } from '../settings/schema';

/** A range to be underlined, and how. */
export interface Paintable {
  range: AbstractRange;
  category: Category;
}

/** Paints underlines through the CSS Custom Highlight API; the page’s nodes are not touched. */
export interface Painter {
  /** Underlines exactly these ranges. */
  paint(marks: readonly Paintable[], strength: Strength): void;
  /** Gives one range the faint ground of the name whose card is open, or takes it away. */
  point(range: AbstractRange | undefined): void;
  /** Takes away everything that this painter has put in. */
  clear(): void;
}

const POINTED = 'backstory-pointed';

/** Name of the highlight for a category in a strength; `entrypoints/reader/underlines.css` gives it its look. */
export const highlightName = (category: Category, strength: Strength): string => `backstory-${category}-${strength}`;

const ALL_NAMES = [
  POINTED,
  ...CATEGORIES.flatMap((category) => STRENGTHS.map((strength) => highlightName(category, strength))),
];

/**
 * A painter for one document. The registry is shared with the page and with older copies of this script, so it
 * removes a highlight only where it is still its own. Firefox does not let a content script iterate a highlight or
 * the registry, and ends the scripts of an updated extension without a word: what is registered at first is such a one’s.
 */
export function painter(registry: HighlightRegistry): Painter {
  for (const name of ALL_NAMES) registry.delete(name);
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
  return {
    paint(marks, strength) {
      const groups = new Map<string, AbstractRange[]>();
      for (const { range, category } of marks) {
        const name = highlightName(category, strength);
        const group = groups.get(name);
        if (group) group.push(range);
        else groups.set(name, [range]);
      }
      for (const name of [...own.keys()]) if (name !== POINTED && !groups.has(name)) drop(name);
      for (const [name, ranges] of groups) put(name, ranges);
    },
    point(range) {
      if (range) put(POINTED, [range]);
      else if (own.has(POINTED)) drop(POINTED);
    },
    clear() {
      for (const name of [...own.keys()]) drop(name);
    },
  };
}

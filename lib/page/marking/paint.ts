import type { Category } from '../../knowledge/categories';
import { highlightName, NAME_HIGHLIGHTS, OPEN_NAME_HIGHLIGHT } from '../../settings/underline-style';
import { elementAround } from '../dom/nodes';

/** A range to be underlined, and as what. */
export interface Paintable {
  range: AbstractRange;
  category: Category;
  /** Whether it names again what is underlined elsewhere, so that a whisper is enough. */
  again?: boolean;
}

/** Paints underlines through the CSS Custom Highlight API; the page’s nodes are not touched. */
export interface Painter {
  /**
   * Underlines exactly these ranges. `isLit`: whether the page has names at all. As long as it has, the highlights
   * stay, empty where none is near.
   */
  paint(marks: readonly Paintable[], isLit?: boolean): void;
  /** Gives one range the ground of the name whose card is open, or takes it away. */
  point(range: AbstractRange | undefined): void;
  /** Takes away everything that this painter has put in. */
  clear(): void;
}

/**
 * Makes a painter for one document. The page and older copies of this script share the registry, so the painter removes
 * a highlight only if it is still its own. Highlights that are registered at the start were left by an older copy, as
 * Firefox ends the scripts of an updated extension without a word. They are deleted by name, because Firefox does not
 * let a content script iterate the registry.
 */
export function painter(registry: HighlightRegistry): Painter {
  for (const name of [...NAME_HIGHLIGHTS, OPEN_NAME_HIGHLIGHT]) registry.delete(name);
  const own = new Map<string, Highlight>();
  const painted = new WeakMap<Highlight, readonly AbstractRange[]>();
  /**
   * Whether these ranges are painted already. They then stay as they are, because the browser paints all text of a new
   * highlight anew.
   */
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
  /**
   * Paints the name whose card is open. This highlight is registered even where it is empty: all highlights are
   * registered or none, so that a page that sees their names learns nothing from which of them exist.
   */
  const paintOpenName = () => put(OPEN_NAME_HIGHLIGHT, pointed && lettersOf(pointed) === OPAQUE ? [pointed] : []);
  const clear = () => {
    underlined = false;
    pointed = undefined;
    for (const name of [...own.keys()]) drop(name);
  };
  return {
    paint(marks, isLit = marks.length > 0) {
      underlined = isLit;
      if (!underlined && !pointed) return clear();
      const groups = new Map<string, AbstractRange[]>(NAME_HIGHLIGHTS.map((name) => [name, []]));
      for (const { range, category, again } of marks) {
        const letters = lettersOf(range);
        if (letters !== CHANGED) groups.get(highlightName(category, again || letters === CLEAR))?.push(range);
      }
      for (const [name, ranges] of groups) put(name, ranges);
      paintOpenName();
    },
    point(range) {
      pointed = range;
      if (range) return paintOpenName();
      if (!underlined) return clear();
      if (registry.get(OPEN_NAME_HIGHLIGHT) === own.get(OPEN_NAME_HIGHLIGHT)) paintOpenName();
    },
    clear,
  };
}

/** Letters that a highlight would paint anew. */
const CHANGED = 0;
/** Letters without a color of their own, such as those that are cut out of a gradient. */
const CLEAR = 1;
const OPAQUE = 2;

/**
 * How a highlight would leave the letters of a range: Chromium 156 paints them in `color`, without fill and stroke of
 * their own. A line under clear ones needs its own color, and the ground of the open name would hide what shows them.
 */
function lettersOf({ startContainer }: AbstractRange): number {
  const element = elementAround(startContainer);
  if (!element) return CHANGED; // The page has removed it.
  // Both are the color of the text where nothing else is said. Forced colors change that color, but neither of the two.
  const { color, webkitTextFillColor, webkitTextStrokeColor } = getComputedStyle(element);
  if (webkitTextFillColor !== webkitTextStrokeColor) return CHANGED;
  // `rgba(0, 0, 0, 0)` or `lab(50 0 0 / 0)`. What ends in 0 without that may be a gray, as `lab(50 0 0)` is.
  return /(a.*,|\/) 0\)/.test(color) ? CLEAR : OPAQUE;
}

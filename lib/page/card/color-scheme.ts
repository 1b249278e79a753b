import { elementAround } from '../dom/nodes';

/** From this lightness on (0 black, 1 white), text is light. */
const LIGHT = 0.6;

/**
 * Whether the text at a node is light on dark, judged by the colour of the text. A card beside it should match that.
 */
export function isDarkAt(node: Node): boolean {
  const element = node instanceof Element ? node : elementAround(node);
  if (!element) return matchMedia('(prefers-color-scheme: dark)').matches;
  return lightness(getComputedStyle(element).color) > LIGHT;
}

/**
 * The approximate lightness of a computed colour, from 0 to 1. The browser gives colours of newer colour spaces as they
 * were written.
 */
function lightness(color: string): number {
  const [first = 0, second = 0, third = 0] = (color.replace(/^color\(\S+/, '').match(/-?[\d.]+/g) ?? []).map(Number);
  if (/^(?:ok)?l(?:ab|ch)/.test(color)) return color.startsWith('ok') ? first : first / 100;
  const bright = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return color.startsWith('color(') ? bright : bright / 255;
}

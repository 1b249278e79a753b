import { shownIn } from '../dom/nodes';
import { isClear } from '../dom/see-through';

/** From this lightness on (0 black, 1 white), text is light. */
const LIGHT = 0.6;

/** A filter that turns light into dark. Site and extensions make dark pages of light ones by it. */
const INVERTS = /invert\((?:1|0\.[6-9])/;

/**
 * Whether the text at a node is light on dark, judged by the colour of the text, and by the filters around it, which do
 * not reach the top layer. A card beside it should match that. Text without a colour shows what is behind its letters:
 * the text around it says more.
 */
export function isDarkAt(node: Node): boolean {
  let isLight: boolean | undefined;
  let isInverted = false;
  for (let at = node instanceof Element ? node : shownIn(node); at; at = shownIn(at)) {
    const { webkitTextFillColor: color, filter } = getComputedStyle(at);
    if (!isClear(color)) isLight ??= lightness(color) > LIGHT;
    if (INVERTS.test(filter)) isInverted = !isInverted;
  }
  return (isLight ?? matchMedia('(prefers-color-scheme: dark)').matches) !== isInverted;
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

/** Whether the text at a node is light on dark, by the text’s own colour: what a card beside it should match. */
export function isDarkAt(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [r = 0, g = 0, b = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140;
}

import { standingOf } from '../dom/elements';
import { elementAround, textOf } from '../dom/nodes';

/** A text that stands in a line of its own, or in a paragraph. */
export interface Line {
  text: string;
  isCaption: boolean;
}

/** The lines of nodes that were given in the order of the page: a block or a break begins the next. */
export function linesOf(nodes: readonly Node[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let block: Element | null = null;
  for (const node of nodes) {
    if (node instanceof Element) {
      if (standingOf(node)?.flow !== 'inline') line = undefined;
      continue;
    }
    const around = blockAround(node);
    if (!line || around !== block) {
      line = { text: '', isCaption: !!around && standingOf(around)?.kind === 'caption' };
      lines.push(line);
      block = around;
    }
    line.text += textOf(node) ?? '';
  }
  return lines.map(({ text, isCaption }) => ({ text: text.replace(/\s+/g, ' ').trim(), isCaption }));
}

function blockAround(node: Node): Element | null {
  let at = elementAround(node);
  while (at && standingOf(at)?.flow === 'inline') at = elementAround(at);
  return at;
}

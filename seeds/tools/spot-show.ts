import { styleText } from 'node:util';
import type { Spot } from './spot';

/** A text with its mentions in colour, and a line that counts them. */
export function showColored(path: string, text: string, spots: Spot[], onTopic: boolean): string {
  let shown = '';
  let at = 0;
  for (const { start, end, id, reason } of spots) {
    shown +=
      text.slice(at, start) +
      styleText(['bold', 'cyan'], text.slice(start, end)) +
      styleText('dim', `[${id}, ${reason}]`);
    at = end;
  }
  const entities = new Set(spots.map(({ id }) => id)).size;
  const count = `${path}: ${spots.length} ${spots.length === 1 ? 'mention' : 'mentions'} of ${entities} ${entities === 1 ? 'entity' : 'entities'}`;
  return `${shown}${text.slice(at)}\n${styleText('bold', count)}${onTopic ? '' : ' (not on topic: nothing is marked)'}`;
}

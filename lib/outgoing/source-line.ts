import type { CardSource } from '../knowledge/card';
import type { Format } from '../messages/card-tools';
import { sourceAfter, sourceBefore } from '../words/sources';
import { formats } from './formats';

/** One source as text: publisher, kind and date, the place in it, its title with its address, and how it is known. */
export function sourceLine(source: CardSource, as: Format, at?: string): string {
  const { line, link } = formats[as];
  return `${line(sourceBefore(source, at))}: ${link(source.title, source.url)}${line(sourceAfter(source))}`;
}

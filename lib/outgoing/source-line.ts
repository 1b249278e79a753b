import type { CardSource } from '../knowledge/card';
import type { TextFormat } from '../messages/card-tools';
import { afterTitle, beforeTitle } from '../words/sources';
import { formats } from './formats';

/** One source as text: publisher, kind and date, the place in it, its title with its address, and how it is known. */
export function sourceLine(source: CardSource, as: TextFormat, at?: string): string {
  const { line, link } = formats[as];
  return `${line(beforeTitle(source, at))}: ${link(source.title, source.url)}${line(afterTitle(source))}`;
}

import type { CardSource } from '../../knowledge/card';
import type { SourceKind } from '../../knowledge/source-kinds';
import { sourceAfter } from '../../words/sources';

/** Hosts of the government of China, whose pages are in Chinese unless their address says otherwise. */
const CHINESE = /^(?!english\.)(?:.+\.)?gov\.cn$/;

/** The language that a source is written in, as its address tells: `en` or `zh`. */
export function languageOf({ url }: Pick<CardSource, 'url'>): 'en' | 'zh' {
  if (!url) return 'en';
  const { hostname, pathname } = new URL(url);
  return CHINESE.test(hostname) && !/^\/eng(?:lish)?\//.test(pathname) ? 'zh' : 'en';
}

/** Year, month and day of a day (`YYYY-MM-DD`). */
export const partsOf = (day: string): number[] => day.split('-').map(Number);

/** A name divided into its last word (`family`) and what is before it (`given`): “Lingling Wei” is `Wei, Lingling`. */
export function nameParts(author: string): { family: string; given: string } {
  const at = author.lastIndexOf(' ');
  return { family: author.slice(at + 1), given: author.slice(0, Math.max(at, 0)) };
}

/** How a source is known that was not seen itself, as a sentence; empty where it was. */
export function noteOf(source: CardSource): string {
  const how = sourceAfter(source).replace(/^, /, '');
  return how && `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}

/** The kind of a source. Cards come from the seeds, whose schema knows no other. */
export const kindOf = ({ kind }: CardSource): SourceKind => kind as SourceKind;

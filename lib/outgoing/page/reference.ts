import type { CardSource } from '../../knowledge/card';
import type { SourceKind } from '../../knowledge/source-kinds';
import { afterTitle } from '../../words/sources';

/** The languages other than English that sources are written in, with their names in BibTeX. */
export const OTHER_LANGUAGES = {
  zh: 'chinese',
  pt: 'portuguese',
  es: 'spanish',
  it: 'italian',
  ja: 'japanese',
} as const;

type Language = 'en' | keyof typeof OTHER_LANGUAGES;

/** Hosts whose pages are in another language, unless their address says that they are in English. */
const HOSTS: [Exclude<Language, 'en'>, RegExp][] = [
  ['zh', /(?:^|\.)(?:gov\.cn|ettoday\.net)$/],
  ['pt', /(?:\.br|(?:^|\.)exame\.com)$/],
  ['es', /(?:\.do|(?:^|\.)gob\.mx)$/],
  ['it', /(?:^|\.)repubblica\.it$/],
  ['ja', /^www\.yomiuri\.co\.jp$/],
];

const ENGLISH_HOST = /^en(?:glish)?\./;
const ENGLISH_PATH = /^\/eng?(?:lish)?\//;

/** The language that a source is written in, as its address tells. */
export function languageOf({ url }: Pick<CardSource, 'url'>): Language {
  if (!url) return 'en';
  const { hostname, pathname } = new URL(url);
  if (ENGLISH_HOST.test(hostname) || ENGLISH_PATH.test(pathname)) return 'en';
  return HOSTS.find(([, host]) => host.test(hostname))?.[0] ?? 'en';
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
  const how = afterTitle(source).replace(/^, /, '');
  return how && `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}

/** The kind of a source. Cards come from the seeds, whose schema knows no other. */
export const kindOf = ({ kind }: CardSource): SourceKind => kind as SourceKind;

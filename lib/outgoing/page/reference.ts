import type { CardSource } from '../../knowledge/card';
import type { SourceKind } from '../../knowledge/source-kinds';
import { words } from '../../words/en';
import { outgoingWords } from '../../words/outgoing';
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

/**
 * Whether a source is no document that somebody has published, but what several publications report, put together and
 * titled by us.
 */
export const isSummary = ({ seen, kind, publisher }: CardSource): boolean =>
  seen === 'confirmed' && (kind === 'news-article' || kind === 'profile' || publisher.startsWith('Several '));

/** A source as a reference has it: a summary of ours is published by Backstory. */
export const asReference = (source: CardSource): CardSource =>
  isSummary(source) ? { ...source, publisher: words.name } : source;

/** The day on which the document at the address was looked at; undefined where nobody of us has seen it. */
export const accessedOn = ({ url, seen }: CardSource, today: string): string | undefined =>
  url && !seen ? today : undefined;

/** The language that a source is written in, as its address tells. */
export function languageOf(source: CardSource): Language {
  const { url } = source;
  if (!url || isSummary(source)) return 'en';
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
  if (isSummary(source)) return outgoingWords.summary.note(how);
  return how && `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}

/** The kind of a source. Cards come from the seeds, whose schema knows no other. */
export const kindOf = ({ kind }: CardSource): SourceKind => kind as SourceKind;

import type { CardSource } from '../../knowledge/card';
import { cardWords } from '../../words/card';
import { outgoingWords } from '../../words/outgoing';
import { keysOf } from './keys';
import { latex } from './latex';
import {
  accessedOn,
  asReference,
  isSummary,
  kindOf,
  languageOf,
  nameParts,
  noteOf,
  OTHER_LANGUAGES,
} from './reference';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Documents that are pages of the web and nothing else. */
const ONLINE = new Set(['post', 'profile', 'transcript', 'press-release']);

/** Sources as BibTeX. `today`: the day of access, `YYYY-MM-DD`. */
export function bibtexOf(sources: readonly CardSource[], today: string): string {
  const keys = keysOf(sources.map(asReference));
  return sources.map((source, at) => entryOf(source, keys[at] ?? '', today)).join('\n');
}

function entryOf(source: CardSource, key: string, today: string): string {
  const { title, author, date, url } = source;
  const [year = '', month] = date.split('-');
  const { family, given } = nameParts(author ?? '');
  const language = languageOf(source);
  const accessed = accessedOn(source, today);
  const fields: [string, string][] = [
    ...(author ? [field('author', given ? `${latex(family)}, ${latex(given)}` : `{${latex(family)}}`)] : []),
    // The second braces keep its capitals.
    field('title', `{${latex(title)}}`),
    ...publishedBy(source),
    // BibLaTeX reads the day, BibTeX the year and the month.
    field('date', date),
    field('year', year),
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ...(url ? [field('url', escapedUrl(url))] : []),
    ...(accessed ? [field('urldate', accessed)] : []),
    // `langid` is the language of the title, for typesetting; `language` is that of the document, where it is another.
    field('langid', 'english'),
    ...(language === 'en' ? [] : [field('language', OTHER_LANGUAGES[language])]),
    ...(noteOf(source) ? [field('note', latex(noteOf(source)))] : []),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return `@${typeOf(source)}{${key},\n${lines.join('\n')}\n}\n`;
}

function typeOf(source: CardSource): 'article' | 'online' | 'misc' {
  if (isSummary(source)) return 'misc';
  const kind = kindOf(source);
  if (kind === 'news-article') return 'article';
  return source.url && ONLINE.has(kind) ? 'online' : 'misc';
}

/** Who published a source, in the field that its type of entry has for that, and what kind of document it is. */
function publishedBy(source: CardSource): [string, string][] {
  const publisher = latex(asReference(source).publisher);
  const kind = latex(isSummary(source) ? outgoingWords.summary.kind : cardWords.kind(source.kind));
  switch (typeOf(source)) {
    case 'article':
      return [field('journal', `{${publisher}}`)];
    case 'online':
      return [field('titleaddon', kind), field('organization', `{${publisher}}`)];
    case 'misc':
      return [field('howpublished', `{${publisher}}`), field('type', kind)];
  }
}

const field = (name: string, value: string): [string, string] => [name, `{${value}}`];

/**
 * An address in a field. Programs read it as it stands, but braces could end the field early; these and backslashes are
 * encoded.
 */
const escapedUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

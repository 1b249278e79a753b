import type { CardSource } from '../../knowledge/card';
import type { SourceKind } from '../../knowledge/source-kinds';
import { cardWords } from '../../words/card';
import { keysOf } from './keys';
import { kindOf, languageOf, nameParts, noteOf, partsOf } from './reference';

/** The types of CSL that our kinds of sources have. Where it has none of its own for one, `genre` says what it is. */
const TYPES: Record<SourceKind, string> = {
  // CSL’s word for what a government orders, as against a law that a parliament makes.
  order: 'regulation',
  proclamation: 'regulation',
  memorandum: 'regulation',
  notice: 'regulation',
  law: 'legislation',
  ruling: 'legal_case',
  announcement: 'document',
  'joint-statement': 'document',
  'fact-sheet': 'document',
  statement: 'document',
  'meeting-report': 'document',
  'press-release': 'document',
  transcript: 'document',
  profile: 'document',
  post: 'post',
  report: 'report',
  'news-article': 'article-newspaper',
};

/**
 * Sources as CSL-JSON, which Zotero and other libraries of references read. `today`: the day of access, `YYYY-MM-DD`.
 */
export function cslOf(sources: readonly CardSource[], today: string): string {
  const keys = keysOf(sources);
  return `${JSON.stringify(
    sources.map((source, at) => itemOf(source, keys[at] ?? '', today)),
    null,
    2,
  )}\n`;
}

function itemOf(source: CardSource, id: string, today: string) {
  const { title, publisher, author, date, url } = source;
  const kind = kindOf(source);
  const note = noteOf(source);
  return {
    id,
    type: TYPES[kind],
    title,
    ...(author && { author: [nameParts(author)] }),
    // For an article this is the newspaper that it is in; for any other kind `genre` says what kind of document it is.
    ...(kind === 'news-article' ? { 'container-title': publisher } : { genre: cardWords.kind(kind) }),
    publisher,
    issued: { 'date-parts': [partsOf(date)] },
    ...(url && { URL: url, accessed: { 'date-parts': [partsOf(today)] } }),
    language: languageOf(source),
    ...(note && { note }),
  };
}

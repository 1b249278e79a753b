import type { CardSource } from '../../knowledge/card';
import type { SourceKind } from '../../knowledge/source-kinds';
import { cardWords } from '../../words/card';
import { outgoingWords } from '../../words/outgoing';
import { keysOf } from './keys';
import { accessedOn, asReference, isSummary, kindOf, languageOf, nameParts, noteOf, partsOf } from './reference';

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
  const keys = keysOf(sources.map(asReference));
  return `${JSON.stringify(
    sources.map((source, at) => itemOf(source, keys[at] ?? '', today)),
    null,
    2,
  )}\n`;
}

function itemOf(source: CardSource, id: string, today: string) {
  const { title, publisher, author, date, url } = asReference(source);
  const kind = kindOf(source);
  const note = noteOf(source);
  const accessed = accessedOn(source, today);
  return {
    id,
    type: isSummary(source) ? 'document' : TYPES[kind],
    title,
    ...(author && { author: [nameParts(author)] }),
    ...placeOf(source),
    publisher,
    issued: { 'date-parts': [partsOf(date)] },
    ...(url && { URL: url }),
    ...(accessed && { accessed: { 'date-parts': [partsOf(accessed)] } }),
    language: languageOf(source),
    ...(note && { note }),
  };
}

/** The newspaper that an article is in; for anything else, what kind of document it is. */
function placeOf(source: CardSource) {
  if (isSummary(source)) return { genre: outgoingWords.summary.kind };
  const kind = kindOf(source);
  return kind === 'news-article' ? { 'container-title': source.publisher } : { genre: cardWords.kind(kind) };
}

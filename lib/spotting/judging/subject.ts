import type { Span, View } from '../document';
import type { Pausable } from '../shared/pausable';
import { AMERICA, CHINA, TRADE } from './subject-words';

/** What a text is about, as far as its own words tell. Judged on the article alone. */
export interface Subject {
  china: boolean;
  trade: boolean;
  america: boolean;
  /** The blocks in which China and trade are said together. */
  joined: ReadonlySet<View>;
}

/** Reads what the article is about. May pause after each of its blocks. */
export function* subjectOf(views: readonly View[]): Pausable<Subject> {
  const joined = new Set<View>();
  let china = false;
  let trade = false;
  let america = false;
  for (const view of views) {
    if (view.block.aside) continue;
    const { text } = view;
    china ||= namesChina(text);
    trade ||= namesTrade(text);
    america ||= text.search(AMERICA_WORDS) >= 0;
    if (areTogether(view.matches(CHINA_WORDS), () => view.matches(TRADE_WORDS))) joined.add(view);
    yield;
  }
  return { china, trade, america, joined };
}

/** Whether a text is on trade between the United States and China: it names America, and China and trade together. */
export const isOnSubject = ({ america, joined }: Subject): boolean => america && joined.size > 0;

/** What the finder takes for part of a word (`isWordCode`), so that the sentinel, which uses the finder, agrees. */
const WORD = '[\\w%\\u00c0-\\u1fff\\u2070-\\u2fff\\u3040-\\uffff]';

const CHINA_WORDS = anyOf(
  CHINA.flatMap((word) => [word, word.toUpperCase()]),
  '',
);
const TRADE_WORDS = anyOf(
  TRADE.map((word) => word.replace(/y$/, '(?:y|ies)')),
  'i',
);
const AMERICA_WORDS = anyOf([...AMERICA, ...AMERICA.map((word) => word.toUpperCase()), 'US'], '');

function anyOf(words: string[], flags: string): RegExp {
  const any = words.map((word) => word.replaceAll('.', '\\.')).join('|');
  return new RegExp(`(?<!${WORD})(?:${any})(?:e?s)?(?!${WORD})`, `g${flags}`);
}

/** How far apart, in UTF-16 units, China and trade may stand to count as said together. */
const TOGETHER = 200;

function areTogether(china: readonly Span[], tradeOf: () => readonly Span[]): boolean {
  if (china.length === 0) return false;
  const trade = tradeOf();
  let next = 0;
  for (const { start } of china) {
    while (next < trade.length && (trade[next] as Span).start < start - TOGETHER) next++;
    if (next < trade.length && (trade[next] as Span).start <= start + TOGETHER) return true;
  }
  return false;
}

/** Whether a stretch of text names China, or trade. */
export const namesChina = (text: string): boolean => text.search(CHINA_WORDS) >= 0;
export const namesTrade = (text: string): boolean => text.search(TRADE_WORDS) >= 0;

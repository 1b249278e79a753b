import type { View } from './document';

const CHINA = /\b(?:China|Chinese|Beijing)\b/i;
const TRADE =
  /\b(?:trade|tariffs?|duties|levies|exports?|imports?|export(?:ers|ed|ing)|sanctions?|truce|negotiat\w+|protectionis[mt])\b/i;
const AMERICA = /\b(?:U\.S\.|US|U\.S|USA|America|Americans?|United States|Washington|Trump|White House)\b/;

/**
 * Whether a text is about trade between the United States and China: a sentence-sized stretch names China and trade
 * together, and the text names America. Judged on the article alone.
 */
export function isOnSubject(views: readonly View[]): boolean {
  const article = views.filter(({ block }) => !block.aside);
  return article.some(({ text }) => namesTogether(text)) && article.some(({ text }) => AMERICA.test(text));
}

/** How far apart, in UTF-16 units, China and trade may stand to count as said together. */
const TOGETHER = 200;

function namesTogether(text: string): boolean {
  const china = CHINA.exec(text);
  if (!china) return false;
  const from = Math.max(0, china.index - TOGETHER);
  return (
    TRADE.test(text.slice(from, china.index + TOGETHER)) ||
    (text.length > TOGETHER && namesTogether(text.slice(china.index + 5)))
  );
}

import { daysIn } from '../../text/days';
import { textOf } from '../dom/nodes';
import { type LinkedEntity, linkedEntities } from './linked-data';
import { agreed, type PageView, plain } from './page-view';

/** How many scripts are read, and how long they may be in all, in UTF-16 units: a live blog has its posts in them. */
const MOST_SCRIPTS = 20;
const MOST_TEXT = 300_000;

/**
 * The day that JSON-LD gives the page. What bears its address or headline goes before the rest, and an article before a
 * page; where the first among them contradict each other, they are articles that the page only lists.
 */
export function jsonLdDays(view: PageView): string[] {
  let left = MOST_TEXT;
  const entities: LinkedEntity[] = [];
  for (const script of view.all('script[type="application/ld+json" i]', MOST_SCRIPTS)) {
    const text = textOf(script) ?? '';
    if (text.length > left) continue;
    left -= text.length;
    entities.push(...linkedEntities(text));
  }
  const ranks = entities.map((entity) => (isNamedLike(entity, view) ? 2 : 0) + (entity.isArticle ? 1 : 0));
  const best = entities.filter((_, nth) => ranks[nth] === Math.max(...ranks));
  return [agreed(best.flatMap(({ date }) => daysIn(date)[0]?.day ?? [])) ?? []].flat();
}

/** An address without what does not tell pages apart. */
const bare = (address: string) => address.replace(/^\w+:\/\/(?:www\.)?|\/?(?:[?#].*)?$/g, '');

const isNamedLike = ({ names }: LinkedEntity, { title, address }: PageView): boolean =>
  names.some((name) => (address && bare(name) === bare(address)) || (name.length > 9 && title.includes(plain(name))));

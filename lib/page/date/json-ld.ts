import { firstDayIn } from '../../text/days';
import { agreed, beginningOf, type DatedPage, plain } from './dated-page';
import { type LinkedEntity, linkedEntities } from './linked-data';

/** How many scripts are read, and how much of each, in UTF-16 units: a live blog has all its posts in it. */
const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 100_000;

/**
 * The day that JSON-LD gives the page. What bears its address or headline goes before the rest, and an article before a
 * page; where the first among them contradict each other, they are articles that the page only lists.
 */
export function jsonLdDays(view: DatedPage): string[] {
  // A wiki gives the day on which somebody began the page, and others write on.
  if (view.all('meta[name="generator"][content^="MediaWiki"]', 1).length > 0) return [];
  const entities = view
    .all('script[type^="application/ld+json" i]', MOST_SCRIPTS)
    .map((script) => beginningOf(script, LONGEST_SCRIPT))
    .flatMap(linkedEntities);
  const days = entities.map(({ date }) => firstDayIn(date)[0]);
  // All say the same: it does not matter which of them is the page’s.
  if (days[0] && days.every((day) => day === days[0])) return [days[0]];
  const rankOf = (entity: LinkedEntity) =>
    (isNamedLike(entity, view) ? 2 : 0) + (/Page|Work/.test(entity.type) ? 0 : 1);
  const best = Math.max(...entities.map(rankOf));
  return agreed(entities.filter((one) => rankOf(one) === best).flatMap(({ date }) => firstDayIn(date)));
}

/** An address without what does not tell pages apart. */
const bare = (address: string) => address.replace(/^\w+:\/\/(?:www\.)?|\/?(?:[?#].*)?$/g, '');

const isNamedLike = ({ names }: LinkedEntity, { title, address }: DatedPage): boolean =>
  names.some((name) => (address && bare(name) === bare(address)) || (name.length > 9 && title.includes(plain(name))));

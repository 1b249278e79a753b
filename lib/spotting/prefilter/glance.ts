import { fold } from '../../text/fold';
import { namesChina, namesTrade } from '../judging/subject';
import { isOnTopic } from '../judging/topic';
import type { GlanceWords } from './glance-words';
import { scanner } from './scan';

/** Collects what a page’s texts name until that is enough to wake the reader. */
export interface Glance {
  /** Takes one more text in. True once the page deserves a closer look; it stays true. */
  add(text: string): boolean;
  /** Whether anything of the lexicon has been seen at all. */
  readonly sawAny: boolean;
}

/** How many times an entity is counted: more are no news to `isOnTopic`. */
const TIMES = 3;

/**
 * The sentinel’s cheap question: could this page be on topic? It asks `isOnTopic` with the most that can be true: every
 * form counts, China and trade anywhere count as said together, America is taken for named, and whoever can be called
 * by his surname alone counts twice. A phrase that needs context counts only beside a sure name, China or trade.
 */
export function glance(words: GlanceWords, find = scanner(words)): Glance {
  const { china, trade, surnamed, specific } = words;
  const sure = new Map<number, number>();
  const open = new Map<number, number>();
  /** Counts one more, and says whether that is news. */
  const count = (counts: Map<number, number>, id: number): boolean => {
    const times = counts.get(id) ?? 0;
    if (times < TIMES) counts.set(id, times + 1);
    return times < TIMES;
  };
  const enough = (): boolean => {
    const counts = new Map(sure);
    if (sure.size > 0) for (const [id, times] of open) counts.set(id, (counts.get(id) ?? 0) + times);
    for (const id of surnamed) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    counts.delete(china);
    counts.delete(trade);
    const said = { china: sure.has(china), trade: sure.has(trade), america: true };
    const isSpecific = (id: number) => specific.includes(id);
    return isOnTopic({ counts, isSpecific, ...said, joined: said.china && said.trade ? counts.size : 0 });
  };
  let done = false;
  return {
    add(text) {
      if (done) return true;
      const plain = fold(text).text;
      for (const { start, end, alias } of find(plain)) {
        let news = count(alias.need === 'nothing' ? sure : open, alias.entity);
        // A name may hold the signal: “Chinese commerce ministry”, “trade war”.
        const name = plain.slice(start, end);
        if (!sure.has(china) && namesChina(name)) news = count(sure, china);
        if (!sure.has(trade) && namesTrade(name)) news = count(sure, trade);
        // Whatever comes after it need not even be looked for.
        done = news && enough();
        if (done) break;
      }
      return done;
    },
    get sawAny() {
      return [...sure.keys(), ...open.keys()].some((id) => id !== china && id !== trade);
    },
  };
}

import type { Lexicon } from '../knowledge/lexicon';
import { fold } from '../text/fold';
import type { CompiledLexicon } from './compile';
import { find } from './find';

/** The word list of the sentinel: a lexicon without the judge’s part, and two signal words’ places in it. */
export interface GlanceWords {
  lexicon: Lexicon;
  /** Index of the made-up entities that stand for “China is named” and “trade is named”. */
  china: number;
  trade: number;
}

/** Collects what a page’s texts name until that is enough to wake the reader. */
export interface Glance {
  /** Takes one more text in. True once the page deserves a closer look; it stays true. */
  add(text: string): boolean;
  /** Whether anything of the lexicon has been seen at all. */
  readonly sawAny: boolean;
}

/**
 * The sentinel’s cheap question: could this page be on topic? It asks less than `isOnTopic`, and never more: bare
 * surnames do not count, and a phrase that needs context counts only on a page that names China.
 */
export function glance(compiled: CompiledLexicon, { china, trade }: Pick<GlanceWords, 'china' | 'trade'>): Glance {
  const { entities } = compiled.lexicon;
  const sure = new Map<number, number>();
  const open = new Map<number, number>();
  const enough = (): boolean => {
    const counted = new Map(sure);
    if (counted.has(china)) for (const [id, count] of open) counted.set(id, (counted.get(id) ?? 0) + count);
    const subject = counted.has(china) && counted.has(trade);
    counted.delete(china);
    counted.delete(trade);
    const specific = [...counted].filter(([id]) => entities[id]?.specific);
    if (counted.size >= 2 && (specific.length > 0 || subject)) return true;
    return specific.some(([, count]) => count >= 2);
  };
  let done = false;
  return {
    add(text) {
      if (done) return true;
      let news = false;
      for (const { alias } of find(fold(text).text, compiled)) {
        if (alias.need === 'introduction') continue;
        const counts = alias.need === 'nothing' ? sure : open;
        counts.set(alias.entity, (counts.get(alias.entity) ?? 0) + 1);
        news = true;
      }
      done = news && enough();
      return done;
    },
    get sawAny() {
      return [...sure.keys(), ...open.keys()].some((id) => id !== china && id !== trade);
    },
  };
}

import type { Lexicon, LexiconAlias } from '../knowledge/lexicon';
import { compile, type WordNode } from './compile';
import { between, literally } from './patterns';
import { CHINA, TRADE } from './subject-words';

/** An alias as the sentinel keeps it: its text, its entity, and 1 where it needs context. */
export type GlanceAlias = [text: string, entity: number, needsContext: 0 | 1];

/**
 * The word list of the sentinel, made when the extension is built: a lexicon without the judge’s part, what stands in
 * for that, and all that would cost time to make in a page.
 */
export interface GlanceWords {
  /** Source of an expression, for lower case, that matches wherever an alias may begin; it looks at two words at most. */
  pattern: string;
  /** The aliases by each first word they are found by. */
  aliases: Record<string, GlanceAlias[]>;
  /** Indexes of the specific entities. */
  specific: number[];
  /** Indexes of the made-up entities that stand for “China is named” and “trade is named”. */
  china: number;
  trade: number;
  /** Entities that a text may also name by surname alone, which the sentinel does not look for. */
  surnamed: number[];
}

/** Makes the sentinel’s word list. */
export function glanceWords({ entities, aliases }: Lexicon): GlanceWords {
  const signals = { china: entities.length, trade: entities.length + 1 };
  const signal = (entity: number) => (text: string) => ({ text, entity, need: 'nothing' as const });
  const looked = [
    ...aliases.filter(({ need }) => need !== 'introduction'),
    ...CHINA.map(signal(signals.china)),
    ...TRADE.map(signal(signals.trade)),
  ];
  const { tree } = compile({ entities, aliases: looked });
  return {
    ...signals,
    pattern: patternOf(tree),
    aliases: Object.fromEntries([...tree].map(([word, node]) => [word, [...aliasesBelow(node)].map(briefly)])),
    specific: entities.flatMap(({ specific }, at) => (specific ? [at] : [])),
    surnamed: [...new Set(aliases.filter(({ need }) => need === 'introduction').map(({ entity }) => entity))],
  };
}

const briefly = ({ text, entity, need }: LexiconAlias): GlanceAlias => [text, entity, need === 'context' ? 1 : 0];

function aliasesBelow({ ends, next }: WordNode, found = new Set<LexiconAlias>()): Set<LexiconAlias> {
  for (const { alias } of ends) found.add(alias);
  for (const node of next?.values() ?? []) aliasesBelow(node, found);
  return found;
}

/** Engines put alternatives with a common beginning together where they stand side by side. */
function patternOf(tree: Map<string, WordNode>): string {
  const words = [...tree].map(([word, { ends, next }]) => {
    if (ends.length > 0 || !next) return literally(word);
    return `${literally(word)}${between}(?:${[...next.keys()].sort().map(literally).join('|')})`;
  });
  return `(?<![a-z0-9])(?:${words.sort().join('|')})(?![a-z0-9])`;
}

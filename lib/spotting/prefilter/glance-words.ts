import type { Lexicon, LexiconAlias } from '../../knowledge/lexicon';
import { fold } from '../../text/fold';
import { compile, plant, SLOTS, type WordNode } from '../finding/compile';
import { find } from '../finding/find';
import { CHINA, TRADE } from '../judging/subject-words';
import { between, literally } from './patterns';

/** An alias as the sentinel keeps it: its text, its entity, and 1 where it needs context. */
export type GlanceAlias = [text: string, entity: number, needsContext?: 1];

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
    ...shortForms(aliases.filter(({ need }) => need !== 'introduction')),
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

/**
 * Without the aliases in which the finder finds another of the same entity, as easily accepted: “trade chief Jamieson
 * Greer” holds his name.
 */
export function shortForms(aliases: readonly LexiconAlias[]): LexiconAlias[] {
  const byLength = [...aliases].sort((a, b) => a.text.length - b.text.length);
  const kept: LexiconAlias[] = [];
  // All slots are taken, so that every word is looked up.
  const compiled = { lexicon: { entities: [], aliases: kept }, tree: new Map(), bitmap: new Uint8Array(SLOTS).fill(1) };
  for (const alias of byLength) {
    const found = find(fold(alias.text).text, compiled).map((one) => one.alias);
    if (found.some(({ entity, need }) => entity === alias.entity && (need === 'nothing' || need === alias.need)))
      continue;
    kept.push(alias);
    plant(compiled.tree, alias);
  }
  return kept;
}

const briefly = ({ text, entity, need }: LexiconAlias): GlanceAlias =>
  need === 'context' ? [text, entity, 1] : [text, entity];

function aliasesBelow({ ends, next }: WordNode, found = new Set<LexiconAlias>()): Set<LexiconAlias> {
  for (const { alias } of ends) found.add(alias);
  for (const node of next?.values() ?? []) aliasesBelow(node, found);
  return found;
}

/** Engines put alternatives with a common beginning together where they stand side by side. */
function patternOf(tree: Map<string, WordNode>): string {
  const words = [...tree].map(([word, { ends, next }]) => {
    if (ends.length > 0 || !next) return `${literally(word)}(?![a-z0-9])`;
    return `${literally(word)}${between}(?:${shortest([...next.keys()])
      .map(literally)
      .join('|')})`;
  });
  return `(?<![a-z0-9])(?:${words.sort().join('|')})`;
}

/** Those words, sorted, that do not begin with another of them: a plural is found by its singular. */
function shortest(words: string[]): string[] {
  const kept: string[] = [];
  for (const word of words.sort()) if (!word.startsWith(kept.at(-1) ?? '\n')) kept.push(word);
  return kept;
}

import type { Card, NameInText } from '../../../lib/knowledge/card';

/** Most rows that a glance has. */
const ROWS = 3;

/** What a glance has of a card. */
interface Glance {
  /** One sentence of who or what it is. */
  who: { text: string; names: NameInText[] } | undefined;
  /** How many of the newest changes since the article it has. Without any it has sentences of the standing, or facts. */
  rows: number;
  sentences: number;
  facts: number;
}

/**
 * A glance at a card, cut by some steps. Each of the first takes the oldest row, or the last sentence of the standing;
 * one is always left. Then the sentence on who it is becomes the role, and goes.
 */
export function glanceOf({ article, standing, facts, who, role, names }: Card, cut: number): Glance {
  const count = Math.min(ROWS, article?.since.length ?? 0) || standing?.ends.length || Math.min(ROWS, facts.length);
  const left = Math.max(1, count - cut);
  const over = cut - count + 1;
  const has = { rows: 0, sentences: 0, facts: 0 };
  if (article?.since.length) has.rows = left;
  else if (standing) has.sentences = left;
  else has.facts = left;
  const whole = { text: who, names: names.who };
  return { who: over <= 0 ? whole : over === 1 ? { text: role, names: [] } : undefined, ...has };
}

/** The most steps that a glance can be cut by: longer standings do not exist. */
export const MOST_CUTS = 9;

import type { Card, NameInText } from '../../../lib/knowledge/card';

/** Most rows that a glance has. */
const ROWS = 3;

/** The parts of a card that a glance shows. */
interface Glance {
  /** One sentence of who or what it is. */
  who: { text: string; names: NameInText[] } | undefined;
  /**
   * How many changes since the article, sentences of the standing, or facts that still hold it shows. Only one of the
   * three is not 0.
   */
  rows: number;
  sentences: number;
  facts: number;
  /** Whether the name shares its line with the buttons. */
  isTight: boolean;
}

/**
 * The glance at a card after `cut` steps of shortening. The first steps each drop the row that matters least, or the
 * last sentence of the standing, until one is left. Four more follow: the sentence on who it is becomes the shorter
 * role; then the name shares its line with the buttons; then the role is dropped, and the name has its line again, as a
 * long one needs less room there; and at last it shares that line without the role.
 */
export function glanceOf({ article, standing, facts, who, role, names }: Card, cut: number): Glance {
  const atMost = (list: readonly unknown[] = []) => Math.min(ROWS, list.length);
  const count = atMost(article?.since) || standing?.ends.length || atMost(facts.filter(({ over }) => !over)) || 1;
  const left = Math.max(1, count - cut);
  const over = cut - count + 1;
  const has = { rows: 0, sentences: 0, facts: 0 };
  if (article?.since.length) has.rows = left;
  else if (standing) has.sentences = left;
  else has.facts = left;
  const whole = { text: who, names: names.who };
  return {
    who: over <= 0 ? whole : over <= 2 ? { text: role, names: [] } : undefined,
    isTight: over === 2 || over > 3,
    ...has,
  };
}

/** The most steps by which a glance is cut: enough for a standing of seven sentences. */
export const MOST_CUTS = 10;

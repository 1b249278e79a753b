import { isSameNews, sharedShare, tellingWords } from '../knowledge/cards/same-news';
import type { Cited } from '../knowledge/citations';
import type { DatedStatement } from '../messages/overview';

/** A statement with its sources as the seeds cite them, and the card that tells it, if it is not an event. */
export interface Statement extends Omit<DatedStatement, 'cites'> {
  cited: Cited;
  owner?: string;
}

/**
 * The share of telling words from which two statements of a timeline tell the same. It is higher than where changes are
 * told, as there a statement that is left out is told by another, and here it only stands folded. Found by reading the
 * groups that the seeds make with shares from 0.4 to 0.6.
 */
const SHARED = 0.5;

/** How many days the first days of two statements of the same news can lie apart. */
const DAYS_APART = 7;

/** Statements with their words, for comparing. */
interface Group {
  head: Statement & Cited;
  words: ReadonlySet<string>;
  told: Statement[];
  owners: Set<string>;
}

/**
 * Puts statements in the order of their days, and those that tell the same news into one group, under the first of
 * them. Facts of one card are never grouped, as their author has told them apart. Statements on different fronts are
 * not either (the end of a tariff on Canadian goods, and of one on Brazilian goods by the same order).
 *
 * @param forAll The ids of the fronts that concern all. A statement on one of them, or on no front, can tell the same
 *   news as one on any front.
 */
export function groupedByNews(statements: readonly Statement[], forAll: readonly string[]): Statement[][] {
  const isForAll = ({ fronts }: Statement) => fronts.length === 0 || fronts.some((id) => forAll.includes(id));
  const canBeSame = (a: Statement, b: Statement) =>
    isForAll(a) || isForAll(b) || a.fronts.some((id) => b.fronts.includes(id));
  const groups: Group[] = [];
  let first = 0; // The first group that began recently enough to be compared.
  for (const statement of [...statements].sort(byDay)) {
    const words = tellingWords(statement.text);
    const placed = { ...statement, ...statement.cited };
    const since = dayBefore(statement.from, DAYS_APART);
    while (first < groups.length && (groups[first]?.head.from ?? '') < since) first++;
    let same: Group | undefined;
    for (let at = first; at < groups.length && !same; at++) {
      const group = groups[at];
      if (!group || group.head.to < statement.from || !canBeSame(statement, group.head)) continue;
      if (isSame(placed, words, group)) same = group;
    }
    if (!same) groups.push({ head: placed, words, told: [statement], owners: ownersOf(statement) });
    else {
      same.told.push(statement);
      if (statement.owner) same.owners.add(statement.owner);
    }
  }
  return groups.map(({ told }) => told);
}

const isSame = (statement: Statement & Cited, words: ReadonlySet<string>, { head, words: others, owners }: Group) =>
  !(statement.owner && owners.has(statement.owner)) &&
  sharedShare(words, others) >= SHARED &&
  isSameNews(statement, head);

const ownersOf = ({ owner }: Statement): Set<string> => new Set(owner ? [owner] : []);

/** Sorts by the first day. Of the same day events come before facts, then the less precise date comes first. */
const byDay = (a: Statement, b: Statement): number =>
  a.from.localeCompare(b.from) || Number(Boolean(a.owner)) - Number(Boolean(b.owner)) || b.to.localeCompare(a.to);

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

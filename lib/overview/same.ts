import { isSameNews, sharedShare, tellingWords } from '../knowledge/cards/same-news';
import type { Cited } from '../knowledge/citations';
import { firstDay } from '../knowledge/dates';
import type { Told } from '../messages/overview';

/** A statement with its sources as the seeds cite them, and the card that tells it, if it is not an event. */
export interface Statement extends Omit<Told, 'cites'> {
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
 * Puts statements that tell the same news into one group, under the first of them, in the order given. Facts of one card
 * are never the same, as somebody has written them apart.
 */
export function sameNews(statements: readonly Statement[]): Statement[][] {
  const groups: Group[] = [];
  const byDay = new Map<string, Group[]>();
  for (const statement of statements) {
    const words = tellingWords(statement.text);
    const placed = { ...statement, ...statement.cited };
    const { owner } = statement;
    const near = daysBefore(statement.from).flatMap((day) => byDay.get(day) ?? []);
    const same = near.find(
      (group) =>
        group.head.from <= statement.to &&
        group.head.to >= statement.from &&
        !(owner && group.owners.has(owner)) &&
        sharedShare(words, group.words) >= SHARED &&
        isSameNews(placed, group.head),
    );
    const group = same ?? { head: placed, words, told: [], owners: new Set() };
    group.told.push(statement);
    if (owner) group.owners.add(owner);
    if (same) continue;
    groups.push(group);
    byDay.set(statement.from, [...(byDay.get(statement.from) ?? []), group]);
  }
  return groups.map(({ told }) => told);
}

/** A day and those around it on which the same news can begin. */
function daysBefore(day: string): string[] {
  const noon = Date.parse(`${firstDay(day)}T12:00:00Z`);
  return Array.from({ length: 2 * DAYS_APART + 1 }, (_, at) =>
    new Date(noon + (at - DAYS_APART) * 86_400_000).toISOString().slice(0, 10),
  );
}

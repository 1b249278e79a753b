import { ageInDays, dayOf } from '../dates';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import { aboutOf, type Change } from './changes-since';
import { ownFilter, pageFilter } from './fronts';
import type { NameFinder } from './names';
import { sharedShare, tellingWords } from './same-news';
import { isOnOthers } from './things';

// Which changes of an entity matter most to who reads a page: a glance has room for three.

/** The page beside which a card is read. */
export interface Page {
  /** The fronts that it is about. */
  fronts?: readonly string[] | undefined;
  /** The ids of what it names, in any order. */
  names?: readonly string[] | undefined;
}

/** What counts for a change and what against. A rate that is another now says most, what was only planned least. */
const POINTS = {
  rate: 4,
  ended: 2,
  ranOut: 1,
  state: 1.5,
  act: 0.5,
  onFront: 1,
  /** For each entity beside the card’s own that the page names, times its rarity. */
  named: 2,
  /** The same for a person, on a card that is not a person’s. */
  namedPerson: 0.5,
  /** It is on goods or countries, and the page is on others. */
  onOthers: -2,
  /** Another change that matters more tells nearly the same. */
  told: -3,
  offFront: -4,
  planned: -6,
  /** From the oldest change to the newest. */
  newest: 1,
} as const;

/** The most points that names of the page bring. */
const MOST_FOR_NAMES = 4;

/** Two changes within so many days with such a share of words in common tell nearly the same: an order and its first day. */
const ALIKE = { days: 31, words: 0.4 };

/** Ranks changes of an entity, given oldest first: for each its rank, 0 for the one that matters most on the page. */
export function rankOf(
  changes: readonly Change[],
  entity: Entity,
  { fronts = [], names = [] }: Page,
  find: NameFinder,
  index: KnowledgeIndex,
): number[] {
  const countries = index.subjects.flatMap(({ id, cards }) => (fronts.includes(id) ? (cards?.at(-1) ?? []) : []));
  const present = new Set([...names, ...countries]);
  present.delete(entity.id);
  const matters = pageFilter(fronts, index);
  const isOnFront = ownFilter(fronts, index);
  const isBeside = isOnOthers(new Set([...present, entity.id]), fronts, index);
  const forName = (id: string) => {
    const isPerson = index.entity(id)?.category === 'person' && entity.category !== 'person';
    return (isPerson ? POINTS.namedPerson : POINTS.named) * index.rarityOf(id);
  };
  const points = changes.map((change, nth) => {
    const { rate, over, planned, is } = change;
    const text = [rate?.title, change.text].filter(Boolean).join(': ');
    const about = aboutOf(change, entity, find(text));
    let sum = (POINTS.newest * nth) / changes.length;
    if (planned) sum += POINTS.planned;
    if (!matters(text, about)) sum += POINTS.offFront;
    else if (fronts.length > 0 && isOnFront(text, about)) sum += POINTS.onFront;
    if (rate) sum += POINTS.rate;
    else if (over) sum += over === 'ended' ? POINTS.ended : POINTS.ranOut;
    else if (is) sum += POINTS[is];
    const named = about.filter((id) => present.has(id)).reduce((all, id) => all + forName(id), 0);
    sum += Math.min(named, MOST_FOR_NAMES);
    if (names.length > 0 && isBeside(text)) sum += POINTS.onOthers;
    return sum;
  });
  const own = tellingWords(entity.name.toLowerCase());
  const told = changes.map(({ when, text }) => ({ day: dayOf(when), words: without(own, tellingWords(text)) }));
  const kept: Told[] = [];
  const scored = byPoints(changes.map((_, nth) => ({ nth, points: points[nth] ?? 0 }))).map(({ nth, points }) => {
    const one = told[nth] as Told;
    if (kept.some((other) => isAlike(one, other))) return { nth, points: points + POINTS.told };
    kept.push(one);
    return { nth, points };
  });
  const order = byPoints(scored).map(({ nth }) => nth);
  return changes.map((_, nth) => order.indexOf(nth));
}

/** The day of a change and the words that tell what it is about. */
interface Told {
  day: string;
  words: ReadonlySet<string>;
}

/** Whether two changes tell nearly the same. */
const isAlike = (a: Told, b: Told): boolean =>
  Math.abs(ageInDays(a.day, b.day)) <= ALIKE.days && sharedShare(a.words, b.words) >= ALIKE.words;

const without = (left: ReadonlySet<string>, words: ReadonlySet<string>): Set<string> =>
  new Set([...words].filter((word) => !left.has(word)));

const byPoints = <One extends { points: number }>(all: readonly One[]): One[] =>
  [...all].sort((a, b) => b.points - a.points);

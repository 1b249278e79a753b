import { ageInDays, dayOf } from '../dates';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import { aboutOf, type Change } from './changes-since';
import { frontFit } from './fronts';
import { isOnOtherTargets, namesCountryOf } from './goods-and-countries';
import type { NameFinder } from './names';
import { sharedShare, tellingWords } from './same-news';

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
  rate: 7,
  /** It ended a state, or tells the end of one. */
  ended: 2,
  wasDue: 1,
  state: 1.5,
  act: 0.5,
  /** Its editors say that whoever reads an older article has to hear of it. */
  turningPoint: 3,
  onFront: 1,
  /** It names the country of the page’s front, and the card is not of that front alone. */
  namesCountry: 1.5,
  /** For each entity beside the card’s own that the page names, times its rarity. */
  named: 2,
  /** The same for a person, on a card that is not a person’s. */
  namedPerson: 0.5,
  /** It is on goods or countries, and the page is on others. */
  onOthers: -2,
  /** Another change that matters more tells nearly the same. */
  told: -6,
  offFront: -4,
  planned: -6,
  /** From the oldest change to the newest. */
  newest: 2,
} as const;

/** The most points that names of the page bring. */
const MOST_FOR_NAMES = 4;

/**
 * Two changes within so many days that share so many of their words tell nearly the same: an order and its first day.
 */
const ALIKE = { days: 31, words: 0.4 };

/**
 * A row on a rate and what tells its last step, or that from which it has its value, are the same news, though they
 * share few words. An order may be of the day before.
 */
const ALIKE_OF_RATE = { days: 1, words: 0.15 };

/** Ranks changes of an entity, given oldest first: for each its rank, 0 for the one that matters most on the page. */
export function rankOf(
  changes: readonly Change[],
  entity: Entity,
  page: Page,
  find: NameFinder,
  index: KnowledgeIndex,
): number[] {
  const pointsOf = pointCounter(entity, page, find, index);
  const own = tellingWords(entity.name.toLowerCase());
  const rated = changes.map((change, nth): Rated => {
    const words = [...tellingWords(change.text)].filter((word) => !own.has(word));
    const newness = (POINTS.newest * nth) / changes.length;
    const isRate = change.rate !== undefined;
    const days = [change.when, change.rate?.since ?? []].flat().map(dayOf);
    return { nth, days, isRate, words: new Set(words), points: newness + pointsOf(change) };
  });
  const order = byPoints(setBack(byPoints(rated)));
  return changes.map((_, nth) => order.findIndex((one) => one.nth === nth));
}

/** Makes a function that counts how much a change of an entity matters beside a page. */
function pointCounter(entity: Entity, { fronts = [], names = [] }: Page, find: NameFinder, index: KnowledgeIndex) {
  const countries = index.subjects.flatMap(({ id, cards }) => (fronts.includes(id) ? (cards?.at(-1) ?? []) : []));
  const present = new Set([...names, ...countries]);
  const fitOf = frontFit(fronts, index);
  const isBeside = isOnOtherTargets(new Set([...present, entity.id]), fronts, index);
  // All that is told of somebody of one front concerns its country, named or not.
  const isOfFront = entity.subjects?.every((id) => fronts.includes(id)) === true;
  const namesCountry = isOfFront ? () => false : namesCountryOf(fronts, index);
  const forName = (id: string) => {
    const isPerson = index.entity(id)?.category === 'person' && entity.category !== 'person';
    return (isPerson ? POINTS.namedPerson : POINTS.named) * index.rarityOf(id);
  };
  return (change: Change): number => {
    const { rate, planned, turningPoint } = change;
    const text = [rate?.title, change.text].filter(Boolean).join(': ');
    const about = aboutOf(change, entity, find(text));
    const shared = about.filter((id) => id !== entity.id && present.has(id));
    const forNames = shared.reduce((sum, id) => sum + forName(id), 0);
    return (
      forKind(change) +
      (turningPoint ? POINTS.turningPoint : 0) +
      FOR_FIT[fitOf(text, about)] +
      (namesCountry(text) ? POINTS.namesCountry : 0) +
      Math.min(forNames, MOST_FOR_NAMES) +
      (names.length > 0 && isBeside(text) ? POINTS.onOthers : 0) +
      (planned ? POINTS.planned : 0)
    );
  };
}

const FOR_FIT = { own: POINTS.onFront, all: 0, none: POINTS.offFront } as const;

/** The points for what kind of change it is. */
function forKind({ rate, over, is }: Change): number {
  if (rate) return POINTS.rate;
  if (over === 'was-due') return POINTS.wasDue;
  if (over || is === 'end') return POINTS.ended;
  return is ? POINTS[is] : 0;
}

/**
 * A change by its index, with its day (a rate has two, if it had its value before its last step), the words that tell
 * what it is about, and how much it matters.
 */
interface Rated {
  nth: number;
  days: readonly string[];
  isRate: boolean;
  words: ReadonlySet<string>;
  points: number;
}

/** Takes points from each change that one before it in the list tells nearly, too. */
function setBack(rated: readonly Rated[]): Rated[] {
  const kept: Rated[] = [];
  return rated.map((one) => {
    if (kept.some((other) => isAlike(one, other))) return { ...one, points: one.points + POINTS.told };
    kept.push(one);
    return one;
  });
}

const isAlike = (a: Rated, b: Rated): boolean => {
  if (a.isRate && b.isRate) return false; // Of two series.
  const { days, words } = a.isRate || b.isRate ? ALIKE_OF_RATE : ALIKE;
  const isNear = a.days.some((one) => b.days.some((other) => Math.abs(ageInDays(one, other)) <= days));
  return isNear && sharedShare(a.words, b.words) >= words;
};

const byPoints = (rated: readonly Rated[]): Rated[] => [...rated].sort((a, b) => b.points - a.points);

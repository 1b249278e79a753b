import { anyOfWords } from '../../text/words';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import type { Subject } from '../schema/subject';
import type { Series } from '../schema/timeline';

/** Says which fronts a statement belongs to, by its text and by whom and what it is about. */
export type FrontFinder = (text: string, about: readonly Entity[]) => string[];

/** The ids of the fronts that concern all, and are no partner’s. */
export const frontsForAll = (subjects: readonly Subject[]): string[] =>
  subjects.filter(({ weights }) => weights === 'all').map(({ id }) => id);

/**
 * Makes a function that finds the fronts of a statement. An entity that belongs to the front of one partner alone
 * decides it, but beside a partner itself others count that the text names. Without such an entity the partners count
 * that the text names, if its entities can belong to them. Where it names none, the statement belongs to all fronts of
 * its entities, or to what concerns all if they have none of their own.
 */
export function frontFinder(subjects: readonly Subject[]): FrontFinder {
  const partners = subjects.filter(({ weights }) => weights !== 'all');
  const anchors = partners.map(({ id, anchors }) => ({ id, any: anyOfWords(anchors) }));
  const all = frontsForAll(subjects);
  const partnerCards = new Set(partners.flatMap(({ cards }) => cards?.at(-1) ?? []));
  return (text, about) => {
    const own = about.flatMap((entity) => (entity.subjects ? [entity.subjects] : []));
    const sure = own.filter((ids) => ids.length === 1).flat();
    const isSure = sure.some((id) => !all.includes(id));
    if (isSure && about.some(({ id, subjects }) => subjects?.length === 1 && !partnerCards.has(id)))
      return distinct(sure);
    const named = anchors.filter(({ any }) => any.test(text)).map(({ id }) => id);
    const possible = own.flat();
    const isOpen =
      possible.length === 0 ||
      possible.some((id) => all.includes(id)) ||
      (isSure && about.some(({ subjects }) => subjects === undefined));
    const meant = isOpen ? named : named.filter((id) => possible.includes(id));
    if (isSure) return distinct([...sure, ...meant]);
    if (meant.length > 0) return meant;
    return possible.length > 0 ? distinct(possible) : all;
  };
}

const FINDERS = new WeakMap<readonly Subject[], FrontFinder>();

/** The finder for these subjects, made once, as its expressions take a while to compile. */
function knownFinder(subjects: readonly Subject[]): FrontFinder {
  const finder = FINDERS.get(subjects) ?? frontFinder(subjects);
  FINDERS.set(subjects, finder);
  return finder;
}

/**
 * How a statement fits a page by its fronts: it is on one that the page is on (`own`), it is on none of them but
 * matters there too (`all`), or it does not matter there.
 */
export type FrontFit = 'own' | 'all' | 'none';

/**
 * Makes a function that tells how a statement fits a page on these fronts, by its text and by the ids of whom and what
 * it is about. What concerns all matters on every page. On a page without a front, and on one about what concerns all,
 * every statement does.
 */
export function frontFit(
  fronts: readonly string[],
  { subjects, entity }: KnowledgeIndex,
): (text: string, about: readonly string[]) => FrontFit {
  if (fronts.length === 0) return () => 'all';
  const find = knownFinder(subjects);
  const forAll = frontsForAll(subjects);
  const isForAll = fronts.some((id) => forAll.includes(id));
  return (text, about) => {
    const of = find(
      text,
      about.flatMap((id) => entity(id) ?? []),
    );
    if (of.some((id) => fronts.includes(id))) return 'own';
    return isForAll || of.some((id) => forAll.includes(id)) ? 'all' : 'none';
  };
}

/**
 * The fronts of a series: the most frequent ones of its entities, as a tariff on several countries also belongs to the
 * series of one.
 */
export function frontsOfSeries({ entities }: Series, { entity }: KnowledgeIndex): string[] {
  const ids = entities.flatMap((id) => entity(id)?.subjects ?? []);
  const times = (id: string) => ids.filter((other) => other === id).length;
  const most = Math.max(...ids.map(times));
  return distinct(ids.filter((id) => times(id) === most));
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

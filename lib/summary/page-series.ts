import type { CardSeries } from '../knowledge/card';
import { cardSeries } from '../knowledge/cards/card-of';
import { frontsForAll, frontsOfSeries } from '../knowledge/cards/fronts';
import type { Citations } from '../knowledge/citations';
import { dayOf } from '../knowledge/dates';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { Subject } from '../knowledge/schema/subject';
import type { Series } from '../knowledge/schema/timeline';
import type { Overtaken } from '../messages/digest';
import type { NamedEntity } from './named-entities';

/** A page names few entities if it has at most so many: then each of them may be what it is about. */
const FEW = 5;

/** An entity counts as one of the most named if it has at least this share of the mentions of the most named one. */
const MUCH = 0.5;

/**
 * The series that goes with a page, at most one. In the order of preference: one of a named entity, the most named
 * first, that is of the page’s fronts alone, and a partner’s; one of what concerns all, if the page is on that and
 * names its entity most (`MUCH`); one of the card that stands for a front, if it is of a front of the page; another of
 * the page’s fronts alone; that of a rate of its fronts that has changed; one of a named entity that is of the page’s
 * fronts among others; one of what concerns all, of what the page names most. What a page with many names has only once
 * is passed over, and so is a series that begins after the article, as it tells nothing of what the article speaks of.
 */
export function pageSeries(
  named: NamedEntity[],
  article: string | undefined,
  subjects: readonly Subject[],
  changed: readonly Overtaken[],
  index: KnowledgeIndex,
  cited: Citations,
): CardSeries[] {
  const hasBegun = ({ points: [point] }: Series) => !article || !point || dayOf(point.date) <= article;
  const isOfPage = (id: string) => subjects.some((one) => one.id === id);
  const forAll = frontsForAll(index.subjects);
  const isForAll = (id: string) => forAll.includes(id);
  const frontsOf = (series: Series) => frontsOfSeries(series, index);
  const isPartners = (series: Series) => frontsOf(series).some((id) => isOfPage(id) && !isForAll(id));
  const isOfPageAlone = (series: Series) => frontsOf(series).every(isOfPage);
  const isMain = ({ count }: NamedEntity) => count > 1 || named.length <= FEW;
  const ofNamed = named
    .filter(isMain)
    .flatMap(({ entity }) => seriesFor(entity, index))
    .filter(hasBegun);
  const ofFronts = subjects
    .flatMap(({ cards }) => index.seriesOf(cards?.at(-1) ?? ''))
    .filter((one) => hasBegun(one) && frontsOf(one).some(isOfPage));
  const ofChanged = changed
    .flatMap(({ about, rate }) =>
      about.flatMap(({ id }) => index.seriesOf(id).filter(({ title }) => title === rate?.title)),
    )
    .filter(hasBegun);
  const mostNamed = named
    .filter(isMain)
    .filter(({ entity, count }) => entity.category !== 'person' && count >= MUCH * (named[0]?.count ?? 0))
    .flatMap(({ entity }) => seriesFor(entity, index))
    .filter(hasBegun);
  const first =
    ofNamed.find((one) => isOfPageAlone(one) && isPartners(one)) ??
    mostNamed.find(isOfPageAlone) ??
    ofFronts[0] ??
    ofNamed.find(isOfPageAlone) ??
    ofChanged.find((one) => frontsOf(one).some(isOfPage)) ??
    ofNamed.find((one) => frontsOf(one).some(isOfPage)) ??
    mostNamed.find((one) => frontsOf(one).some(isForAll));
  return first ? [cardSeries(first, cited)] : [];
}

/**
 * The series that show how things are with an entity: of the rates that are its own, or else the only one that it has a
 * part in. Which of several others a page is about is not known: Section 232 is on steel and on cars.
 */
function seriesFor({ id }: Entity, index: KnowledgeIndex): readonly Series[] {
  const all = index.seriesOf(id);
  const own = all.filter(({ rateOf }) => rateOf?.includes(id));
  return own.length > 0 || all.length > 1 ? own : all;
}

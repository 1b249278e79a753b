import type { CardSeries } from '../knowledge/card';
import { cardSeries } from '../knowledge/cards/card-of';
import { changesSince } from '../knowledge/cards/changes-since';
import { pageFilter } from '../knowledge/cards/fronts';
import { Citations } from '../knowledge/citations';
import { dayOf } from '../knowledge/dates';
import type { Days } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Subject } from '../knowledge/schema/subject';
import type { Series } from '../knowledge/schema/timeline';
import { standingOn } from '../knowledge/standing';
import type { Digest, StoryRow } from '../messages/digest';
import { allOf } from '../words/sentence-parts';
import type { Count, NamedEntity } from './named-entities';
import { overtakenSince } from './overtaken';
import { storyOf } from './story';

/** How many entities the headline of the summary names. */
const LEADING = 2;

/** How many deals and measures the popup tells the standing of. */
const STANDINGS = 2;

/**
 * The summary of a page, as data: what it names most, what of it has changed since the article, where its main deals
 * and measures stand, its entities, and the events that they share.
 */
export function digest(
  counts: readonly Count[],
  days: Days,
  index: KnowledgeIndex,
  fronts: readonly string[] = [],
): Digest {
  const named = counts
    .flatMap(({ id, count }): NamedEntity[] => {
      const entity = index.entity(id);
      return entity && count > 0 ? [{ entity, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
  const { today, article } = days;
  const subjects = subjectsOf(named, fronts, index);
  const matters = pageFilter(fronts, index);
  const cited = new Citations(index.source);
  const changed = article && overtakenSince(named, { today, article }, index, cited, matters);
  const story = storyOf(named, days, index, cited, matters);
  return {
    subject: allOf(subjects.map(({ name }) => name)),
    about: subjects.map(({ about }) => about),
    leading: named
      .slice(0, LEADING)
      .map(({ entity }) => ({ ...neighbor(entity), inText: entity.inText ?? entity.name })),
    isLed: isLed(named),
    isFrontAlone: isFrontAlone(named, subjects),
    today,
    ...(article &&
      changed && {
        article: {
          day: article,
          changed,
          due: changed.filter(({ over, when }) => over === 'ran-out' && dayOf(when) > index.newest).length,
          later: laterIn(story, article, today),
          hasNews: named.some(({ entity }) => changesSince(entity, { article, today }, index).length > 0),
        },
      }),
    standing: standingsOf(named, today),
    cast: named.map(({ entity, count }) => ({ ...neighbor(entity), role: entity.role, count })),
    story,
    series: seriesOf(named, article, subjects, index, cited),
    sources: cited.list(),
  };
}

/** How many events of the story have happened after the article by today. */
const laterIn = (story: readonly StoryRow[], article: string, today: string): number =>
  story.filter((row) => row.kind === 'event' && !row.planned && dayOf(row.when) > article && dayOf(row.when) <= today)
    .length;

/**
 * Whether a page names only what stands for its fronts (`Subject.cards`), as “U.S. tariffs” on a page about India opens
 * India’s card.
 */
const isFrontAlone = (named: readonly NamedEntity[], subjects: readonly Subject[]): boolean =>
  named.length > 0 && named.every(({ entity }) => subjects.some(({ cards }) => cards?.at(-1) === entity.id));

/** Whether the leading entities are named more often than every other. */
function isLed(named: NamedEntity[]): boolean {
  const [last, next] = [named[LEADING - 1], named[LEADING]];
  return last !== undefined && next !== undefined && last.count > next.count;
}

/** The subjects that a page is about; where it is about none, the one that most of the named entities belong to. */
function subjectsOf(named: NamedEntity[], fronts: readonly string[], { subjects }: KnowledgeIndex): readonly Subject[] {
  const told = fronts.flatMap((id) => subjects.find((one) => one.id === id) ?? []);
  if (told.length > 0) return told;
  const membersOf = (id: string) =>
    named.filter(({ entity }) => entity.subjects === undefined || entity.subjects.includes(id)).length;
  // On a tie the main subject wins, which has no weights of its own.
  const isOther = ({ weights }: Subject) => (weights ? 1 : 0);
  const byMembers = [...subjects].sort((a, b) => membersOf(b.id) - membersOf(a.id) || isOther(a) - isOther(b));
  return byMembers.slice(0, 1);
}

function standingsOf(named: NamedEntity[], today: string) {
  return named
    .filter(({ entity }) => entity.category === 'deal' || entity.category === 'measure')
    .flatMap(({ entity }) =>
      entity.standing ? [{ entity: neighbor(entity), now: standingOn(today, entity.standing) }] : [],
    )
    .slice(0, STANDINGS);
}

/**
 * The series that goes with a page, at most one. In the order of preference: one of a named entity, the most named
 * first, that is of the page’s fronts alone; one of the card that stands for a front; one of a named entity that is of
 * the page’s fronts among others. A series that begins after the article is passed over, as it tells nothing of what
 * the article speaks of.
 */
function seriesOf(
  named: NamedEntity[],
  article: string | undefined,
  subjects: readonly Subject[],
  index: KnowledgeIndex,
  cited: Citations,
): CardSeries[] {
  const hasBegun = ({ points: [point] }: Series) => !article || !point || dayOf(point.date) <= article;
  const isOfPage = (id: string) => subjects.some((one) => one.id === id);
  // Only the most frequent fronts of its entities count, as a tariff on several countries also belongs to the chart of
  // one.
  const frontsOf = ({ entities }: Series) => {
    const all = entities.flatMap((id) => index.entity(id)?.subjects ?? []);
    const times = (id: string) => all.filter((other) => other === id).length;
    const most = Math.max(...all.map(times));
    return all.filter((id) => times(id) === most);
  };
  const ofNamed = named.flatMap(({ entity }) => index.seriesOf(entity.id)).filter(hasBegun);
  const ofFronts = subjects.flatMap(({ cards }) => index.seriesOf(cards?.at(-1) ?? '')).filter(hasBegun);
  const first =
    ofNamed.find((one) => frontsOf(one).every(isOfPage)) ??
    ofFronts[0] ??
    ofNamed.find((one) => frontsOf(one).some(isOfPage));
  return first ? [cardSeries(first, cited)] : [];
}

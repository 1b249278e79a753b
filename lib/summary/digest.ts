import { changesSince } from '../knowledge/cards/changes-since';
import { Citations } from '../knowledge/citations';
import { dayOf } from '../knowledge/dates';
import type { Days } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { Subject } from '../knowledge/schema/subject';
import { standingOn } from '../knowledge/standing';
import type { Digest, StoryRow } from '../messages/digest';
import { allOf } from '../words/sentence-parts';
import type { Count, NamedEntity } from './named-entities';
import { overtakenSince } from './overtaken';
import { pageSeries } from './page-series';
import { storyOf } from './story';

/** How many entities the headline of the summary names. */
const LEADING = 2;

/** The card of a page’s front counts as if it were named so often, as a page on it may seldom mark the country. */
const AS_FRONT = 3;

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
  const told = fronts.flatMap((id) => index.subjects.find((one) => one.id === id) ?? []);
  const subjects = told.length > 0 ? told : likeliestSubject(named, index);
  const cited = new Citations(index.source);
  const present = withFronts(named, told, index);
  const changed =
    article &&
    overtakenSince(
      present.map(({ entity }) => entity),
      { today, article },
      index,
      cited,
      fronts,
    );
  const story = storyOf(present, days, index, cited, fronts);
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
          due: changed.filter(({ over }) => over === 'was-due').length,
          later: laterIn(story, article, today),
          hasNews: named.some(({ entity }) => changesSince(entity, { article, today }, index).length > 0),
          ...(index.newest < article && { known: index.newest }),
        },
      }),
    standing: standingsOf(named, today),
    cast: named.map(({ entity, count }) => ({ ...neighbor(entity), role: entity.role, count })),
    story,
    series: pageSeries(named, article, subjects, changed || [], index, cited),
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

/**
 * What a page names, and what stands for the fronts that it is about: countries are not marked, and what happens
 * between them and America matters there all the same.
 */
function withFronts(named: readonly NamedEntity[], subjects: readonly Subject[], index: KnowledgeIndex): NamedEntity[] {
  const fronts = subjects.flatMap(({ cards }) => index.entity(cards?.at(-1) ?? '') ?? []);
  const isNamed = (one: Entity) => named.some(({ entity }) => entity === one);
  return [...fronts.filter((one) => !isNamed(one)).map((entity) => ({ entity, count: AS_FRONT })), ...named];
}

/** The subject that most of the named entities belong to, for a page that is about none. */
function likeliestSubject(named: NamedEntity[], { subjects }: KnowledgeIndex): readonly Subject[] {
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

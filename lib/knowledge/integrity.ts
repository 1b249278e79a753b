import { fold } from '../text/fold';
import type { Entity } from './schema';
import type { KnowledgeBase, Origin, Problem } from './validate';

type Report = (item: object, field: string, value: unknown, message: string) => void;

/**
 * Checks what a schema cannot: every source, relation, event member and replacing fact exists, no id or alias is used
 * twice, each file has the name of its id, and every entity is connected to another.
 */
export function checkIntegrity(knowledge: KnowledgeBase, origin: Origin): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (item, field, value, message) => {
    problems.push({ file: origin.get(item) ?? '(unknown)', field, value, message });
  };
  uniqueIds(knowledge, report);
  citations(knowledge, report);
  links(knowledge, report);
  aliases(knowledge.entities, report);
  subjects(knowledge, report);
  for (const one of [...knowledge.entities, ...knowledge.subjects]) {
    const stem = origin.get(one)?.replace(/^.*\//, '').replace('.json', '');
    if (stem !== one.id) report(one, 'id', one.id, 'must equal the name of its file');
  }
  return problems;
}

function uniqueIds({ sources, subjects, entities, events, series }: KnowledgeBase, report: Report): void {
  for (const group of [sources, subjects, entities, events, series]) {
    const seen = new Set<string>();
    for (const item of group) {
      if (seen.has(item.id)) report(item, 'id', item.id, 'is taken by another');
      seen.add(item.id);
    }
  }
}

/** An entity belongs to subjects that exist. A specific entity names them where there are several. */
function subjects({ subjects, entities }: KnowledgeBase, report: Report): void {
  const known = new Set(subjects.map(({ id }) => id));
  for (const entity of entities) {
    const unknown = entity.subjects?.find((id) => !known.has(id));
    if (unknown) report(entity, 'subjects', unknown, 'is no subject in seeds/subjects');
    if (entity.specific && !entity.subjects && known.size > 1)
      report(entity, 'subjects', undefined, 'must be named by a specific entity where there are several subjects');
  }
}

function citations({ sources, entities, events, series }: KnowledgeBase, report: Report): void {
  const dates = new Map(sources.map((source) => [source.id, source.date]));
  const check = (item: object, field: string, source: string) => {
    if (!dates.has(source)) report(item, field, source, 'is no source in seeds/sources.json');
  };
  for (const entity of entities) {
    check(entity, 'standing.source', entity.standing.source);
    const field = 'asOf' in entity.standing ? 'asOf' : 'notKnownAfter';
    const date = 'asOf' in entity.standing ? entity.standing.asOf : entity.standing.notKnownAfter;
    const written = dates.get(entity.standing.source);
    if (written && date > written) report(entity, `standing.${field}`, date, `is later than its source of ${written}`);
    entity.facts.forEach((fact, at) => {
      check(entity, `facts.${at}.source`, fact.source);
    });
    entity.relations.forEach((relation, at) => {
      check(entity, `relations.${at}.source`, relation.source);
    });
  }
  for (const event of events) check(event, `${event.id}.source`, event.source);
  for (const one of series) {
    one.points.forEach((point, at) => {
      check(one, `${one.id}.points.${at}.source`, point.source);
    });
  }
}

function links({ entities, events, series }: KnowledgeBase, report: Report): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const linked = new Set<string>();
  for (const entity of entities) {
    entity.relations.forEach(({ to }, at) => {
      if (!byId.has(to)) report(entity, `relations.${at}.to`, to, 'is no entity');
      if (to === entity.id) report(entity, `relations.${at}.to`, to, 'points to itself');
      linked.add(entity.id).add(to);
    });
    entity.facts.forEach(({ replacedBy }, at) => {
      if (replacedBy && !findFact((id) => byId.get(id), entity, replacedBy)) {
        report(entity, `facts.${at}.replacedBy`, replacedBy, 'is the id of no fact');
      }
    });
    const factIds = entity.facts.flatMap((fact) => fact.id ?? []);
    const twice = factIds.find((id, at) => factIds.indexOf(id) !== at);
    if (twice) report(entity, 'facts', twice, 'is the id of two facts');
  }
  for (const entity of entities) if (!linked.has(entity.id)) report(entity, 'relations', [], 'is connected to nothing');
  for (const item of [...events, ...series]) {
    for (const id of item.entities) if (!byId.has(id)) report(item, `${item.id}.entities`, id, 'is no entity');
  }
}

/** The fact that `reference` (`fact-id` or `entity-id#fact-id`) names, seen from `entity`. */
export function findFact(byId: (id: string) => Entity | undefined, entity: Entity, reference: string) {
  const [first = '', second] = reference.split('#');
  const owner = second ? byId(first) : entity;
  const fact = owner?.facts.find(({ id }) => id === (second ?? first));
  return owner && fact ? { owner, fact } : undefined;
}

/** Two entities may not share a form in any spelling; one entity may write it in another case, with other needs. */
function aliases(entities: Entity[], report: Report): void {
  const claimed = new Map<string, { owner: string; spellings: string[] }>();
  for (const entity of entities) {
    entity.aliases.forEach((alias, at) => {
      const text = typeof alias === 'string' ? alias : alias.text;
      const key = fold(text).text.toLowerCase().replaceAll('-', ' ').replaceAll('.', '');
      const claim = claimed.get(key);
      if (claim && (claim.owner !== entity.id || claim.spellings.includes(text))) {
        report(entity, `aliases.${at}`, text, `is already an alias of ${claim.owner}`);
      }
      claimed.set(key, { owner: entity.id, spellings: [...(claim?.spellings ?? []), text] });
    });
  }
}

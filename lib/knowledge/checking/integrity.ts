import type { KnowledgeBase } from '../knowledge-base';
import { checkAliases } from './aliases';
import { checkDates } from './date-checks';
import { type Origin, type Problem, type Report, reporter } from './problem';
import { checkReferences } from './references';
import { checkReplacements } from './replacements';
import { checkTurningPoints } from './turning-points';

/**
 * Checks what a schema cannot: every source, relation, event member and replacing fact exists; no id, alias or text of an
 * event is used twice; nothing is later than its source; only a state of the same thing replaces a state; each file has
 * the name of its id; every entity is connected to another; no card has too many turning points.
 */
export function checkIntegrity(knowledge: KnowledgeBase, origin: Origin): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(problems, origin);
  uniqueIds(knowledge, report);
  uniqueTexts(knowledge, report);
  checkReferences(knowledge, report);
  checkDates(knowledge, report);
  checkReplacements(knowledge.entities, report);
  checkAliases(knowledge.entities, report);
  checkTurningPoints(knowledge, report);
  subjects(knowledge, report);
  cardsOfSubjects(knowledge, report);
  for (const one of [...knowledge.entities, ...knowledge.subjects]) {
    const stem = origin.get(one)?.replace(/^.*\//, '').replace('.json', '');
    if (stem !== one.id) report(one, 'id', one.id, 'must equal the name of its file');
  }
  return problems;
}

function uniqueIds({ sources, subjects, entities, events, series, rates }: KnowledgeBase, report: Report): void {
  for (const group of [sources, subjects, entities, events, series, rates]) {
    const seen = new Set<string>();
    for (const item of group) {
      if (seen.has(item.id)) report(item, 'id', item.id, 'is taken by another');
      seen.add(item.id);
    }
  }
}

/** No two events tell word by word the same. */
function uniqueTexts({ events }: KnowledgeBase, report: Report): void {
  const seen = new Map<string, string>();
  for (const event of events) {
    const by = seen.get(event.text);
    if (by && by !== event.id) report(event, `${event.id}.text`, event.text, `is that of ${by}, too`);
    seen.set(event.text, event.id);
  }
}

/** An entity belongs to subjects that exist. A specific entity names them where there are several. */
function subjects({ subjects, entities }: KnowledgeBase, report: Report): void {
  const known = new Set(subjects.map(({ id }) => id));
  for (const entity of entities) {
    const unknown = entity.subjects?.find((id) => !known.has(id));
    if (unknown) report(entity, 'subjects', unknown, 'is no subject in seeds/subjects');
    if (entity.specific && !entity.subjects && known.size > 1)
      report(entity, 'subjects', undefined, `must be named by a specific entity: ${[...known].join(', ')}`);
  }
}

/** The cards that stand for a subject are those of entities which belong to it. */
function cardsOfSubjects({ subjects, entities }: KnowledgeBase, report: Report): void {
  for (const subject of subjects)
    for (const [nth, card] of (subject.cards ?? []).entries()) {
      const entity = entities.find(({ id }) => id === card);
      if (!entity) report(subject, `cards.${nth}`, card, 'is no entity');
      else if (entity.subjects && !entity.subjects.includes(subject.id))
        report(subject, `cards.${nth}`, card, 'does not belong to this subject');
    }
}

import type { KnowledgeBase } from '../knowledge-base';
import { checkAliases } from './aliases';
import { checkDates } from './date-checks';
import { type Origin, type Problem, type Report, reporter } from './problem';
import { checkReferences } from './references';
import { checkRateReplacements, checkReplacements } from './replacements';
import { checkTurningPoints } from './turning-points';

/**
 * Checks what a schema cannot: every source, relation, event member and replacing fact exists; no id, alias, text of
 * an event or address of a source is used twice; nothing is later than its source; only a state of the same thing
 * replaces a state; each file has the name of its id and is in the folder of its category; every entity is connected to
 * another; no card has too many turning points.
 */
export function checkIntegrity(knowledge: KnowledgeBase, origin: Origin): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(problems, origin);
  uniqueIds(knowledge, origin, report);
  uniqueTexts(knowledge, report);
  uniqueAddresses(knowledge, report);
  checkReferences(knowledge, report);
  checkDates(knowledge, report);
  checkReplacements(knowledge.entities, report);
  checkRateReplacements(knowledge.rates, report);
  checkAliases(knowledge.entities, report);
  checkTurningPoints(knowledge, report);
  subjects(knowledge, report);
  cardsOfSubjects(knowledge, report);
  placesOfFiles(knowledge, origin, report);
  return problems;
}

/** No id is taken twice. Both are reported, as whoever checks one of two cards alone has to hear of it. */
function uniqueIds(knowledge: KnowledgeBase, origin: Origin, report: Report): void {
  const { sources, subjects, entities, events, series, rates } = knowledge;
  const fileOf = (item: object) => origin.get(item) ?? '(unknown)';
  for (const group of [sources, subjects, entities, events, series, rates]) {
    const seen = new Map<string, object>();
    for (const item of group) {
      const first = seen.get(item.id);
      // A file with many items says which it is of.
      const field = group === entities || group === subjects ? 'id' : `${item.id}.id`;
      const isTaken = (file: string) => `is taken: it is the id of another in ${file}, too`;
      if (first) {
        report(item, field, item.id, isTaken(fileOf(first)));
        if (fileOf(first) !== fileOf(item)) report(first, field, item.id, isTaken(fileOf(item)));
      } else seen.set(item.id, item);
    }
  }
}

/** A file has the name of its id, and that of an entity stands in the folder of its category. */
function placesOfFiles({ entities, subjects }: KnowledgeBase, origin: Origin, report: Report): void {
  for (const one of [...entities, ...subjects]) {
    const [name = '', folder = ''] = (origin.get(one) ?? '').split('/').reverse();
    if (name.replace('.json', '') !== one.id) report(one, 'id', one.id, 'must equal the name of its file');
    if ('category' in one && folder !== one.category)
      report(one, 'category', one.category, `is not that of its folder, ${folder}: change it, or move the file`);
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

/** No two sources have one address: they would be one document with two numbers on a card. */
function uniqueAddresses({ sources }: KnowledgeBase, report: Report): void {
  const seen = new Map<string, string>();
  for (const source of sources) {
    const { id, url } = source;
    if (url === undefined) continue;
    const first = seen.get(url);
    if (first && first !== id) report(source, `${id}.url`, url, `is the address of ${first}, too: cite that one`);
    else seen.set(url, id);
  }
}

/** An entity belongs to subjects that exist. A specific entity names them where there are several. */
function subjects({ subjects, entities }: KnowledgeBase, report: Report): void {
  const known = new Set(subjects.map(({ id }) => id));
  for (const entity of entities) {
    const unknown = entity.subjects?.find((id) => !known.has(id));
    if (unknown) report(entity, 'subjects', unknown, `is no subject in seeds/subjects: ${[...known].join(', ')}`);
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

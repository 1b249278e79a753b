import type { Cited } from '../citations';
import type { KnowledgeBase } from '../knowledge-base';
import { findFact } from '../states';
import type { Report } from './problem';
import { didYouMean } from './reading/did-you-mean';
import { fieldOfFact, statementsOf } from './statements';

/** Checks that whatever is named by its id exists, and that every entity is connected to another. */
export function checkReferences(knowledge: KnowledgeBase, report: Report): void {
  citations(knowledge, report);
  links(knowledge, report);
}

function citations({ sources, entities, events, series, rates }: KnowledgeBase, report: Report): void {
  const known = new Set(sources.map(({ id }) => id));
  const unknown = (id: string) => `is no source in seeds/sources.json${didYouMean(id, known)}`;
  const check = (item: object, field: string, { source, also = [] }: Cited) => {
    if (!known.has(source)) report(item, `${field}.source`, source, unknown(source));
    also.forEach((place, at) => {
      if (!known.has(place.source)) report(item, `${field}.also.${at}.source`, place.source, unknown(place.source));
    });
  };
  for (const entity of entities) for (const { field, cited } of statementsOf(entity)) check(entity, field, cited);
  for (const event of events) check(event, event.id, event);
  for (const rate of rates) {
    check(rate, rate.id, rate);
    if (rate.ended) check(rate, `${rate.id}.ended`, rate.ended);
  }
  for (const one of series) {
    one.points.forEach((point, at) => {
      check(one, `${one.id}.points.${at}`, point);
    });
  }
}

function links({ entities, events, series, rates }: KnowledgeBase, report: Report): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const linked = new Set<string>();
  const unknown = (id: string) => `is no entity${didYouMean(id, byId.keys())}`;
  for (const entity of entities) {
    entity.relations.forEach(({ to, type }, at) => {
      if (!byId.has(to)) report(entity, `relations.${at}.to`, to, unknown(to));
      if (entity.relations.findIndex((one) => one.to === to && one.type === type) < at)
        report(entity, `relations.${at}`, `${type} ${to}`, 'stands twice on this card: leave one out');
      if (to === entity.id) report(entity, `relations.${at}.to`, to, 'points to itself');
      linked.add(entity.id).add(to);
    });
    entity.facts.forEach((fact, at) => {
      const replacedBy = fact.is === 'state' ? fact.replacedBy : undefined;
      if (replacedBy && !findFact((id) => byId.get(id), entity, replacedBy)) {
        report(entity, `${fieldOfFact(fact, at)}.replacedBy`, replacedBy, 'is the id of no fact');
      }
    });
    const factIds = entity.facts.flatMap((fact) => fact.id ?? []);
    const twice = factIds.find((id, at) => factIds.indexOf(id) !== at);
    if (twice) report(entity, 'facts', twice, 'is the id of two facts');
  }
  for (const entity of entities) if (!linked.has(entity.id)) report(entity, 'relations', [], 'is connected to nothing');
  const idsByName = new Map(entities.flatMap(({ id, name, inText = name }) => [name, inText].map((one) => [one, id])));
  const rateIds = new Set(rates.map(({ id }) => id));
  for (const rate of rates) {
    // A partner without a card is named by its name, which begins with a capital.
    if (/^[a-z]/.test(rate.partner) && !byId.has(rate.partner))
      report(rate, `${rate.id}.partner`, rate.partner, unknown(rate.partner));
    const named = idsByName.get(rate.partner);
    if (named) report(rate, `${rate.id}.partner`, rate.partner, `is the name of a card: write its id, ${named}`);
    if (rate.members && byId.has(rate.partner))
      report(rate, `${rate.id}.members`, rate.partner, 'has a card, so its members stand there');
    if (rates.some(({ partner, members }) => partner === rate.partner && !members === !!rate.members))
      report(rate, `${rate.id}.members`, rate.members, 'must stand in every row of this partner, or in none');
    if (rate.law && !byId.has(rate.law)) report(rate, `${rate.id}.law`, rate.law, unknown(rate.law));
    for (const measure of rate.measures ?? [])
      if (!byId.has(measure)) report(rate, `${rate.id}.measures`, measure, unknown(measure));
    const over = [rate.law, ...(rate.measures ?? [])].find((one) => byId.get(one ?? '')?.standing?.is === 'closed');
    if (over && !rate.ended && !rate.until && !rate.replacedBy)
      report(rate, `${rate.id}.ended`, undefined, `is missing: ${over}, under which it is charged, is closed`);
    if (rate.replacedBy && !rateIds.has(rate.replacedBy))
      report(rate, `${rate.id}.replacedBy`, rate.replacedBy, 'is the id of no rate');
  }
  for (const one of series)
    for (const id of one.rateOf ?? [])
      if (!one.entities.includes(id)) report(one, `${one.id}.rateOf`, id, 'is not among its entities');
  for (const item of [...events, ...series]) {
    item.entities.forEach((id, at) => {
      if (!byId.has(id)) report(item, `${item.id}.entities`, id, unknown(id));
      else if (item.entities.indexOf(id) < at) report(item, `${item.id}.entities`, id, 'stands twice: leave one out');
    });
  }
}

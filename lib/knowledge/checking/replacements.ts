import { dayOf } from '../dates';
import type { Entity } from '../schema/entity';
import type { State } from '../schema/fact';
import type { Rate } from '../schema/rate';
import { findFact } from '../states';
import type { Report } from './problem';
import { fieldOfFact } from './statements';

/**
 * Checks each `replacedBy`. Only a state replaces a state, and it must be a state of the same thing: it is on the same
 * card, or its `of` says what it is a state of. Where both states have an `of`, these are the same. The new state is
 * not older, and no chain of replacements leads back to its beginning.
 */
export function checkReplacements(entities: Entity[], report: Report): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    entity.facts.forEach((fact, at) => {
      if (fact.is !== 'state' || !fact.replacedBy) return;
      const found = findFact((id) => byId.get(id), entity, fact.replacedBy);
      const wrong = found && faultOf(fact, found.fact.is === 'state' ? found.fact : undefined, found.owner !== entity);
      if (wrong) report(entity, `${fieldOfFact(fact, at)}.replacedBy`, fact.replacedBy, wrong);
      else if (runsInCircle(fact, entity, byId))
        report(entity, `${fieldOfFact(fact, at)}.replacedBy`, fact.replacedBy, 'leads back to this fact');
    });
  }
}

function faultOf(old: State, next: State | undefined, elsewhere: boolean): string | undefined {
  if (!next) return 'is an act: only a state replaces a state';
  if (old.ended) return 'must not stand beside ended: the new state says enough';
  if (elsewhere && !next.of) return 'stands on another card, so it must say in “of” what it is a state of';
  if (old.of && next.of && old.of !== next.of) return `is a state of something else (${next.of})`;
  if (old.of && !next.of) return `must say in “of” that it is a state of ${old.of}`;
  if (old.when && next.when && dayOf(next.when) < dayOf(old.when)) return 'is older';
  return undefined;
}

function runsInCircle(start: State, owner: Entity, byId: ReadonlyMap<string, Entity>): boolean {
  const seen = new Set<object>();
  let at = findFact((id) => byId.get(id), owner, start.replacedBy ?? '');
  while (at && at.fact.is === 'state' && at.fact.replacedBy && !seen.has(at.fact)) {
    if (at.fact === start) return true;
    seen.add(at.fact);
    at = findFact((id) => byId.get(id), at.owner, at.fact.replacedBy);
  }
  return at?.fact === start;
}

/**
 * Checks that a rate is replaced by one of the same partner that begins no sooner, and by none that is replaced by it:
 * both would be over from their first day.
 */
export function checkRateReplacements(rates: Rate[], report: Report): void {
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  for (const rate of rates) {
    const next = byId.get(rate.replacedBy ?? '');
    const fault =
      next &&
      (next.partner !== rate.partner ? `is a rate of ${next.partner}` : next.from < rate.from && 'begins sooner');
    if (fault)
      report(
        rate,
        `${rate.id}.replacedBy`,
        rate.replacedBy,
        `${fault}: name the one of this partner that came after it`,
      );
    const seen = new Set<Rate>();
    let at: Rate | undefined = rate;
    while (at?.replacedBy && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at.replacedBy);
      if (at === rate)
        report(
          rate,
          `${rate.id}.replacedBy`,
          rate.replacedBy,
          'leads back to this rate: name the one that came after it',
        );
    }
  }
}

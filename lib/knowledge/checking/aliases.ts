import { textOf } from '../../text/forms';
import { formKey } from '../lexicon';
import type { Entity } from '../schema/entity';
import type { Report } from './problem';

/**
 * Reports forms that two entities cannot share. They can share one if they are not on exactly the same fronts, as the
 * front of a passage then says which is meant, or if only one of them has it for a limited time (`meant`), as the time
 * of the passage then says so. One entity may have a form in several spellings, with different needs. Forms for search
 * alone are compared only with each other.
 */
export function checkAliases(entities: Entity[], report: Report): void {
  const claimed = new Map<string, Claim[]>();
  for (const entity of entities) {
    entity.aliases.forEach((alias, at) => {
      const text = textOf(alias);
      const isForSearch = typeof alias !== 'string' && 'needs' in alias && alias.needs === 'search';
      const isTimed = typeof alias !== 'string' && 'meant' in alias;
      const key = `${isForSearch ? 'search ' : ''}${formKey(text)}`;
      const claims = claimed.get(key) ?? [];
      const own = claims.find(({ owner }) => owner === entity);
      const other = claims.find(
        (one) =>
          one.owner !== entity && (isForSearch || (haveSameFronts(one.owner, entity) && one.isTimed === isTimed)),
      );
      const claim = other ?? (own?.spellings.includes(text) ? own : undefined);
      if (claim) report(entity, `aliases.${at}`, text, `is already an alias of ${claim.owner.id}`);
      if (own) own.spellings.push(text);
      else claimed.set(key, [...claims, { owner: entity, spellings: [text], isTimed }]);
    });
  }
}

interface Claim {
  owner: Entity;
  spellings: string[];
  /** Whether the form names its owner only in texts of a certain time. */
  isTimed: boolean;
}

/** Whether two entities are on exactly the same fronts. What names no front is on all. */
const haveSameFronts = (one: Entity, other: Entity): boolean => frontsOf(one) === frontsOf(other);

const frontsOf = ({ subjects }: Entity): string | undefined => subjects && [...subjects].sort().join();

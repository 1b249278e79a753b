import { formKey } from '../lexicon';
import type { Entity } from '../schema/entity';
import type { Report } from './problem';

/**
 * Entities may share a form if they are not on exactly the same fronts: the front of a passage then says which is meant.
 * Or if one of them has the form for a time alone, so that the time of the passage says it. One entity may write a form in
 * another case, with other needs. A form for search alone is nobody’s in a text.
 */
export function checkAliases(entities: Entity[], report: Report): void {
  const claimed = new Map<string, Claim[]>();
  for (const entity of entities) {
    entity.aliases.forEach((alias, at) => {
      const text = typeof alias === 'string' ? alias : alias.text;
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
  /** Whether the form names its owner at a time alone. */
  isTimed: boolean;
}

/** Whether two entities are on exactly the same fronts. What names no front is on all. */
const haveSameFronts = (one: Entity, other: Entity): boolean => frontsOf(one) === frontsOf(other);

const frontsOf = ({ subjects }: Entity): string | undefined => subjects && [...subjects].sort().join();

import { formKey } from '../lexicon';
import type { Entity } from '../schema/entity';
import type { Report } from './problem';

/**
 * Entities may share a form only if they are not on exactly the same fronts: the front of a passage then says which is
 * meant. One entity may write a form in another case, with other needs. A form for search alone is nobody’s in a text.
 */
export function checkAliases(entities: Entity[], report: Report): void {
  const claimed = new Map<string, { owner: Entity; spellings: string[] }[]>();
  for (const entity of entities) {
    entity.aliases.forEach((alias, at) => {
      const text = typeof alias === 'string' ? alias : alias.text;
      const isForSearch = typeof alias !== 'string' && alias.needs === 'search';
      const key = `${isForSearch ? 'search ' : ''}${formKey(text)}`;
      const claims = claimed.get(key) ?? [];
      const own = claims.find(({ owner }) => owner === entity);
      const other = claims.find(({ owner }) => owner !== entity && (isForSearch || haveSameFronts(owner, entity)));
      const claim = other ?? (own?.spellings.includes(text) ? own : undefined);
      if (claim) report(entity, `aliases.${at}`, text, `is already an alias of ${claim.owner.id}`);
      if (own) own.spellings.push(text);
      else claimed.set(key, [...claims, { owner: entity, spellings: [text] }]);
    });
  }
}

/** Whether two entities are on exactly the same fronts. What names no front is on all. */
const haveSameFronts = (one: Entity, other: Entity): boolean => frontsOf(one) === frontsOf(other);

const frontsOf = ({ subjects }: Entity): string | undefined => subjects && [...subjects].sort().join();

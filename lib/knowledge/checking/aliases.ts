import { textOf } from '../../text/forms';
import { formKey } from '../lexicon';
import type { Entity } from '../schema/entity';
import type { Report } from './problem';

/**
 * Reports forms that two entities cannot share. They can share one if a passage can tell which is meant: if they are not
 * on exactly the same fronts, if only one of them has it for a limited time (`meant`), or if they ask for other words
 * near it (`near`). One entity may have a form in several spellings, with different needs. Forms for search alone are
 * compared only with each other.
 */
export function checkAliases(entities: Entity[], report: Report): void {
  const claimed = new Map<string, Claim[]>();
  for (const entity of entities) {
    entity.aliases.forEach((alias, at) => {
      const text = textOf(alias);
      const isForSearch = typeof alias !== 'string' && 'needs' in alias && alias.needs === 'search';
      const isTimed = typeof alias !== 'string' && 'meant' in alias;
      const near = typeof alias !== 'string' && 'near' in alias ? (alias.near ?? []) : [];
      const key = `${isForSearch ? 'search ' : ''}${formKey(text)}`;
      const claims = claimed.get(key) ?? [];
      const own = claims.find(({ owner }) => owner === entity);
      const other = claims.find(
        (one) =>
          one.owner !== entity &&
          (isForSearch || (haveSameFronts(one.owner, entity) && one.isTimed === isTimed && !areApart(one.near, near))),
      );
      const claim = other ?? (own?.spellings.includes(text) ? own : undefined);
      if (claim) report(entity, `aliases.${at}`, text, `is already an alias of ${claim.owner.id}`);
      if (own) own.spellings.push(text);
      else claimed.set(key, [...claims, { owner: entity, spellings: [text], isTimed, near }]);
    });
  }
}

interface Claim {
  owner: Entity;
  spellings: string[];
  /** Whether the form names its owner only in texts of a certain time. */
  isTimed: boolean;
  /** The words near it that the form asks for. */
  near: readonly string[];
}

/** Whether two forms ask for words near them, and none for the other’s. */
const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));

/** Whether two entities are on exactly the same fronts. What names no front is on all. */
const haveSameFronts = (one: Entity, other: Entity): boolean => frontsOf(one) === frontsOf(other);

const frontsOf = ({ subjects }: Entity): string | undefined => subjects && [...subjects].sort().join();

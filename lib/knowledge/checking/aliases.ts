import { fold } from '../../text/fold';
import type { Entity } from '../schema/entity';
import type { Report } from './problem';

/** Two entities may not share a form in any spelling; one entity may write it in another case, with other needs. */
export function checkAliases(entities: Entity[], report: Report): void {
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

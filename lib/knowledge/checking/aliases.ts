import { textOf } from '../../text/forms';
import type { Category } from '../categories';
import { formKey } from '../lexicon';
import type { Alias } from '../schema/alias';
import type { Entity } from '../schema/entity';
import type { Report } from './problem';

/**
 * Reports forms that two entities cannot share. They can share one if a passage can tell which is meant: if they are
 * not on exactly the same fronts, if only one of them has it for a limited time (`meant`), or if they ask for other
 * words near it (`near`). One entity may have a form in several spellings, with different needs. Forms for search alone
 * are compared only with each other. Reports also forms that are the name of another card, and those that would be
 * found nowhere, or everywhere.
 */
export function checkAliases(entities: Entity[], report: Report): void {
  const claimed = new Map<string, Claim[]>();
  const bearers = new Map(entities.map((entity) => [formKey(entity.name), entity]));
  for (const entity of entities) {
    entity.aliases.forEach((alias, at) => {
      const text = textOf(alias);
      const isForSearch = typeof alias !== 'string' && 'needs' in alias && alias.needs === 'search';
      const isTimed = typeof alias !== 'string' && 'meant' in alias;
      const near = typeof alias !== 'string' && 'near' in alias ? (alias.near ?? []) : [];
      const key = `${isForSearch ? 'search ' : ''}${formKey(text)}`;
      const wrong = faultOf(alias, entity);
      if (wrong) report(entity, `aliases.${at}`, text, wrong);
      const bearer = bearers.get(formKey(text));
      const claims = claimed.get(key) ?? [];
      const own = claims.find(({ owner }) => owner === entity);
      const other = claims.find(
        (one) =>
          one.owner !== entity &&
          (isForSearch || (haveSameFronts(one.owner, entity) && one.isTimed === isTimed && !areApart(one.near, near))),
      );
      if (other) {
        const tooOn = ({ id }: Entity) =>
          isForSearch
            ? `is a form for search of ${id}, too: leave it out on one card`
            : `is an alias of ${id}, too, on the same fronts: leave it out on one card, or give each its own near words`;
        // Whoever checks one of the two cards alone has to hear of it.
        report(entity, `aliases.${at}`, text, tooOn(other.owner));
        report(other.owner, other.field, other.spellings[0], tooOn(entity));
      } else if (own?.spellings.includes(text))
        report(entity, `aliases.${at}`, text, `stands twice on the card of ${entity.id}: leave one out`);
      else if (bearer && bearer.id !== entity.id && !isForSearch && !isTimed)
        report(
          entity,
          `aliases.${at}`,
          text,
          `is the name of ${bearer.id}, whose texts would open this card: leave it out`,
        );
      if (own) own.spellings.push(text);
      else claimed.set(key, [...claims, { owner: entity, field: `aliases.${at}`, spellings: [text], isTimed, near }]);
    });
  }
}

interface Claim {
  owner: Entity;
  /** The field in which the owner has the form first. */
  field: string;
  spellings: string[];
  /** Whether the form names its owner only in texts of a certain time. */
  isTimed: boolean;
  /** The words near it that the form asks for. */
  near: readonly string[];
}

/** Who bears a name of one word has it with a capital: without one it is a word for many. */
const BEARERS = new Set<Category>(['person', 'organization', 'place']);

/** A form of one such word that needs nothing would be marked in nearly every text. */
const BEGINS_SENTENCES = /^(?:The|An?|In|On|At|To|Of|By|As|If|She|It|They|We|I|And|But|For|Or|So|This|That)$/;

/** Why a form can name nobody, or too many, wherever it stands. */
function faultOf(alias: Alias, { category }: Entity): string | undefined {
  const text = textOf(alias);
  if (/[<>]|&\w+;/.test(text)) return 'has a mark of HTML: write the words alone';
  if (/[^\S ]/.test(text)) return 'has a space of another kind, which looks like one: write a plain one';
  if (/\s\s/.test(text)) return 'has more than one space in a row: write one';
  if (/\p{Cf}/u.test(text)) return 'has a character that nobody can see: write it anew';
  if (/\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text))
    return 'mixes Latin letters with others that look like them: write it anew';
  if (typeof alias !== 'string') return undefined;
  if (/^.$/u.test(text)) return 'is a single character, which stands in many texts: say in “needs” when it counts';
  if (BEGINS_SENTENCES.test(text)) return 'is a word that begins sentences on anything: say in “needs” when it counts';
  if (BEARERS.has(category) && !/\p{Lu}|\s/u.test(text))
    return 'is a word without a capital, so it would be found in texts on others: say in “needs” when it counts';
  return undefined;
}

/** Whether two forms ask for words near them, and none for the other’s. */
const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));

/** Whether two entities are on exactly the same fronts. What names no front is on all. */
const haveSameFronts = (one: Entity, other: Entity): boolean => frontsOf(one) === frontsOf(other);

const frontsOf = ({ subjects }: Entity): string | undefined => subjects && [...subjects].sort().join();

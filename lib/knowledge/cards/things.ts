import { escapeRegExp } from '../../text/escape-reg-exp';
import { WORD_CLASS } from '../../text/words';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';

/** Goods or a country, on which a law may lay a tariff, with what finds its name in a text. */
interface Thing {
  entity: Entity;
  any: RegExp;
}

const THINGS = new WeakMap<KnowledgeIndex, readonly Thing[]>();

/**
 * Makes a function that tells whether a text is on goods or countries of which a page says nothing. `present`: the ids of
 * what the page names; of a country it also speaks where it is on its front.
 */
export function isOnOthers(
  present: ReadonlySet<string>,
  fronts: readonly string[],
  index: KnowledgeIndex,
): (text: string) => boolean {
  const isOfPage = ({ id, category, subjects }: Entity) =>
    present.has(id) ||
    (category === 'place' && (fronts.length === 0 || subjects?.some((front) => fronts.includes(front)) === true));
  return (text) => {
    const named = thingsOf(index).filter(({ any }) => any.test(text));
    return named.length > 0 && !named.some(({ entity }) => isOfPage(entity));
  };
}

/** The goods and countries of a knowledge base, found once. */
function thingsOf(index: KnowledgeIndex): readonly Thing[] {
  const known = THINGS.get(index);
  if (known) return known;
  const things = index.entities.flatMap((entity): Thing[] => {
    const forms = formsOf(entity);
    return forms.length > 0 ? [{ entity, any: anyWord(forms) }] : [];
  });
  THINGS.set(index, things);
  return things;
}

/** Goods as a sentence has them, and a country by its names for the search, as it is marked by none of them. */
function formsOf({ category, name, inText = name.toLowerCase(), aliases }: Entity): string[] {
  if (category === 'goods') return [inText];
  if (category !== 'place') return [];
  return aliases.flatMap((one) =>
    typeof one !== 'string' && 'needs' in one && one.needs === 'search' ? one.text : [],
  );
}

/** Any of these as words of their own. */
const anyWord = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!${WORD_CLASS})(?:${words.map(escapeRegExp).join('|')})(?!${WORD_CLASS})`);

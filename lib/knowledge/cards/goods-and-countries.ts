import { anyOfWords } from '../../text/words';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';

/** Goods, or the country of a front, with what finds it in a text: a law may lay a tariff on it. */
interface Target {
  /** The id of the goods, or of the front. */
  id: string;
  isFront: boolean;
  any: RegExp;
}

const TARGETS = new WeakMap<KnowledgeIndex, readonly Target[]>();

/**
 * Makes a function that tells whether a text is on goods or countries of which a page says nothing. `present`: the ids
 * of what the page names; `fronts`: those that it is about. A page without fronts may speak of any country.
 */
export function isOnOtherTargets(
  present: ReadonlySet<string>,
  fronts: readonly string[],
  index: KnowledgeIndex,
): (text: string) => boolean {
  const isOfPage = ({ id, isFront }: Target) =>
    isFront ? fronts.length === 0 || fronts.includes(id) : present.has(id);
  return (text) => {
    const named = targetsOf(index).filter(({ any }) => any.test(text));
    return named.length > 0 && !named.some(isOfPage);
  };
}

/**
 * Makes a function that tells whether a text names countries, and none that a page speaks of: one of its fronts, or of
 * what it names that belongs to one front alone. A page without fronts may speak of any.
 */
export function isOnOtherCountries(
  present: readonly Entity[],
  fronts: readonly string[],
  index: KnowledgeIndex,
): (text: string) => boolean {
  if (fronts.length === 0) return () => false;
  const ofPage = new Set([
    ...fronts,
    ...present.flatMap(({ subjects = [] }) => (subjects.length === 1 ? subjects : [])),
  ]);
  const countries = targetsOf(index).filter(({ isFront }) => isFront);
  return (text) => {
    const named = countries.filter(({ any }) => any.test(text));
    return named.length > 0 && !named.some(({ id }) => ofPage.has(id));
  };
}

/** Makes a function that tells whether a text names the country of one of these fronts. */
export function namesCountryOf(fronts: readonly string[], index: KnowledgeIndex): (text: string) => boolean {
  const countries = targetsOf(index).filter(({ id, isFront }) => isFront && fronts.includes(id));
  return (text) => countries.some(({ any }) => any.test(text));
}

/** The goods and countries of a knowledge base, found once. */
function targetsOf(index: KnowledgeIndex): readonly Target[] {
  const known = TARGETS.get(index);
  if (known) return known;
  const goods = index.entities.filter(({ category }) => category === 'goods');
  const partners = index.subjects.filter(({ weights }) => weights !== 'all');
  const targets = [
    ...goods.map((one): Target => ({ id: one.id, isFront: false, any: new RegExp(anyOfWords(formsOf(one)), 'i') })),
    ...partners.map(({ id, anchors }): Target => ({ id, isFront: true, any: anyOfWords(anchors) })),
  ];
  TARGETS.set(index, targets);
  return targets;
}

/** The forms of goods: their name, and those by which texts know them. */
const formsOf = ({ name, inText = name, aliases }: Entity): string[] => [
  inText,
  ...aliases.map((one) => (typeof one === 'string' ? one : one.text)),
];

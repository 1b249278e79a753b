import type { Rate } from '../../knowledge/schema/rate';
import { fold } from '../../text/fold';
import { goodsNames } from '../../words/questions/goods';
import { simple } from './question-text';

/** The shortest word for goods, in letters; “cars” and “steel” are longer. */
const SHORTEST = 3;

/** The words of a text that can name goods, in the singular and as the rates call them. */
export const goodsWords = (text: string): string[] =>
  simple(text)
    .replaceAll(goodsNames.others, ' ')
    .split(/\s+/)
    .map(singular)
    .flatMap((word) => ((Object.hasOwn(goodsNames.otherwise, word) && goodsNames.otherwise[word]) || word).split(' '))
    .filter((word) => word.length >= SHORTEST && !goodsNames.noGoods.test(word));

/** A word in small letters in the singular, by its ending. */
export const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=us|ss|x|ch|sh)es$/, '')
    .replace(/(?<![ius])s$/, '');

/**
 * The kinds of goods that a rate is on, each in its words, the last of which says what they are: “lithium batteries not
 * for cars” are batteries.
 */
export const kindsOfGoods = ({ goods }: Pick<Rate, 'goods'>): string[][] =>
  kindsIn(fold(goods).text.replaceAll(goodsNames.exceptions, ''));

/** The same with the kinds that it names as exempt. */
export const kindsNamed = ({ goods }: Pick<Rate, 'goods'>): string[][] => kindsIn(fold(goods).text);

const kindsIn = (goods: string): string[][] =>
  goods
    .split(goodsNames.between)
    .map((kind) => goodsWords(kind.replace(goodsNames.besides, '')))
    .filter((kind) => kind.length > 0);

/** The kinds of goods of a rate that are asked for by these words. */
export function askedKinds(rate: Rate, asked: readonly string[]): string[][] {
  const kinds = kindsOfGoods(rate);
  const last = asked.at(-1) ?? '';
  // Who asks for car parts does not ask for a rate on cars alone.
  if (goodsNames.general.test(last) && !kinds.some((kind) => kind.at(-1) === last)) return [];
  return kinds.filter(
    (kind) =>
      asked.includes(kind.at(-1) ?? '') && kind.some((word) => asked.includes(word) && !goodsNames.general.test(word)),
  );
}

/** The weight of a word of a kind of goods that nobody asked for: “car parts” are not quite “cars”. */
const UNASKED = 0.1;

/** How well a rate fits the goods that are asked for: how many of the words it has. 0 where it is on other goods. */
export function fitOfGoods(rate: Rate, asked: readonly string[]): number {
  const fits = askedKinds(rate, asked).map((kind) => {
    const count = kind.filter((word) => asked.includes(word)).length;
    return count - UNASKED * (kind.length - count);
  });
  return Math.max(0, ...fits);
}

import type { CompiledSubject } from '../../lexicon/compiled';
import { firstFrom, hasWithin, type Span } from '../../shared/span';
import type { View } from '../../shared/view';

// On which front a phrase without a name is, where a story is on several.

/** What stands behind a tariff on everybody: “on nearly all imports”, “on goods from nearly every country”. */
const ON_ALL = /^ on (?:[a-z]+ from )?(?:nearly |almost |virtually )?(?:all|every|everybody|everything|most)\b/;

/** How far behind a phrase `ON_ALL` is looked for, in UTF-16 units. */
const LONGEST_ON = 48;

/** What stands between a country and the duty that it pays: “pays a”, “has faced a 25 percent U.S.”. */
const PAYS = /^ (?:[a-z]+ ){0,2}(?:pays?|paid|paying|faces?|faced|facing|meets?|met) [^,;:]{0,32}$/;

/**
 * The front of a phrase: that of the country that pays it; else of the country whose name stands nearest, before it in
 * its block or behind it in its sentence; else the likeliest. It is the front that concerns all, if the story is on
 * that (`forAll`), where the tariff is on everybody, where nothing decides between several countries, and where the
 * front found has no card. Undefined where a country of no front pays.
 */
export function frontOf(
  view: View,
  fronts: readonly CompiledSubject[],
  forAll: CompiledSubject | undefined,
  phrase: Span,
  sentence: Span,
): CompiledSubject | undefined {
  if (ON_ALL.test(view.text.slice(phrase.end, phrase.end + LONGEST_ON))) return forAll ?? fronts[0];
  const countries = fronts.filter(({ alone }) => !alone);
  const payer = countries.length > 0 ? payerOf(view, countries, phrase, sentence) : undefined;
  if (payer === 'another') return undefined;
  const front = payer ?? nearestIn(view, countries, phrase, sentence);
  const likeliest = front ?? (countries.length > 1 ? forAll : undefined) ?? fronts[0];
  return likeliest && likeliest.cards.length > 0 ? likeliest : forAll;
}

/** The country whose name stands nearest to a phrase: before it in its block, or behind it in its sentence. */
function nearestIn(
  view: View,
  countries: readonly CompiledSubject[],
  phrase: Span,
  sentence: Span,
): CompiledSubject | undefined {
  let nearest: CompiledSubject | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const front of countries) {
    const anchors = view.anchors().get(front) ?? [];
    const next = firstFrom(anchors, phrase.start);
    for (const anchor of [anchors[next - 1], anchors[next]]) {
      if (!anchor || anchor.start >= sentence.end) continue;
      const distance = Math.abs(anchor.start - phrase.start);
      if (distance < least) [nearest, least] = [front, distance];
    }
  }
  return nearest;
}

/**
 * The front of the country that is said to pay a tariff; undefined if none is. `another` if that country has no front,
 * unless the third itself pays it (“American buyers pay the duties”) or is said to impose it.
 */
function payerOf(
  view: View,
  countries: readonly CompiledSubject[],
  phrase: Span,
  sentence: Span,
): CompiledSubject | 'another' | undefined {
  const isPayer = (name: Span | undefined) =>
    name !== undefined && name.start >= sentence.start && PAYS.test(view.text.slice(name.end, phrase.start));
  const lastBefore = (names: readonly Span[]) => names[firstFrom(names, phrase.start) - 1];
  const front = countries.find((one) => isPayer(lastBefore(view.anchors().get(one) ?? [])));
  if (front) return front;
  const state = lastBefore(view.states());
  if (!state || !isPayer(state)) return undefined;
  const thirds = view.names((countries[0] as CompiledSubject).thirds);
  return hasWithin(thirds, { start: state.start, end: phrase.start }) ? undefined : 'another';
}

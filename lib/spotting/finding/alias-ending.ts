import { isAllCaps, isCapitalized } from '../../text/words';
import type { CompiledAlias, CompiledLexicon } from '../lexicon/compiled';
import type { Stretch } from '../lexicon/forms';
import { SIGN } from '../lexicon/spellings';
import { GAP_WITH_INITIAL, mayStandBetween } from './gaps';
import { passedBefore } from './passed-over';

// Whether a stretch of words in a text is an alias: its words, capitals and gaps have to fit.

/** What the finder needs of a lexicon. */
export type Words = Pick<CompiledLexicon, 'forms' | 'aliases' | 'subjects'>;

/**
 * The alias among the spellings of a stretch that ends with their `nth` word, if its capitals and signs also fit. Those
 * of entities whose fronts are off are as if they were not there.
 */
export function aliasEnding(
  text: string,
  spans: readonly number[],
  stretch: Stretch | undefined,
  nth: number,
  sign: number,
  words: Words,
): number | undefined {
  const { forms, aliases } = words;
  if (!stretch) return undefined;
  // Spellings that end with this word are sorted before those that go on.
  for (let at = stretch.low; at < stretch.high && forms.endsWith(at, nth + 1); at++) {
    if (((forms.signsOf(at)[nth] as number) & sign) !== sign || !fits(text, spans, at, words)) continue;
    if (aliases.at(at)) return at;
  }
  return undefined;
}

function fits(text: string, spans: readonly number[], spelling: number, words: Words): boolean {
  const { forms, aliases, subjects } = words;
  const signs = forms.signsOf(spelling);
  for (let nth = 0; nth < signs.length; nth++) {
    const own = signs[nth] as number;
    const start = spans[2 * nth] as number;
    if (own & SIGN.capital && !isCapitalized(text.charAt(start))) return false;
    // The ending of a plural may be small: “EVs”.
    if (own & SIGN.capitals && !isAllCaps(text.slice(start, start + forms.lengthAt(spelling, nth)))) return false;
    if (nth === 0) continue;
    const from = spans[2 * nth - 1] as number;
    const gap = text.slice(from, start);
    if (mayStandBetween(gap, signs[nth - 1] as number, own)) continue;
    if (passedBefore(text, from, subjects).includes(gap.length)) continue;
    if (!GAP_WITH_INITIAL.test(gap) || !takesInitial(aliases.at(spelling))) return false;
  }
  return true;
}

/** Whether an initial may stand inside an alias, “Kevin A. Hassett”: in a person’s name that few others bear. */
const takesInitial = (alias: CompiledAlias | undefined): boolean =>
  alias?.need === 'nothing' && alias.entity.category === 'person';

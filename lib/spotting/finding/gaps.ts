import { SIGN } from '../lexicon/spellings';

// What may stand between two words of a name.

/**
 * Everything that may stand between two words of one name: space, a hyphen, “&”, a quote or emphasis mark, a line end.
 */
const GAP =
  /^(?:[*_]{0,3}[ \t]*\n[ \t>]*[*_]{0,3}|[*_]{0,3}[ \t]+[*_]{0,3}|-|-[ \t]*\n[ \t]*|[ \t]*&[ \t]*|["'][ \t]+|[ \t]+["'])$/;
const GAP_WITH_DOT = /^\.(?:[ \t]*\n?[ \t]*|-)$/;
const GAP_WITH_COMMA = /^,[ \t]*\n?[ \t]*$/;
/** An initial: “Kevin A. Hassett”. */
export const GAP_WITH_INITIAL = /^\s+[A-Z]\.?\s+$/;

/** Whether a gap may stand between two words of a name, whose spellings have these signs behind and before it. */
export function mayStandBetween(gap: string, before: number, after: number): boolean {
  if (after & SIGN.joined) return gap === "'" || ((before & SIGN.dot) !== 0 && gap === ".'");
  if (gap === ' ' || gap === '-' || GAP.test(gap)) return true;
  if ((before & SIGN.dot) !== 0 && GAP_WITH_DOT.test(gap)) return true;
  return (before & SIGN.comma) !== 0 && GAP_WITH_COMMA.test(gap);
}

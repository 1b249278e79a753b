import { firstFrom, type Span } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import type { NamedState } from './state-names';

// Whose a phrase is, and toward whom, by what stands behind it: “the deficit of Germany with China”.

/** How each preposition joins a noun to a state. */
const ROLES: Record<string, Argument['role']> = {
  of: 'of',
  by: 'of',
  from: 'of',
  with: 'with',
  against: 'on',
  toward: 'with',
  towards: 'with',
  on: 'on',
  between: 'between',
  among: 'between',
};

/** What joins two states that one preposition governs. */
const JOINT = /^(?:,| and|, and| or| &) (?:the |with )?$/;

/** Goods: “tariffs on steel (from Mexico)” are laid on what comes from there, “de minimis parcels (from China)” do. */
const LAID_ON = / on |(?:package|parcel|shipment)s?$/;

/** How many prepositions behind one phrase are followed: “the deficit of Germany with China” has two. */
const MOST = 3;

/** What a phrase is joined to by the prepositions behind it; `isBody`: whether it names a ministry, a party, a bank. */
export function complementsAfter(
  { text, language }: View,
  { start, end }: Span,
  names: readonly NamedState[],
  isBody: boolean,
): readonly Argument[] {
  const found: Argument[] = [];
  const isLaidOn = LAID_ON.test(text.slice(start, end));
  let from = end;
  let at = firstFrom(names, end);
  for (let nth = 0; nth < MOST; nth++) {
    const first = names[at];
    if (!first) return found;
    const preposition = isBody ? undefined : language.prepositionTo(text, from, first.start);
    const role = isBody
      ? language.isBodyOf(text, from, first.start) && 'of'
      : ROLES[isLaidOn && preposition === 'from' ? 'on' : (preposition ?? '')];
    if (!role) return found;
    found.push({ side: first.side, role });
    from = first.end;
    at++;
    for (
      let next = names[at];
      next && JOINT.test(text.slice(from, Math.min(next.start, from + 12))) && next.start - from <= 12;
      next = names[at]
    ) {
      found.push({ side: next.side, role });
      from = next.end;
      at++;
    }
  }
  return found;
}

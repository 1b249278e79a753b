import type { Span } from '../shared/span';
import type { Argument } from './argument';
import { firstFrom, type Named } from './names';

/** Words between which a noun phrase ends: what stands before them does not own what stands behind. */
const ENDS_PHRASE =
  'of|with|to|from|in|on|at|by|for|against|between|than|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|' +
  'would|can|could|may|might|should|must|says?|said|the|an?|its|their|his|her|this|these|those|but|or|as|if|when|while|' +
  'because|after|before|since|about|over|into|not|do|does|did|it|they|he|she|we';

/** One word that may stand before a noun and after its owner: “record”, “$200”, “so-called”. */
const MODIFIER = `[ -](?!(?:${ENDS_PHRASE})[ -])["']?[\\p{Ll}\\d$](?:[\\p{L}\\d%$,'"-]|\\.\\d)*`;

/** “’s growing goods”: behind a possessive the noun may have several words before it. */
const OWNED = new RegExp(`^'s?(?:${MODIFIER}){0,4}[ -]$`, 'u');

/** “European steel”: behind an adjective fewer, and none that looks like a verb. */
const DESCRIBED = new RegExp(`^(?:(?!\\S*(?:[^s]s|ed) )${MODIFIER}){0,2}[ -]$`, 'u');

/** “its own”: right before a noun phrase. */
const PRONOUN = new RegExp(`(?:^|[^\\p{L}])(its|their)(?:${MODIFIER}){0,4}[ -]$`, 'iu');

/** What joins the names of two owners. */
const JOINT = /^(?:-|\/| - | and | & | or |, | and the |'s and (?:the )?)$/;

/** How far before a phrase its owner may stand. */
const FAR = 60;

/** Whose a phrase is, by what stands before it: “Germany’s”, “Dutch”, “U.S.-China”, “India’s and Brazil’s”, “its”. */
export function ownersBefore(
  text: string,
  { start }: Span,
  names: readonly Named[],
  antecedent: () => Named | undefined,
): Argument[] {
  const nearest = firstFrom(names, start) - 1;
  const owner = names[nearest];
  const gap = owner && start - owner.end <= FAR ? between(text, owner.end, start) : undefined;
  if (!owner || gap === undefined || !owns(owner, gap)) return ownedByPronoun(text, start, antecedent);
  const all = [owner];
  let isPair = false;
  for (let at = nearest - 1; at >= 0; at--) {
    const before = names[at] as Named;
    const joint = between(text, before.end, (all[0] as Named).start);
    if (joint.length > 12 || !JOINT.test(joint)) break;
    isPair ||= /[-/]/.test(joint);
    all.unshift(before);
  }
  return all.map(({ side }) => ({ side, role: isPair ? 'between' : 'of' }));
}

const owns = ({ adjective }: Named, gap: string): boolean =>
  gap === ' ' || gap === '-' || OWNED.test(gap) || (adjective && DESCRIBED.test(gap));

function ownedByPronoun(text: string, start: number, antecedent: () => Named | undefined): Argument[] {
  if (!PRONOUN.test(between(text, Math.max(0, start - FAR), start))) return [];
  const owner = antecedent();
  return owner ? [{ side: owner.side, role: 'of' }] : [];
}

/** The text between two places with plain spaces. */
export const between = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');

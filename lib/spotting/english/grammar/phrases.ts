// What the grammar around a noun phrase joins it to. Each question is about places in one sentence.

/** The name of somebody who may own what stands behind it. */
export interface Owner {
  end: number;
  /** Whether it owns a noun behind it without a possessive: “German”. */
  adjective: boolean;
}

/** Words at which a noun phrase ends: what stands before one of them does not own what stands behind it. */
const ENDS_PHRASE =
  'of|with|to|from|in|on|at|by|for|against|between|than|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|' +
  'would|can|could|may|might|should|must|says?|said|the|an?|its|their|his|her|this|these|those|but|or|as|if|when|while|' +
  'because|after|before|since|about|over|into|amid|under|despite|without|until|during|through|across|unless|not|do|does|did|it|they|he|she|we';

// Chromium’s engine unrolls what is repeated up to three times, unless it is a capturing group. So groups below capture
// even where nobody reads them: that halves the time to compile the expressions.

/** One word that may stand before a noun and after its owner: “record”, “$200”, “so-called”. */
export const MODIFIER = `[ -](?!(?:${ENDS_PHRASE})[ -])["']?[a-z\\d$](?:[A-Za-z\\d%$,'"]|\\.\\d)*`;

/** “’s growing goods”, “, whose own goods”: behind a possessive the noun may have several words before it. */
const OWNED = new RegExp(`^(?:'s?|,? whose)(?:${MODIFIER}){0,5}[ -]$`);

/** “European steel”: behind an adjective fewer, none that looks like a verb, and no comma at the end. */
const DESCRIBED = new RegExp(`^((?! \\S*(?:[^s]s|ed) )${MODIFIER}){0,2}(?<!,)[ -]$`);

/** “its own”: right before a noun phrase. */
const PRONOUN = new RegExp(`(?:^|[^a-z])(its|their)(?:${MODIFIER}){0,4}[ -]$`, 'i');

/** How far before a phrase its owner may stand, in UTF-16 units. */
const FAR = 60;

/** Whether somebody owns the phrase that begins at `start`: “Germany’s record”, “Dutch”, “U.S.-”. */
export function owns(text: string, { end, adjective }: Owner, start: number): boolean {
  if (start - end > FAR) return false;
  const gap = between(text, end, start);
  return gap === ' ' || gap === '-' || OWNED.test(gap) || (adjective && DESCRIBED.test(gap));
}

/** “Both sides pause their”: what follows is of both, so that no state of the sentences before owns it alone. */
const OF_BOTH = /\b(?:both|the two) (?:sides|countries|governments|capitals|leaders)\b[^.!?,;]* their [^.!?,;]*$/i;

/** Whether a possessive pronoun owns the phrase that begins at `start`: “its own”. */
export function isOwnedByPronoun(text: string, start: number): boolean {
  const from = Math.max(0, start - FAR);
  const before = text.slice(from, start);
  // Most phrases have no such word before them, and a look for it is cheaper than the expression.
  if (!/(?:its|their)[ -]/i.test(before) || !PRONOUN.test(between(text, from, start))) return false;
  return !OF_BOTH.test(text.slice(Math.max(0, start - 2 * FAR), start));
}

/**
 * A preposition behind a noun, and the words before the name that it governs: “ with the”, “ exports from mainland”.
 */
const PREPOSITION =
  /^([ -](?!(?:and|or|but|that|which|as)\b)[a-z-]+){0,2} (of|by|from|with|against|towards?|on|between|among)( (?:the|all|its|most|many|some|other|both|mainland|neighboring)){0,2} $/;

/** How far behind a phrase such a name may stand, in UTF-16 units. */
const BEHIND = 48;

/** The preposition that joins the phrase that ends at `end` to the name that begins at `start`, if one does. */
export function prepositionTo(text: string, end: number, start: number): string | undefined {
  if (start - end > BEHIND) return undefined;
  const gap = between(text, end, start);
  const preposition = PREPOSITION.exec(gap)?.[2];
  // “The exemption for parcels from China”, “a duty on sales of American apples”: the tariff is on those goods.
  return (preposition === 'from' || preposition === 'of') && /^ (?:for|on) /.test(gap) ? 'on' : preposition;
}

/** What stands between a body’s name and its place: the preposition alone. */
const PLACE = /^ (?:of|in) (?:the )?$/;

/**
 * Whether the place that begins at `start` tells whose the body is whose name ends at `end`: “the Treasury in London”.
 */
export const isBodyOf = (text: string, end: number, start: number): boolean =>
  start - end <= BEHIND && PLACE.test(between(text, end, start));

/** The next word, if it is written small and is no word of grammar. */
const NEXT_NOUN = new RegExp(`^[ -](?!(?:${ENDS_PHRASE}|and|so|too|also|until|then|now)\\b)[a-z]`);

/** Whether the phrase that ends at `end` modifies a noun behind it: “phase one approach”. */
export const modifiesNoun = (text: string, end: number): boolean => NEXT_NOUN.test(text.slice(end, end + 10));

/** The text between two offsets, with a single space for each stretch of white space. */
export function between(text: string, from: number, to: number): string {
  const gap = text.slice(from, to);
  return /\s\s|[^\S ]/.test(gap) ? gap.replace(/\s+/g, ' ') : gap;
}

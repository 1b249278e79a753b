// What the grammar around a noun phrase joins it to. Each question is about places in one sentence.

/** The name of somebody who may own what stands behind it. */
export interface Owner {
  end: number;
  /** Whether it owns a noun behind it without a possessive: “German”. */
  adjective: boolean;
}

/** Words at which a noun phrase ends: what stands before one of them does not own what stands behind it. */
const ENDS_PHRASE: ReadonlySet<string> = new Set(
  (
    'of with to from in on at by for against between than that which who whose is are was were be been has have had will ' +
    'would can could may might should must say says said the a an its their his her this these those but or as if when ' +
    'while because after before since about over into amid under despite without until during through across unless not ' +
    'do does did it they he she we'
  ).split(' '),
);

/** One word that may stand before a noun and after its owner: “record”, “$200”, “so-called”. */
const MODIFIER = /^["']?[a-z\d$](?:[A-Za-z\d%$,'"]|\.\d)*$/;

/**
 * Whether a text is nothing but at most `most` such words, with a space or a hyphen before the first and behind each; a
 * space alone has none of them. It is read word by word, as an engine takes a millisecond to compile an expression that
 * repeats them.
 */
export function areModifiers(text: string, most: number): boolean {
  if (!/^[ -]/.test(text)) return false;
  const words = text.slice(1).split(/[ -]/);
  return (
    words.pop() === '' && words.length <= most && words.every((word) => MODIFIER.test(word) && !ENDS_PHRASE.has(word))
  );
}

/** A possessive: behind it the noun may have several words before it, “’s growing goods”, “, whose own goods”. */
const OWNED = /^(?:'s?|,? whose)/;

/** What may not stand between an adjective and its noun: a word that looks like a verb, or a comma at the end. */
const NOT_BESIDE_ADJECTIVE = / \S*(?:[^s]s|ed) |,[ -]$/;

/** A text up to its last “its” or “their”. */
const PRONOUN = /^.*\b(?:its|their)(?=[ -])/i;

/** How far before a phrase its owner may stand, in UTF-16 units. */
const FAR = 60;

/** Whether somebody owns the phrase that begins at `start`: “Germany’s record”, “Dutch”, “U.S.-”. */
export function owns(text: string, { end, adjective }: Owner, start: number): boolean {
  if (start - end > FAR) return false;
  const gap = between(text, end, start);
  if (gap === ' ' || gap === '-') return true;
  const possessive = OWNED.exec(gap)?.[0];
  if (possessive !== undefined) return areModifiers(gap.slice(possessive.length), 5);
  return adjective && !NOT_BESIDE_ADJECTIVE.test(gap) && areModifiers(gap, 2);
}

/** “Both sides pause their”: what follows is of both, so that no state of the sentences before owns it alone. */
const OF_BOTH = /\b(?:both|the two) (?:sides|countries|governments|capitals|leaders)\b[^.!?,;]* their [^.!?,;]*$/i;

/** Whether a possessive pronoun owns the phrase that begins at `start`: “its own”. */
export function isOwnedByPronoun(text: string, start: number): boolean {
  const from = Math.max(0, start - FAR);
  const before = between(text, from, start);
  const pronoun = PRONOUN.exec(before)?.[0];
  if (pronoun === undefined || !areModifiers(before.slice(pronoun.length).toLowerCase(), 4)) return false;
  return !OF_BOTH.test(text.slice(Math.max(0, start - 2 * FAR), start));
}

/**
 * A preposition behind a noun, and the words before the name that it governs: “ with the”, “ exports from mainland”.
 */
const PREPOSITION =
  /^([ -](?!(?:and|or|but|that|which|as|one|those|after|before|than)\b)[a-z-]+){0,2} (of|by|from|with|against|towards?|on|between|among)( (?:the|all|its|most|many|some|other|both|mainland|neighboring)){0,2} $/;

/** A verb of a phrase and its object: “ drew criticism from”, “ make imports from”; not “ on goods from”. */
const VERB_AND_OBJECT =
  /^ (?!(?:in|on|for|of|to|at)\b)[a-z]+ (?![a-z]+(?:ed|ly)\b|out|up|on|in|back|forward|last|only|earlier\b)[a-z-]+ (?:of|from|with|against|by)\b/;

/** How far behind a phrase such a name may stand, in UTF-16 units. */
const BEHIND = 48;

/** The preposition that joins the phrase that ends at `end` to the name that begins at `start`, if one does. */
export function prepositionTo(text: string, end: number, start: number): string | undefined {
  if (start - end > BEHIND) return undefined;
  const gap = between(text, end, start);
  const [, , preposition] = (!VERB_AND_OBJECT.test(gap) && PREPOSITION.exec(gap)) || [];
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

/** Words that are no nouns behind a phrase, besides those at which one ends. */
const NO_NOUNS: ReadonlySet<string> = new Set('and so too also then now'.split(' '));

/** Whether the phrase that ends at `end` modifies a noun behind it, which is written small: “phase one approach”. */
export function modifiesNoun(text: string, end: number): boolean {
  const word = /^[ -]([a-z]+)/.exec(text.slice(end, end + 10))?.[1];
  return word !== undefined && !ENDS_PHRASE.has(word) && !NO_NOUNS.has(word);
}

/** The text between two offsets, with a single space for each stretch of white space. */
export function between(text: string, from: number, to: number): string {
  const gap = text.slice(from, to);
  return /\s\s|[^\S ]/.test(gap) ? gap.replace(/\s+/g, ' ') : gap;
}

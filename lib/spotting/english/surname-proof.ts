import { CAPITALS, LETTERS } from '../../text/words';
import type { Vocabulary } from './vocabulary';

// What stands right beside a surname and proves that it is no pronoun: a word that would take “him”, or another name.

const PREPOSITION =
  /\b(?:with|to|of|from|against|between|for|on|by|under|behind|beside|without|toward|towards|about|over|around|versus|vs\.?)\s+$/i;
const TAKES_OBJECT =
  /\b(?:meets?|met|meeting|tells?|told|calls?|hosts?|greets?|thanks?|urges?|press(?:es)?|hails?|joins?|sees?|backs?|praises?|sends?|names?|replaces?|woos?|courts?|grills?|warns?|lauds?|slams?|awaits?)\s+$/i;
const VERB_AFTER = /^(?:'s?| (?:says?|said|is|was|will|has|had|can|could|would|must|may|never|did|does))\b/i;
const AFTER_OBJECT = /^(?:$|[.,;:!?]|\s+(?:in|on|at|to|for|over|as|after|before|and|amid|with|by|again|ahead)\b)/i;

/**
 * Whether a surname in a headline cannot be a pronoun: it is an object (“Meets He in Madrid” would be “Meets Him”), or
 * an anchor or a person beside it owns it (“Xi’s He”).
 */
export function isObject(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  people: readonly { start: number; end: number }[],
): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (vocabulary.isOwnedByAnchor(before)) return true;
  // “Xi’s He”: somebody we know owns the name.
  const { afterPossessive } = vocabulary.titles;
  if (
    people.some(
      (one) =>
        one.end <= start &&
        start - one.end <= 40 &&
        new RegExp(`^${afterPossessive}`, 'i').test(text.slice(one.end, start)),
    )
  )
    return true;
  if (PREPOSITION.test(before)) return !VERB_AFTER.test(text.slice(end, end + 12));
  return TAKES_OBJECT.test(before) && AFTER_OBJECT.test(text.slice(end, end + 12));
}

const JOINED_BEFORE = /(?:,| and| &|\s?-)\s?$/i;
const JOINED_AFTER = /^(?:,| and| &|\s?-)\s?$/i;

/** A clause or a question that ends before the comma, so that the comma joins nothing: “After Trump, He Is Next”. */
const CLAUSE_FIRST = /^\s*(?:After|As|Before|If|Like|Unlike|When|While|With|Without|For|To|Says?|Why|How|What)\b/i;

/** Verbs with which a headline tells whose words it gives, with the word before it. */
const REPORTS = `([${LETTERS}.]+) (?:says?|said|tells?|told|hints?|confirms?|insists?|claims?|adds?|announces?|suggests?|thinks?|expects?|warns?|hopes?)\\b`;

/** Whose words they are stands before: “Trump Says He, Xi Will Speak”. */
const REPORTED = new RegExp(REPORTS, 'gi');
/**
 * It stands at the end: “He and Xi Are Friends, Trump Says”; or right behind the names: “He, Trump Says, Will Sign”.
 */
const REPORTED_AFTER = new RegExp(`(?:,|^) [${LETTERS}.’' -]{0,30}?${REPORTS}(?:$|[.,])`, 'gi');

/**
 * A word that one person does: “Deal With Xi, He Says”. Those in -s that are nouns beside two names are left out:
 * “Bessent, He Talks Begin”.
 */
const SINGULAR_VERB = /^(?:['’]s| (?:is|(?!(?:talks|meetings|aides|calls)\b)[a-z]+[^su’' ]s))\b/i;

/** What stands before the first of the names if they begin the headline, or what comes after a kicker: “Talks: ”. */
const BEGINS = new RegExp(`(?:^|[:|–—]\\s+|\\bas )(?:[${CAPITALS}][${LETTERS}'-]+, )*$`, 'i');

/** How far into a headline names are looked at, in UTF-16 units: a longer one is none. */
const LONGEST = 200;

/** What may follow names that stand further on in a headline: “to Meet”, or what follows an object. */
const TO_DO = /^ to [a-z]/i;

/**
 * Whether a headline joins the surname to another, right before or right after it: “Bessent, He Meet in Madrid”, “He,
 * Bessent to Talk”. Where the headline gives somebody’s words, “He” is the speaker: “Trump Says He, Xi Will Speak”.
 * `people`: those named right beside it; `persons`: all that the headline names.
 */
export function isPaired(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  people: readonly { start: number; end: number }[],
  persons: readonly { start: number; end: number }[],
): boolean {
  if (start > LONGEST) return false;
  const before = text.slice(0, start);
  const after = text.slice(end);
  // The speaker would come first: “Trump Says He, Xi Agree”.
  if (hasPluralVerb(text, start, end, ',')) return true;
  if (CLAUSE_FIRST.test(text) || SINGULAR_VERB.test(after)) return false;
  // “China Says He, Bessent to Meet”: no country, city or ministry is “he”.
  const isPersons =
    (from: number) =>
    ({ 0: whole, 1: who = '', index = 0 }: RegExpMatchArray) => {
      const at = from + index + whole.indexOf(who);
      return !vocabulary.isBody(who) || persons.some((one) => one.start <= at && at < one.end);
    };
  if ([...before.matchAll(REPORTED)].some(isPersons(0))) return false;
  if ([...after.matchAll(REPORTED_AFTER)].some(isPersons(end))) return false;
  if (people.some((one) => one.end <= start && text[one.end] === ':')) return false;
  if (hasPluralVerb(text, start, end, ' and| &')) return true;
  const beside = people.find(
    (one) =>
      (one.end <= start && start - one.end <= 5 && JOINED_BEFORE.test(text.slice(one.end, start))) ||
      (one.start >= end && one.start - end <= 5 && JOINED_AFTER.test(text.slice(end, one.start))),
  );
  if (!beside) return false;
  const behind = text.slice(Math.max(end, beside.end));
  return BEGINS.test(text.slice(0, Math.min(start, beside.start))) || TO_DO.test(behind) || AFTER_OBJECT.test(behind);
}

/** A verb behind a name that only two can do: after “he” it would end in -s. */
const PLURAL_VERB =
  /^ (?:agree|meet|talk|discuss|hold|hail|sign|speak|clash|seek|vow|resume|begin|start|end|face|fail|plan|strike|reach|say|call|urge|have|are|were|make|find)\b/i;

/**
 * Whether the verb behind a surname is in the plural, so that it and the name before it are two: “Yellen, He Agree”.
 * `join`: what joins the two.
 */
const hasPluralVerb = (text: string, start: number, end: number, join: string): boolean =>
  PLURAL_VERB.test(text.slice(end, end + 12)) &&
  new RegExp(`(?:^|[^${LETTERS}])[${CAPITALS}][${LETTERS}'-]+(?:${join}) $`).test(
    text.slice(Math.max(0, start - 32), start),
  );

/** Signs that join two names and no pronoun: “Bessent/He”, “Bessent + He”, “He-Bessent”. */
const JOINING_SIGN = /^(?:\s?[/+]\s?|-|\s&\s)$/;

/** A name before the sign, of anybody: “Yellen/”, “Lutnick + ”. */
const NAME_BEFORE = new RegExp(
  `(?:^|[^${LETTERS}])(?!(?:She|Her|Him|His|They|You|And|But|Who|That)\\W)[${CAPITALS}][${LETTERS}]{2,}(?:/| \\+ )$`,
);

/** How far a name is looked for before a sign. */
const NAME_WITHIN = 24;

/** Whether a surname is joined by a mere sign to another name, as no pronoun is. `people` are named right beside it. */
export function isJoinedToName(
  text: string,
  start: number,
  end: number,
  people: readonly { start: number; end: number }[],
): boolean {
  if (!hasSign(text, start - 2) && !hasSign(text, end)) return false;
  const isBeside = people.some((one) =>
    one.end <= start
      ? start - one.end <= 3 && JOINING_SIGN.test(text.slice(one.end, start))
      : one.start - end <= 3 && JOINING_SIGN.test(text.slice(end, one.start)),
  );
  return isBeside || NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_WITHIN), start));
}

/** Whether one of the two characters from `at` on may join names. This quick test rules most places out. */
const hasSign = (text: string, at: number): boolean => isSign(text.charAt(at)) || isSign(text.charAt(at + 1));

const isSign = (char: string): boolean => char === '/' || char === '+' || char === '-' || char === '&';

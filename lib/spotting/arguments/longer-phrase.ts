import { isCapitalized, LETTERS } from '../../text/words';
import { cannotBeGivenName, nameBefore } from '../english/personal-names';
import type { Candidate } from '../shared/candidate';
import { firstFrom, type Span, within } from '../shared/span';
import type { View } from '../shared/view';

// Whether a phrase is a part of a longer one that means another thing: by its head, its “of” or the word before it.

/** An article, or another word that needs a noun behind it, right before a phrase. */
const ARTICLE = /(?:^|[^a-z])(?:an?|the|this|that|another|each|every|its|their|his|her|our)[ ]$/i;

/** The word that ends a phrase. */
const LAST_WORD = new RegExp(`[${LETTERS}\\d%]+$`);

/** How far behind a phrase its complement is looked for, in UTF-16 units. */
const FAR = 60;

/**
 * Whether a phrase that takes no article by itself modifies a noun that is not among its `heads`: “a phase one
 * approach”. The article before it belongs to that noun.
 */
export function modifiesAnother(view: View, { start, end, alias }: Candidate): boolean {
  const heads = alias.context?.heads;
  if (!heads || !ARTICLE.test(view.text.slice(Math.max(0, start - 10), start))) return false;
  return view.language.modifiesNoun(view.text, end) && !beginsAt(view, heads, end + 1);
}

/** What stands before a verb: “slow to deal with the UK”. */
const BEFORE_VERB = /(?:^|[^a-z])(?:to|can|cannot|could|will|would|must|should|may|might|not|n't)[ ]$/i;

/** Whether a phrase that begins like “deal with” is a verb and its object. */
export const isVerb = ({ text }: View, { start, end }: Candidate): boolean =>
  text.startsWith('deal with ', start) &&
  end > start + 10 &&
  BEFORE_VERB.test(text.slice(Math.max(0, start - 8), start));

/** People of a trade behind a name for a meeting or what it agreed on: “of the tire makers”. Leaders have theirs. */
const OF_TRADE =
  /^ of (?:the )?(?:[A-Za-z'-]+ ){0,2}(?!(?:leaders|members|ministers|partners|powers)\b)[a-z]+(?:ers|ors|ists|ians)\b/;

/**
 * Whether the “of” behind a phrase joins it to something that its list `of` does not have (“section 301 of title 3”),
 * or a deal to people of a trade.
 */
export function isOfAnotherThing(view: View, { end, alias }: Candidate): boolean {
  if (alias.entity.category === 'deal' && OF_TRADE.test(view.text.slice(end, end + FAR))) return true;
  const own = alias.context?.of;
  if (!own || !/^\s+of\s/.test(view.text.slice(end, end + 6))) return false;
  const complement = /^(?:U\.S\.|[^.,;:!?()])*/.exec(view.text.slice(end, end + FAR))?.[0].length ?? 0;
  return !view.words(own).some((span) => span.start >= end && span.start < end + complement);
}

/** American states, and a province, that have a treasury, a commerce department or a supreme court of their own. */
const PROVINCE = /^(?:Ohio|Utah|Texas|Florida|California|Minnesota|Ontario)\b/;

/** The categories whose names may stand at the end of longer ones: bodies, deals, places. */
const NAMED_AFTER = new Set(['organization', 'deal', 'place']);

/**
 * Whether a name is only the end of a longer one: “HM Treasury”, “Comprehensive Economic and Trade Agreement”, “Ohio’s
 * Department of Commerce”. It is if a capitalised word stands before it that does not begin its sentence, is not one
 * that texts on our subjects put there, and does not end a name of ours.
 */
export function endsLongerName(view: View, candidate: Candidate): boolean {
  const { start, end, alias } = candidate;
  const { text } = view;
  if (view.headline || alias.need !== 'context' || !isCapitalized(text.charAt(start))) return false;
  if (!NAMED_AFTER.has(alias.entity.category)) return false;
  const lastWord = LAST_WORD.exec(text.slice(start, end))?.[0] ?? '';
  if (!isCapitalized(lastWord)) return false;
  const word = nameBefore(text, start) ?? '';
  if (!isCapitalized(word) || /-$/.test(word)) return false;
  if (PROVINCE.test(word)) return true;
  if (/'s?$/.test(word)) return false;
  if (isFamiliar(view, word, start)) return false;
  const from = text.lastIndexOf(word, start);
  return view.sentenceAt(start).start < from && !/[\n:"'(]\s*$/.test(text.slice(0, from).slice(-2));
}

/** How far before a name a candidate that ends right before it may begin, in UTF-16 units. */
const LONGEST_NAME = 48;

/** Whether a word before a phrase is one that texts on our subjects put there, or the end of a name of ours. */
function isFamiliar({ text, vocabulary, candidates }: View, word: string, start: number): boolean {
  if (cannotBeGivenName(word.toLowerCase(), vocabulary)) return true;
  const from = text.lastIndexOf(word, start) - LONGEST_NAME;
  return within(candidates, { start: from, end: start }).some((one) => one.end >= start - 2);
}

/** The rest of the name of a firm or a body that begins with a word for goods: “(Iowa Soybean) Association”. */
const BODY =
  /^(?: (?:and|of|&|[A-Z][A-Za-z.'-]*)){0,4} (?:Act|Agreement|Associations?|Alliance|Bill|Board|Coalition|Commission|Company|Co|Corp|Corporation|Council|Exchange|Farmers|Federation|Growers|Inc|Index|Institute|Journal|Ltd|Manufacturing|Producers|Union)\b/;

/**
 * What makes the name of a body, a law or a code of any phrase that stands right before it: “Treasury Board”, “Export
 * Control (Reform Act)”, “Export Control (Classification Numbers)”.
 */
const BODY_OR_LAW = /^ (?:[A-Z][a-z]+ (?:Act|Association|Numbers?)|Act|Bill|Board|Commission|Committee)\b/;

/** The beginning of the name of a body that says behind it what it is for: “Global Forum on Steel”, “Office of”. */
const BODY_FOR =
  /\b(?:Agency|Alliance|Association|Board|Bureau|Cent(?:er|re)|Coalition|Commission|Committee|Conference|Council|Federation|Forum|Group|Institute|Office|Partnership|Task Force|Union) (?:for|of|on) (?:(?:U\.S\.|[A-Z][A-Za-z'-]*,?|and|of|the) )*$/;

/** How both begin: most phrases end before a small word, and an engine takes long to compile the expressions above. */
const MAY_GO_ON = /^ (?:[A-Z&]|and |of )/;

/** How far from a phrase the rest of a body’s name is looked for, in UTF-16 units. */
const FAR_NAME = 80;

/**
 * Whether a phrase is part of a longer name, and has its capital for that: “Treasury Board”, for what is written small
 * elsewhere also “Forum on Excess Capacity”, for goods also “Volvo Cars” and “Iowa Soybean Association”. In headlines,
 * which may capitalise all words, only the name of a body that ends with it counts.
 */
export function isPartOfName(view: View, candidate: Candidate): boolean {
  const { start, end, alias } = candidate;
  const { text } = view;
  const { category } = alias.entity;
  if (category === 'person') return false;
  // “The free trade agreement with Japan” is none of the deals on tariffs.
  if (category === 'deal' && /(?<![-\w])free[ -]$/i.test(text.slice(Math.max(0, start - 6), start))) return true;
  // “The review of the pact’s rules” is one of its rules.
  if (category === 'deal' && text.startsWith("'s ", end) && text.slice(start, end).includes(' of ')) return true;
  // “Into Canada tariff-free”, “Docket USTR-2025-0043”.
  if (text.startsWith('-free', end) || (category === 'organization' && /^-\d/.test(text.slice(end, end + 2))))
    return true;
  const isTitleCaseToEnd = isTitleCase(text, Math.max(start, text.lastIndexOf(' ', end - 1) + 1));
  const body = category === 'goods' ? BODY : BODY_OR_LAW;
  const after = text.slice(end, end + FAR_NAME);
  if (isTitleCaseToEnd && MAY_GO_ON.test(after) && body.test(after)) return true;
  if (alias.name || view.headline || !isTitleCase(text, start)) return false;
  if (isTitleCaseToEnd && BODY_FOR.test(text.slice(Math.max(0, start - FAR_NAME), start))) return true;
  if (category !== 'goods') return false;
  if (text.slice(view.sentenceAt(start).start, start).trim() === '') return false;
  // “British Steel”, “U.S. Steel”.
  const states = view.states();
  if (states[firstFrom(states, start) - 1]?.end === start - 1) return true;
  const word = nameBefore(text, start) ?? '';
  // “Volvo Cars”, “Steel Road”.
  return (
    /^ [A-Z][a-z]/.test(after) || (isCapitalized(word) && word !== word.toUpperCase() && !isFamiliar(view, word, start))
  );
}

/** Whether a word begins with a capital, and goes on with small letters. */
const isTitleCase = (text: string, at: number): boolean => {
  const second = text.charAt(at + 1);
  return isCapitalized(text.charAt(at)) && second !== second.toUpperCase();
};

const beginsAt = (view: View, pattern: RegExp, at: number): boolean =>
  view.words(pattern).some((span: Span) => span.start === at);

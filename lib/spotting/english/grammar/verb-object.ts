import { between, MODIFIER } from './phrases';

// Verbs with their objects: what a state has or does, and so owns.

/** Where something stands in a text. */
export interface PhraseSpan {
  start: number;
  end: number;
}

/**
 * Verbs whose subject has, makes or imposes what their object names, and so owns it. Words are looked up in a set, as
 * an engine takes 2 ms to compile an expression for them.
 */
const VERBS: ReadonlySet<string> = new Set(
  (
    'has have had ran run runs put puts set fought fight fights began begun sold sell sells grow grows grew signed traded ' +
    'swapped levied cut cuts end ends'
  ).split(' '),
);

/** The stems of more such verbs; up to four letters may follow (“imposing”). */
const STEMS = (
  'post record report impos rais slap plac announc prepar threaten plan adopt approv wag start open launch ship harvest ' +
  'collect charg appl kept keep lower lift dropp scrap remov doubl suspend'
).split(' ');

/** Verbs of answering, up to the preposition before their object: “responded to them with”. */
const ANSWERS = /^ (?:answer|respond|retaliat|hit|struck)[a-z]{0,3}(?: [a-z]+){0,2} with\b/;

const isVerb = (word: string): boolean =>
  VERBS.has(word) || STEMS.some((stem) => word.length <= stem.length + 4 && word.startsWith(stem));

/** Words that may stand before such a verb. */
const BEFORE_VERB = /^ (?:ha[sd]|have|also|then|would|will|may|could)(?= )/;

/** Where such a verb at the beginning of a text ends; 0 where it begins with none. */
function endOfVerb(text: string): number {
  const [word = ''] = /^ [a-z]+/.exec(text) ?? [];
  if (isVerb(word.slice(1))) return word.length;
  return (text.includes(' with') && ANSWERS.exec(text)?.[0].length) || 0;
}

/**
 * All places where the verb of a text that begins right behind its subject may end: behind “has”, and behind “has cut”.
 */
export function endsOfVerb(text: string): number[] {
  const before = BEFORE_VERB.exec(text)?.[0].length ?? 0;
  const second = before && endOfVerb(text.slice(before));
  return [endOfVerb(text), second && before + second].filter((end) => end > 0);
}

/** What stands between such a verb and its object. */
const GAP = new RegExp(`^(?: (?:an?|the|no|its|their|any|another|of))?(${MODIFIER}){0,3} $`);

const isGap = (text: string): boolean => endsOfVerb(text).some((end) => GAP.test(text.slice(end)));

/** How far before its object a subject may stand, in UTF-16 units. */
const FAR = 60;
/** How far behind it the subject of a relative clause may stand: “the deficit that Japan has”. */
const BEHIND = 10;

/**
 * Whether a phrase is the object of what somebody has or does: “Austria ran a deficit”, “the deficit that Japan has”.
 */
export function isObjectOf(text: string, subject: PhraseSpan, phrase: PhraseSpan): boolean {
  if (subject.end <= phrase.start)
    return phrase.start - subject.end <= FAR && isGap(between(text, subject.end, phrase.start));
  return (
    subject.start - phrase.end <= BEHIND &&
    /^ (?:that |which )?(?:the )?$/.test(text.slice(phrase.end, subject.start)) &&
    endOfVerb(text.slice(subject.end, subject.end + 20)) > 0
  );
}

import { between, MODIFIER } from './phrases';

// Verbs with their objects: what a state has or does, and so owns.

/** Where something stands in a text. */
export interface PhraseSpan {
  start: number;
  end: number;
}

/**
 * Verbs whose subject has, makes or deals out what their object names: of any other verb it is only told something. They are
 * looked up, as an engine takes 2 ms to compile an expression for them.
 */
const VERBS: ReadonlySet<string> = new Set(
  (
    'has have had ran run runs put puts set fought fight fights began begun sold sell sells grow grows grew signed traded ' +
    'swapped levied cut cuts end ends'
  ).split(' '),
);

/** What others begin with, which go on in up to four letters. */
const STEMS = (
  'post record report impos rais slap plac announc prepar threaten plan adopt approv wag start open launch ship harvest ' +
  'collect charg appl kept keep lower lift dropp scrap remov doubl suspend'
).split(' ');

/** “Responded to them with”. */
const ANSWERS = /^ (?:answer|respond|retaliat|hit|struck)[a-z]{0,3}(?: [a-z]+){0,2} with\b/;

const isVerb = (word: string): boolean =>
  VERBS.has(word) || STEMS.some((stem) => word.length <= stem.length + 4 && word.startsWith(stem));

/** Words that may stand before such a verb. */
const BEFORE_VERB = /^ (?:ha[sd]|have|also|then|would|will|may|could)(?= )/;

/** Where such a verb ends that a text begins with: 0 where there is none. */
function endOfVerb(text: string): number {
  const [word = ''] = /^ [a-z]+/.exec(text) ?? [];
  if (isVerb(word.slice(1))) return word.length;
  return (text.includes(' with') && ANSWERS.exec(text)?.[0].length) || 0;
}

/** Where the verbs may end with which a text behind their subject begins: “has”, “has cut”. */
export function endsOfVerb(text: string): number[] {
  const before = BEFORE_VERB.exec(text)?.[0].length ?? 0;
  const second = before && endOfVerb(text.slice(before));
  return [endOfVerb(text), second && before + second].filter((end) => end > 0);
}

/** What stands between such a verb and its object. */
const GAP = new RegExp(`^(?: (?:an?|the|no|its|their|any|another|of))?(${MODIFIER}){0,3} $`);

const isGap = (text: string): boolean => endsOfVerb(text).some((end) => GAP.test(text.slice(end)));

/** How far before its object a subject may stand, and how far behind it one of a clause. */
const FAR = 60;
const BEHIND = 10;

/** Whether a phrase is the object of what somebody has or does: “Austria ran a deficit”, “the deficit that Japan has”. */
export function isObjectOf(text: string, subject: PhraseSpan, phrase: PhraseSpan): boolean {
  if (subject.end <= phrase.start)
    return phrase.start - subject.end <= FAR && isGap(between(text, subject.end, phrase.start));
  return (
    subject.start - phrase.end <= BEHIND &&
    /^ (?:that |which )?(?:the )?$/.test(text.slice(phrase.end, subject.start)) &&
    endOfVerb(text.slice(subject.end, subject.end + 20)) > 0
  );
}

import { between, MODIFIER } from './phrases';

// Verbs with their objects: what a state has or does, and so owns.

/** Where something stands in a text. */
export interface PhraseSpan {
  start: number;
  end: number;
}

/** Verbs whose subject has, makes or deals out what their object names: of any other verb it is only told something. */
const VERBS =
  '(?:has|have|had|ran|runs?|puts?|set|fought|fights?|beg[au]n|sold|sells?|grows?|grew|signed|traded|swapped|levied|' +
  '(?:post|record|report|impos|rais|slap|plac|announc|prepar|threaten|plan|adopt|approv|wag|start|open|launch|ship|harvest|' +
  'collect|charg|appl|kept|keep|lower|lift|dropp|scrap|remov|doubl|suspend)[a-z]{0,4}|cuts?|ends?|' +
  '(?:answer|respond|retaliat|hit|struck)[a-z]{0,3}(?: [a-z]+){0,2} with)';

/** Such a verb behind its subject, with what may stand before it. */
export const HAVING = `^(?: (?:ha[sd]|have|also|then|would|will|may|could))? ${VERBS}`;

/** What stands between such a subject and its object. */
const GAP = new RegExp(`${HAVING}(?: (?:an?|the|no|its|their|any|another|of))?(?:${MODIFIER}){0,3} $`);

/** “The deficit that Japan has”: the same in a clause behind the noun. */
const CLAUSE = new RegExp(`^ ${VERBS}\\b`);

/** How far before its object a subject may stand, and how far behind it one of a clause. */
const FAR = 60;
const BEHIND = 10;

/** Whether a phrase is the object of what somebody has or does: “Austria ran a deficit”, “the deficit that Japan has”. */
export function isObjectOf(text: string, subject: PhraseSpan, phrase: PhraseSpan): boolean {
  if (subject.end <= phrase.start)
    return phrase.start - subject.end <= FAR && GAP.test(between(text, subject.end, phrase.start));
  return (
    subject.start - phrase.end <= BEHIND &&
    /^ (?:that |which )?(?:the )?$/.test(text.slice(phrase.end, subject.start)) &&
    CLAUSE.test(text.slice(subject.end, subject.end + 20))
  );
}

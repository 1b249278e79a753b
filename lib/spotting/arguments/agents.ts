import { between, MODIFIER } from '../english/grammar/phrases';
import type { Span } from '../shared/span';
import type { Argument } from './argument';
import { firstFrom, isGoverned, type Named } from './names';

/** Verbs whose subject has, makes or deals out what their object names: of any other verb it is only told something. */
const VERBS =
  '(?:has|have|had|ran|runs?|puts?|set|fought|fights?|beg[au]n|sold|sells?|grows?|grew|signed|traded|swapped|levied|' +
  '(?:post|record|report|impos|rais|slap|plac|announc|prepar|threaten|plan|adopt|approv|wag|start|open|launch|ship|harvest)\\p{Ll}{0,4}|' +
  '(?:answer|respond|retaliat|hit|struck)\\p{Ll}{0,3}(?: \\p{Ll}+){0,2} with)';

/** What stands between such a subject and its object. */
const GAP = new RegExp(
  `^(?: (?:ha[sd]|have|also|then|would|will|may|could))? ${VERBS}(?: (?:an?|the|no|its|their|any|another|of))?(?:${MODIFIER}){0,3} $`,
  'u',
);

/** “The deficit that Japan has”: the same in a clause behind the noun. */
const CLAUSE = new RegExp(`^ ${VERBS}\\b`, 'u');

/** What joins two subjects. */
const AND = /^ (?:and|&) (?:the )?$/;

/** How far before its object a subject may stand, and how far behind it one of a clause. */
const FAR = 60;

/** Whose a phrase is, as it is the object of what a state has or does: “Austria ran a deficit”, “that Japan has”. */
export function agentsOf(text: string, { start, end }: Span, names: readonly Named[]): readonly Argument[] {
  const next = firstFrom(names, start);
  const subject = names[next - 1];
  const isNear = subject && subject.end <= start && start - subject.end <= FAR;
  if (isNear && GAP.test(between(text, subject.end, start)) && !isGoverned(text, subject)) {
    const sides = [subject.side];
    // Two subjects have it between them; what joins the first is no preposition.
    const before = names[next - 2];
    if (before && AND.test(text.slice(before.end, subject.start))) sides.push(before.side);
    return sides.map((side) => ({ side, role: sides.length > 1 ? 'between' : 'of' }));
  }
  const behind = names[firstFrom(names, end)];
  if (!behind || behind.start - end > 10 || !/^ (?:that |which )?(?:the )?$/.test(text.slice(end, behind.start)))
    return [];
  return CLAUSE.test(text.slice(behind.end, behind.end + 20)) ? [{ side: behind.side, role: 'of' }] : [];
}

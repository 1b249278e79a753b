import type { Span } from '../shared/span';
import type { Argument } from './argument';
import { firstFrom, type Named } from './names';
import { between, MODIFIER } from './owners';

/** Verbs whose subject has, makes or deals out what their object names: of any other verb it is only told something. */
const VERBS =
  'has|have|had|ran|runs?|post(?:ed|s)|record(?:ed|s)|report(?:ed|s)|impos(?:ed?|es)|put|puts|rais(?:ed?|es)|lev(?:y|ied|ies)|' +
  'set|slap(?:ped|s)|plac(?:ed|es)|announc(?:ed|es)|prepar(?:ed?|es)|threaten(?:ed|s)|plan(?:ned|s)?|adopt(?:ed|s)|' +
  'approv(?:ed|es)|fought|fights?|wag(?:ed?|es)|start(?:ed|s)|open(?:ed|s)|beg[au]n|launch(?:ed|es)|traded|exchanged|swapped|' +
  'signed|conclud(?:ed|es)|sold|sells?|ships?|shipped|grows?|grew|harvest(?:ed|s)|' +
  '(?:answer(?:ed|s)|respond(?:ed|s)|retaliat(?:ed|es)|(?:hit|hits|struck) back)(?: \\p{Ll}+)? with';

/** What stands between such a subject and its object. */
const GAP = new RegExp(
  `^(?: (?:has|have|had|also|then|even|would|will|may|could|is to|are to|was to))? (?:${VERBS})(?: (?:an?|the|no|its|their|any|another|of))?(?:${MODIFIER}){0,3} $`,
  'u',
);

/** “The deficit that Japan has”: the same in a clause behind the noun. */
const CLAUSE = new RegExp(`^ (?:${VERBS})\\b`, 'u');

/** What joins two subjects. */
const JOINT = /^(?: and | & |, | and the )$/;

/** A preposition right before a name: what it governs is no subject. */
const GOVERNED = /\b(?:with|to|from|in|on|of|by|for|against|at|between|like|after) (?:the )?$/;

/** How far before its object a subject may stand, and how far behind it one of a clause. */
const FAR = 60;

/** Whose a phrase is, as it is the object of what a state has or does: “Austria ran a deficit”, “that Japan has”. */
export function agentsOf(text: string, { start, end }: Span, names: readonly Named[]): readonly Argument[] {
  const next = firstFrom(names, start);
  const subject = names[next - 1];
  const isNear = subject && subject.end <= start && start - subject.end <= FAR;
  if (isNear && GAP.test(between(text, subject.end, start)) && !isGoverned(text, subject)) {
    const sides = [subject.side];
    for (let at = next - 2; at >= 0; at--) {
      const before = names[at] as Named;
      const joint = text.slice(before.end, (names[at + 1] as Named).start);
      if (joint.length > 9 || !JOINT.test(joint)) break;
      sides.unshift(before.side);
    }
    return sides.map((side) => ({ side, role: sides.length > 1 ? 'between' : 'of' }));
  }
  const behind = names[firstFrom(names, end)];
  if (!behind || behind.start - end > 10 || !/^ (?:that |which )?(?:the )?$/.test(text.slice(end, behind.start)))
    return [];
  return CLAUSE.test(text.slice(behind.end, behind.end + 20)) ? [{ side: behind.side, role: 'of' }] : [];
}

const isGoverned = (text: string, { start }: Named): boolean =>
  GOVERNED.test(text.slice(Math.max(0, start - 16), start));

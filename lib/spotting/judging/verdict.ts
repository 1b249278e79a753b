/**
 * Why a candidate was accepted:
 * `name` an unmistakable form; `surname` a surname after its bearer’s introduction; for one that could be a pronoun,
 * `inside` a capital inside a sentence, `enclosed` alone in brackets, dashes or quotes, `cell` alone in a cell of a
 * table, `label` before what a speaker says, `apposition`, `possessive`, `list` at the start of a sentence, proven by
 * what follows, `object` in a headline, where a pronoun would have another form, `paired` in a headline beside somebody
 * we know; `arguments` a phrase whose grammar names both its parties; `near` a phrase beside words of its subject; `subject` in a text on the subject; `established` where the
 * same text has proven the phrase elsewhere; `front` a phrase that speaks of the front itself, in a text that names nothing
 * else of it.
 */
export type Reason =
  | 'name'
  | 'surname'
  | 'inside'
  | 'enclosed'
  | 'cell'
  | 'label'
  | 'apposition'
  | 'possessive'
  | 'list'
  | 'object'
  | 'paired'
  | 'arguments'
  | 'near'
  | 'subject'
  | 'established'
  | 'front';

/**
 * Why a candidate was refused: `not-introduced` a surname whose bearer the text has not named; `rival` somebody else’s
 * name, or a surname last given to somebody else; `longer-name` the beginning of a longer name (Trump Tower);
 * `pronoun` and `headline` a “He” that may be a pronoun; `reverence` a capital “He” in a text of worship;
 * `address` a part of a web or mail address; `title-of-another` a body inside somebody’s title; `other-sense` beside a word that gives the phrase another meaning;
 * `of-others` what the grammar around it gives to other parties; `other-time` of a time in which ours was not;
 * `byline` the name of a writer over her article, or of the place from which it was sent; `elsewhere` a place in a paragraph that says nothing of the subject; `no-context` nothing says that ours is meant.
 */
export type Refusal =
  | 'not-introduced'
  | 'rival'
  | 'longer-name'
  | 'pronoun'
  | 'headline'
  | 'reverence'
  | 'address'
  | 'title-of-another'
  | 'other-sense'
  | 'of-others'
  | 'other-time'
  | 'byline'
  | 'elsewhere'
  | 'no-context';

/** The judge’s word on a candidate. */
export type Verdict = { accepted: true; reason: Reason } | { accepted: false; refusal: Refusal };

/** Verdicts are made once each: a hostile page has a million candidates. */
const made: Partial<Record<Reason | Refusal, Verdict>> = {};

/** Shorthand for a verdict in favour. */
export function accept(reason: Reason): Verdict {
  made[reason] ??= { accepted: true, reason };
  return made[reason];
}

/** Shorthand for a verdict against. */
export function refuse(refusal: Refusal): Verdict {
  made[refusal] ??= { accepted: false, refusal };
  return made[refusal];
}
